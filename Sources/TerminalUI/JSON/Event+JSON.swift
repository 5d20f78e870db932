package import Engine
import Infra

extension Event {
    /// The event as a JSON line.
    package var message: JSONMessage {
        switch self {
        case .reading(let type, let count):
            JSONMessage("reading", ["resource_type": JSONValue(type), "count": .integer(count)])
        case .started(let work):
            JSONMessage("work_started", ["work": work.json])
        case .progressed(let address, let word):
            JSONMessage("work_progressed", ["address": JSONValue(address), "status": .string(word)])
        case .waiting(let address, let reason):
            JSONMessage("work_waiting", ["address": JSONValue(address), "reason": .string(reason)])
        case .finished(let work, let id, let elapsed):
            JSONMessage(
                "work_finished",
                ["work": work.json, "id": id.map { JSONValue($0) }, "seconds": .seconds(elapsed)]
            )
        case .failed(let work, let diagnostic):
            JSONMessage("work_failed", ["work": work.json, "diagnostic": diagnostic.json])
        case .heldBack(let work, let cause):
            JSONMessage("work_held_back", ["work": work.json, "because": cause.map { JSONValue($0) }])
        case .settled(let settled): settled.message
        case .interrupted: JSONMessage("interrupted")
        }
    }
}

extension Event.Work {
    var json: JSONValue {
        JSONValue(members: [
            "address": JSONValue(address),
            "resource_type": JSONValue(type),
            "kind": .string(kind.rawValue),
            "estimated_seconds": .seconds(estimate),
        ])
    }
}
