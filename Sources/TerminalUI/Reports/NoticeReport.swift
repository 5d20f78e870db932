package import Engine
package import Infra

/// One thing that was done, said in a sentence.
package struct NoticeReport: Report {
    /// The sentence.
    package var text: String
    /// The same for programs.
    package var message: JSONMessage

    package init(_ text: String, _ message: JSONMessage) {
        self.text = text
        self.message = message
    }

    package func lines(in layout: Layout) -> [Line] { [Line(text)] }

    package var messages: [JSONMessage] { [message] }
}

extension NoticeReport {
    /// A resource was taken out of the state.
    package static func forgotten(_ record: ResourceRecord) -> NoticeReport {
        NoticeReport(
            "Forgot \(record.address). \(record.id) stays in \(record.type.home).",
            JSONMessage(
                "forgotten",
                [
                    "address": JSONValue(record.address), "resource_type": JSONValue(record.type),
                    "id": JSONValue(record.id),
                ]
            )
        )
    }

    /// A resource was taken into the state.
    package static func imported(_ address: Address, type: ResourceType, id: PhysicalID) -> NoticeReport {
        NoticeReport(
            "Imported \(id) as \(address).",
            JSONMessage(
                "imported",
                ["address": JSONValue(address), "resource_type": JSONValue(type), "id": JSONValue(id)]
            )
        )
    }

    /// A lock was taken from a holder that is gone.
    package static func unlocked(_ lock: Lock) -> NoticeReport {
        NoticeReport(
            "Released the lock of \(lock.holder)@\(lock.host), held by \(lock.operation).",
            JSONMessage("unlocked", ["lock": lock.json])
        )
    }

    /// The state is kept in a folder.
    package static func needsNoBucket(_ environment: String, _ place: String) -> NoticeReport {
        NoticeReport(
            "The state of \(environment) is kept in \(place). There is nothing to be made first.",
            JSONMessage("state_place", ["place": .string(place)])
        )
    }

    /// An earlier state is the current one again.
    package static func restored(_ serial: Int, as new: Int) -> NoticeReport {
        NoticeReport(
            "Restored serial \(serial) as serial \(new).",
            JSONMessage("restored", ["restored_serial": .integer(serial), "serial": .integer(new)])
        )
    }

    /// An earlier release is to run again.
    package static func goingBack(to digest: String, serial: Int) -> NoticeReport {
        NoticeReport(
            "Going back to \(digest), which the state of serial \(serial) has.",
            JSONMessage("going_back", ["digest": .string(digest), "serial": .integer(serial)])
        )
    }

    /// The release to take back does not run.
    package static func nothingToTakeBack(_ digest: String, present: String?) -> NoticeReport {
        NoticeReport(
            "Nothing to take back: \(present ?? "no image") runs, not \(digest).",
            JSONMessage(
                "nothing_to_take_back",
                ["digest": .string(digest), "present": present.map { .string($0) }]
            )
        )
    }

    /// A state was moved from one place to another.
    package static func migrated(_ state: State, from source: String, to target: String) -> NoticeReport {
        NoticeReport(
            "Moved the state, serial \(state.serial) with \(state.resources.count) resources, from \(source) to \(target).",
            JSONMessage(
                "migrated",
                [
                    "serial": .integer(state.serial), "resources": .integer(state.resources.count),
                    "from": .string(source), "to": .string(target),
                ]
            )
        )
    }

    /// A plan was saved to a file.
    package static func saved(_ file: String, command: String) -> NoticeReport {
        NoticeReport(
            "Saved the plan. Apply exactly this with: \(command)",
            JSONMessage("plan_saved", ["file": .string(file)])
        )
    }
}

extension Lock {
    package var json: JSONValue {
        JSONValue(members: [
            "id": .string(id),
            "holder": .string(holder),
            "host": .string(host),
            "process": .integer(Int(process)),
            "operation": .string(operation),
            "deployer": .string(version),
            "since": .number(since),
        ])
    }
}
