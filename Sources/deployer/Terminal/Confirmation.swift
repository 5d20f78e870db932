import TerminalUI

/// The question before anything is changed.
struct Confirmation {
    let console: Console
    /// `--yes` was given.
    let isGiven: Bool

    /// Whether there is anybody to ask.
    private var canAsk: Bool {
        console.format == .text && TerminalDevice.input.isTerminal && TerminalDevice.errors.isTerminal
    }

    /// Fails early, before anything is read, where the question could not be asked later.
    ///
    /// - Parameter verb: As the user typed it.
    /// - Throws: `UsageError` without a terminal and without `--yes`.
    func check(_ verb: String) throws {
        guard !isGiven, !canAsk else { return }
        throw UsageError(
            "Nobody can be asked",
            detail: """
                \(verb) asks before it changes anything, but \
                \(console.format == .json ? "--json leaves no room for a question" : "there is no terminal to ask on"). \
                To answer beforehand:
                """,
            commands: [TypedCommand.repeated(with: "--yes")]
        )
    }

    /// Asks, and waits for the answer.
    func isGranted(_ question: String) -> Bool {
        if isGiven { return true }
        console.ask("\n\(question)\nOnly \"yes\" is taken as a yes: ")
        return readLine() == "yes"
    }
}
