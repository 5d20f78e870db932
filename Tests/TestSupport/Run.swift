import FoundationEssentials

/// What a program printed and how it ended.
package struct RunResult: Sendable {
    /// How it ended.
    package var status: ChildProcess.Status
    /// Its standard output, as UTF-8.
    package var output: String
    /// Its standard error, as UTF-8.
    package var errors: String
    /// The code it returned, or 128 plus the number of the signal that ended it, as a shell reports it.
    package var exitCode: Int32 {
        switch status {
        case .exited(let code): code
        case .signalled(let number): 128 + number
        }
    }
}

/// Runs a program to its end, with nothing on its standard input.
///
/// - Parameters:
///   - executable: A path, or a name looked up in `PATH`.
///   - arguments: What follows its name.
///   - environment: What to add to or replace in the test's own environment.
///   - folder: Where it runs; the package root without one.
/// - Returns: What it printed and how it ended. A code other than 0 is a result, not an error.
/// - Throws: `TestFailure` when the program cannot be started.
package func run(
    _ executable: String,
    _ arguments: [String] = [],
    environment: [String: String] = [:],
    folder: String = packageRoot
) async throws -> RunResult {
    let files = try TemporaryFolder("deployer-run")
    let child = try ChildProcess(
        executable,
        arguments,
        environment: ProcessInfo.processInfo.environment.merging(environment) { _, added in added },
        folder: folder,
        output: files.path + "/output",
        errors: files.path + "/errors"
    )
    let status = await child.wait()
    return RunResult(status: status, output: try files.read("output"), errors: try files.read("errors"))
}
