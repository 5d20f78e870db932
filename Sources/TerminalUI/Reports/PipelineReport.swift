/// How far the runs of a pipeline are, stage by stage.
package struct PipelineReport: Report, Hashable {
    /// How far something is.
    package enum Status: String, Sendable, Hashable {
        case notRun = "not_run"
        case running, succeeded, failed, stopped
        /// A person has to agree.
        case waiting

        fileprivate var style: Style {
            switch self {
            case .notRun: .muted
            case .running: .note
            case .succeeded: .create
            case .failed: .error
            case .stopped, .waiting: .warning
            }
        }

        fileprivate var text: String { self == .notRun ? "not run" : self == .waiting ? "waits for you" : rawValue }
    }

    /// One action of a stage.
    package struct Action: Sendable, Hashable {
        package var name: String
        package var status: Status
        /// What the service says: a commit's message, why it failed; empty where it says nothing.
        package var summary: String
        /// Where its log is.
        package var url: String?

        package init(name: String, status: Status, summary: String = "", url: String? = nil) {
            self.name = name
            self.status = status
            self.summary = summary
            self.url = url
        }
    }

    /// One stage, with the run that was last in it.
    package struct Stage: Sendable, Hashable {
        package var name: String
        package var status: Status
        /// The run's id.
        package var execution: String?
        /// The id of the run that comes next, and waits until this one has left the stage.
        package var next: String?
        package var actions: [Action]

        package init(name: String, status: Status, execution: String?, next: String? = nil, actions: [Action]) {
            self.name = name
            self.status = status
            self.execution = execution
            self.next = next
            self.actions = actions
        }
    }

    package var pipeline: String
    package var stages: [Stage]

    package init(pipeline: String, stages: [Stage]) {
        self.pipeline = pipeline
        self.stages = stages
    }

    /// Whether nothing of a run goes on by itself: it is through, has failed, or waits for a person, be it behind another run.
    ///
    /// - Parameter execution: The run's id. One that no stage has is about to begin, or has left the pipeline early.
    /// - Returns: False while one of its stages runs, and between two of them.
    package func isAtRest(_ execution: String) -> Bool {
        if let stage = stages.first(where: { $0.next == execution }) { return stage.status == .waiting }
        let own = stages.filter { $0.execution == execution }
        guard !own.isEmpty, !isRunning(execution) else { return false }
        return own.last?.name == stages.last?.name || own.contains { $0.status != .succeeded }
    }

    /// Whether a stage of a run is at work.
    package func isRunning(_ execution: String) -> Bool {
        stages.contains { $0.execution == execution && $0.status == .running }
    }

    /// Whether a stage of a run did not succeed.
    package func hasFailed(_ execution: String) -> Bool {
        stages.contains { $0.execution == execution && [.failed, .stopped].contains($0.status) }
    }

    package func lines(in layout: Layout) -> [Line] {
        let names = stages.flatMap { [$0.name.columns] + $0.actions.map { $0.name.columns + 2 } }
        let width = names.max() ?? 0
        var lines = [Line(pipeline, .strong)]
        for stage in stages {
            var line = Line("  \(stage.name.padded(to: width))  ", .strong)
            line.append(stage.status.text, stage.status.style)
            if let execution = stage.execution { line.append("  run \(execution.prefix(8))", .muted) }
            if let next = stage.next { line.append("  run \(next.prefix(8)) comes next", .muted) }
            lines.append(line.cut(to: layout.cut))
            lines += stage.actions.flatMap { action in
                var line = Line("    \(action.name.padded(to: width - 2))  ")
                line.append(action.status.text, action.status.style)
                if !action.summary.isEmpty { line.append("  \(action.summary)", .muted) }
                let isOfInterest = action.status == .failed || layout.detail == .verbose
                let url = isOfInterest ? action.url.map { Line("      \($0)", .muted) } : nil
                return [line.cut(to: layout.cut)] + (url.map { [$0] } ?? [])
            }
        }
        return lines
    }

    package var messages: [JSONMessage] {
        [
            JSONMessage(
                "pipeline",
                [
                    "name": .string(pipeline),
                    "stages": .array(
                        stages.map { stage in
                            JSONValue(members: [
                                "name": .string(stage.name), "status": .string(stage.status.rawValue),
                                "execution": stage.execution.map { .string($0) },
                                "next": stage.next.map { .string($0) },
                                "actions": .array(stage.actions.map(\.json)),
                            ])
                        }
                    ),
                ]
            )
        ]
    }
}

extension PipelineReport.Action {
    fileprivate var json: JSONValue {
        JSONValue(members: [
            "name": .string(name), "status": .string(status.rawValue), "summary": .string(summary),
            "url": url.map { .string($0) },
        ])
    }
}
