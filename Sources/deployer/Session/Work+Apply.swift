import Engine
import Infra
import TerminalUI

extension Work {
    /// Plans, shows the plan, asks, and carries it out.
    ///
    /// - Parameters:
    ///   - verb: As the user typed it.
    ///   - lock: Held by the caller.
    ///   - confirmation: Asks, unless the answer was given beforehand.
    ///   - options: How to carry it out.
    ///   - checks: Whether the stack is checked; nothing is applied where a check fails.
    ///   - again: The command that goes on from where the run ended early. Default: what the user typed.
    ///   - entries: What the journal is told before anything is changed. Default: nothing.
    ///   - makePlan: Works out what to do.
    /// - Returns: `failed` also where the answer is no.
    /// - Throws: What the engine throws where the run as a whole fails.
    func run(
        _ verb: String,
        under lock: Lock,
        _ confirmation: Confirmation,
        _ options: ApplyingOptions,
        checks: Bool,
        again: String? = nil,
        writingDown entries: [JournalEntry] = [],
        _ makePlan: () async throws -> Planned
    ) async throws -> ExitStatus {
        let planned = try await makePlan()
        show(planned)
        if checks {
            let checked = check()
            show(checked)
            if checked.isBlocking { return .failed }
        }
        if planned.plan.isEmpty { return .done }
        guard confirmation.isGranted(question(verb)) else {
            session.console.tell([Diagnostic(.note, "Nothing was changed")])
            return .failed
        }
        if !entries.isEmpty { try await session.backend.append(entries, under: lock) }
        let clock = ContinuousClock()
        let start = clock.now
        let result = try await apply(planned, under: lock, options.parallelism)
        let command = again ?? TypedCommand.repeated()
        session.console.show(ApplyReport(result, elapsed: clock.now - start, command: command))
        return result.wasInterrupted ? .interrupted : result.succeeded ? .done : .failed
    }

    private func apply(_ planned: Planned, under lock: Lock, _ parallelism: Int) async throws -> ApplyResult {
        let interrupt = Interrupt()
        return try await Signals.shared.stopping(by: { interrupt.trigger() }) {
            try await Progress(console: session.console).showing(planned.estimate.work) { events in
                var deployment = deployment(events)
                deployment.parallelism = parallelism
                return try await deployment.apply(planned.plan, under: lock, interrupt: interrupt)
            }
        }
    }

    private func question(_ verb: String) -> String {
        let environment = session.environment
        let place = [environment.account.map { "account \($0)" }, environment.region].compactMap { $0 }
        let what = verb == "destroy" ? "Destroy all of this" : "Make these changes"
        return "\(what) in \(environment.name) (\(place.joined(separator: ", ")))?"
    }
}
