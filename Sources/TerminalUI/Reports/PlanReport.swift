package import Engine

/// What an apply would do.
package struct PlanReport: Report {
    package var plan: Plan
    package var estimate: PlanEstimate?

    /// - Parameters:
    ///   - plan: The plan.
    ///   - estimate: How long an apply is likely to take; `nil` where nobody knows.
    package init(_ plan: Plan, estimate: PlanEstimate? = nil) {
        self.plan = plan
        self.estimate = estimate
    }

    package func lines(in layout: Layout) -> [Line] { PlanLines(layout).lines(for: plan, estimate: estimate) }

    package var messages: [JSONMessage] { plan.messages(estimate: estimate) }
}

/// What others changed since the last apply.
package struct DriftReport: Report {
    package var plan: Plan

    package init(_ plan: Plan) { self.plan = plan }

    package func lines(in layout: Layout) -> [Line] { PlanLines(layout).driftLines(for: plan) }

    package var messages: [JSONMessage] {
        let drifted = plan.changes.filter(\.hasDrift)
        return drifted.map(\.driftMessage)
            + [
                JSONMessage(
                    "drift_summary",
                    [
                        "stack": .string(plan.stack),
                        "drifted": .integer(drifted.count),
                        "resources": .integer(plan.changes.count),
                    ]
                )
            ]
    }
}
