/// Commands for people to copy.
enum TypedCommand {
    /// What the user typed.
    ///
    /// - Parameter option: Added where it was not typed. Default: none.
    /// - Returns: The whole command.
    static func repeated(with option: String? = nil) -> String {
        let words = Array(CommandLine.arguments.dropFirst())
        return text(words + [option].compactMap { $0 }.filter { !words.contains($0) })
    }

    /// A command of deployer, quoted for a shell.
    ///
    /// - Parameter words: The verb and what follows it.
    /// - Returns: The whole command.
    static func text(_ words: [String]) -> String { (["deployer"] + words.map(quoted)).joined(separator: " ") }

    private static func quoted(_ word: String) -> String {
        let isPlain = !word.isEmpty && word.allSatisfy { $0.isLetter || $0.isNumber || "-_./:=,@+%".contains($0) }
        return isPlain ? word : "'" + word.replacing("'", with: #"'\''"#) + "'"
    }
}
