package import Engine
import Infra

/// What happened, in one line each: what a terminal scrolls up and what a log gets.
package enum EventLine {
    /// Work that is likely to take at least this long is announced when it starts.
    private static let worthAnnouncing = Duration.seconds(20)

    /// The line of an event in a log; `nil` where nothing needs to be said.
    package static func plain(_ event: Event, detail: Layout.Detail = .normal) -> Line? {
        switch event {
        case .reading(let type, let count):
            guard detail == .verbose else { return nil }
            return Line("reading ", .muted).appending("\(type) (\(count))")
        case .started(let work):
            guard detail == .verbose || work.estimate >= worthAnnouncing else { return nil }
            let line = Line("\(work.kind.present) \(work.address)")
            return work.estimate >= worthAnnouncing ? line.appending(" (\(work.estimate.roughText))", .muted) : line
        case .progressed(let address, let word):
            return detail == .verbose ? Line("\(address): \(word)", .muted) : nil
        case .waiting(let address, let reason):
            return waiting(address, reason)
        case .finished, .failed, .heldBack, .settled, .interrupted:
            return lasting(event)
        }
    }

    /// Why a call was refused for now.
    static func waiting(_ address: Address, _ reason: String) -> Line {
        Line("\(address): waiting, \(reason)", .muted)
    }

    /// The line of an event that is still of interest when the run is over; `nil` for the others.
    static func lasting(_ event: Event) -> Line? {
        switch event {
        case .reading, .started, .progressed, .waiting:
            return nil
        case .finished(let work, let id, let elapsed):
            var line = Line(work.kind.past, work.kind.style).appending(" \(work.address)")
            if let id { line.append(" \(id)", .muted) }
            return line.appending(" (\(elapsed.shortText))", .muted)
        case .failed(let work, let diagnostic):
            return Line("failed", .error).appending(" to \(work.kind.word) \(work.address): \(diagnostic.summary)")
        case .heldBack(let work, let cause):
            let because = cause.map { "it needs \($0)" } ?? "the run was interrupted"
            return Line("held back", .warning).appending(" \(work.address): \(because)")
        case .settled(let settled):
            let address = settled.intent.address
            guard let id = settled.id else {
                return Line("settled", .note).appending(" \(address): nothing came of an earlier create")
            }
            return Line("adopted", .note).appending(" \(address) \(id), created by an earlier run")
        case .interrupted:
            return Line("Interrupted", .warning)
                .appending(": calls under way are finished, nothing new is started. Ctrl-C again stops at once.")
        }
    }
}

extension Event.Work.Kind {
    /// `created`.
    var past: String {
        switch self {
        case .create: "created"
        case .update: "updated"
        case .delete: "deleted"
        case .deleteDeposed: "deleted old"
        case .forget: "forgot"
        }
    }

    /// `creating`.
    var present: String {
        switch self {
        case .create: "creating"
        case .update: "updating"
        case .delete: "deleting"
        case .deleteDeposed: "deleting old"
        case .forget: "forgetting"
        }
    }

    /// `create`.
    var word: String {
        switch self {
        case .create: "create"
        case .update: "update"
        case .delete: "delete"
        case .deleteDeposed: "delete the old"
        case .forget: "forget"
        }
    }

    var style: Style {
        switch self {
        case .create: .create
        case .update: .update
        case .delete, .deleteDeposed: .delete
        case .forget: .move
        }
    }
}
