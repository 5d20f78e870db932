import Engine
import Infra
import TerminalUI

extension Work {
    /// What there is to say against a stack before it is applied.
    struct Checked {
        var results = CheckResults.none
        /// Texts that AWS would refuse.
        var mistakes: [Diagnostic] = []

        var isBlocking: Bool { !results.failures.isEmpty || !mistakes.isEmpty }
    }

    /// Checks the stack. Needs no service: what it takes to read schemas was read by the plan.
    func check() -> Checked {
        let stack = stack.completed { handlers[$0]?.schema }
        let today = CalendarDay(secondsSinceEpoch: Host.now)
        return Checked(
            results: stack.checked(region: session.environment.region, today: today),
            mistakes: stack.textDiagnostics
        )
    }

    func show(_ checked: Checked) {
        session.console.show(ChecksReport(checked.results))
        session.console.tell(checked.mistakes + checked.results.diagnostics)
    }
}
