/// A command whose output is wanted, such as one that prints credentials. It shares our standard input and error, so that it can
/// ask the user.
package struct ShellCommand: Sendable {
    /// For `/bin/sh -c`.
    package let command: String
    /// All the variables that it gets.
    package let environment: [String: String]

    package init(_ command: String, environment: [String: String]) {
        self.command = command
        self.environment = environment
    }

    /// A command of a program and its arguments, whatever characters they hold.
    package init(program: String, arguments: [String], environment: [String: String]) {
        let words = ([program] + arguments).map { word in
            let parts = word.split(separator: "'", omittingEmptySubsequences: false)
            return "'\(parts.joined(separator: #"'\''"#))'"
        }
        self.init(words.joined(separator: " "), environment: environment)
    }

    /// Runs it to its end; at most a minute.
    ///
    /// - Returns: Its status, as a shell tells it, and what it wrote to standard output.
    /// - Throws: An error with a description where it cannot be run, or takes too long.
    package func run() async throws -> (status: Int32, output: [UInt8]) {
        let result = try await ChildProcess(command: command, environment: environment).run()
        return (result.status, result.output)
    }
}
