package import Engine
import Infra

extension Plan {
    /// The plan as JSON lines: what was settled, every change, the outputs and a summary.
    package func messages(estimate: PlanEstimate?) -> [JSONMessage] {
        settled.map(\.message)
            + changes.map(\.message)
            + outputs.map(\.message)
            + [summary(estimate)]
    }

    private func summary(_ estimate: PlanEstimate?) -> JSONMessage {
        let counts = PlanCounts(self)
        return JSONMessage(
            "plan_summary",
            [
                "stack": .string(stack),
                "serial": .integer(serial),
                "empty": .bool(isEmpty),
                "drift": .bool(hasDrift),
                "create": .integer(counts.create),
                "update": .integer(counts.update),
                "replace": .integer(counts.replace),
                "delete": .integer(counts.delete),
                "forget": .integer(counts.forget),
                "move": .integer(counts.move),
                "unchanged": .integer(counts.unchanged),
                "risk": .string((changes.map(\.risk).max() ?? .none).rawValue),
                "estimated_seconds": estimate.map { .seconds($0.total) },
                "critical_path": estimate.map { .array($0.criticalPath.map(\.json)) },
            ]
        )
    }
}

extension Change {
    var message: JSONMessage {
        JSONMessage(
            "plan_change",
            [
                "address": JSONValue(address),
                "resource_type": JSONValue(self.type),
                "action": .string(action.rawValue),
                "id": id.map { JSONValue($0) },
                "moved_from": movedFrom.map { JSONValue($0) },
                "creates_before_delete": action == .replace ? .bool(createsBeforeDelete) : nil,
                "properties": .array(properties.map(\.json)),
                "drift": .array(drift.map(\.json)),
                "gone": .bool(isGone),
                "incomplete": .bool(isIncomplete),
                "deposed": JSONValue(texts: deposed),
                "dependencies": JSONValue(texts: dependencies),
                "waits_for": waitsFor.isEmpty ? nil : JSONValue(texts: waitsFor),
                "risk": .string(risk.rawValue),
                "desired": desired.map(JSONValue.init),
            ]
        )
    }
}

extension Change {
    /// What others did to the resource.
    var driftMessage: JSONMessage {
        JSONMessage(
            "drift",
            [
                "address": JSONValue(address),
                "resource_type": JSONValue(self.type),
                "id": id.map { JSONValue($0) },
                "gone": .bool(isGone),
                "properties": .array(drift.map(\.json)),
            ]
        )
    }
}

extension PropertyChange {
    fileprivate var json: JSONValue {
        JSONValue(members: [
            "path": JSONValue(texts: path),
            "before": before.map(JSONValue.init),
            "after": after.map(JSONValue.init),
            "forces_replacement": .bool(forcesReplacement),
        ])
    }
}

extension OutputChange {
    fileprivate var message: JSONMessage {
        JSONMessage(
            "output_change",
            ["name": .string(name), "before": before.map(JSONValue.init), "after": after.map(JSONValue.init)]
        )
    }
}

extension SettledIntent {
    var message: JSONMessage {
        JSONMessage(
            "settled",
            [
                "address": JSONValue(intent.address),
                "resource_type": JSONValue(intent.type),
                "id": id.map { JSONValue($0) },
            ]
        )
    }
}
