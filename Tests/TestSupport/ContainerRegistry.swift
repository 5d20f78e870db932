import Foundation

/// A registry for container images that runs for a test: Debian's `docker-registry`, on a free port of 127.0.0.1.
///
/// It starts empty, ends with the value, and does not outlive the test process.
package final class ContainerRegistry: Sendable {
    /// Host and port, as an image's name begins: `127.0.0.1:40123`.
    package var host: String { "127.0.0.1:\(port)" }
    /// The port it listens on.
    package let port: Int

    private let process: ChildProcess
    /// The registry sees the end of this pipe when this process closes its side, or ends.
    private let lifeline = Pipe()
    private let folder: TemporaryFolder

    /// What it has printed.
    package var log: String { get throws { try folder.read("log") } }

    /// Starts a registry.
    ///
    /// - Returns: One that answers.
    /// - Throws: `TestFailure` where it is not installed, or does not answer within 60 seconds.
    package static func start() async throws -> ContainerRegistry {
        var failure = TestFailure("")
        // Between finding a free port and binding it, another process may take it.
        for _ in 1...3 {
            do {
                let registry = try ContainerRegistry(port: freePort())
                try await registry.untilReady()
                return registry
            } catch let error as TestFailure {
                failure = error
                guard error.description.contains("in use") else { break }
            }
        }
        throw failure
    }

    private init(port: Int) throws {
        self.port = port
        folder = try TemporaryFolder("deployer-registry")
        let settings = """
            version: 0.1
            log:
              level: info
              accesslog: {disabled: false}
            storage:
              filesystem: {rootdirectory: \(folder.path)/data}
            http:
              addr: 127.0.0.1:\(port)
            """
        let file = try folder.write(settings, to: "config.yml")
        process = try ChildProcess(
            "/bin/sh",
            ["-c", Emulator.launcher, folder.path, "/usr/bin/docker-registry", "serve", file],
            environment: ProcessInfo.processInfo.environment,
            folder: folder.path,
            output: folder.path + "/log",
            errors: folder.path + "/log",
            input: lifeline.fileHandleForReading
        )
    }

    deinit {
        process.signal(SIGKILL)
    }

    private func untilReady() async throws {
        let clock = ContinuousClock()
        let deadline = clock.now + .seconds(60)
        while clock.now < deadline {
            if process.status != nil {
                throw TestFailure(
                    "docker-registry ended while it started; Tools/setup/setup --checks installs it:\n"
                        + "\(try log.suffix(2_000))"
                )
            }
            if portAnswers(port) { return }
            try await clock.sleep(for: .milliseconds(20))
        }
        throw TestFailure("docker-registry did not answer on port \(port) within 60 s:\n\(try log.suffix(2_000))")
    }
}
