import Foundation
import Synchronization

/// An AWS emulator that runs for a test: moto's server or ministack, on a free port of 127.0.0.1.
///
/// ```swift
/// let moto = try await Emulator.shared(.moto)      // one per test process; tell tests apart by name or VPC
/// let mine = try await Emulator.start(.ministack)  // private: empty, ended with the value
/// ```
/// Neither outlives the test process, however that ends.
package final class Emulator: Sendable {
    /// Where it listens, for example `http://127.0.0.1:40123`.
    package let endpoint: String
    /// The port it listens on.
    package let port: Int
    /// Which emulator it is.
    package let kind: Kind

    private let process: ChildProcess
    /// A child sees the end of this pipe when this process closes its side, or ends.
    private let lifeline = Pipe()
    private let folder: TemporaryFolder

    /// What it has printed: one line per request with moto.
    package var log: String { get throws { try folder.read("log") } }

    /// Starts an emulator of its own for the caller; it ends with the returned value.
    ///
    /// - Parameters:
    ///   - kind: moto or ministack.
    ///   - environment: Settings beside those of the kind, such as `["AUTH": "true"]` for ministack.
    /// - Returns: An empty emulator that answers.
    /// - Throws: `TestFailure` when it is not installed, or does not answer within two minutes.
    package static func start(_ kind: Kind, environment: [String: String] = [:]) async throws -> Emulator {
        var failure = TestFailure("")
        // Between finding a free port and binding it, another process may take it.
        for _ in 1...3 {
            do {
                let emulator = try Emulator(kind, port: freePort(), environment: environment)
                try await emulator.untilReady()
                return emulator
            } catch let error as TestFailure {
                failure = error
                guard error.description.contains("in use") else { break }
            }
        }
        throw failure
    }

    /// The one emulator of a kind that all tests of this process share, started by whoever asks first.
    package static func shared(_ kind: Kind) async throws -> Emulator {
        let task = running.withLock { running in
            if let task = running[kind] { return task }
            let task = Task { try await start(kind) }
            running[kind] = task
            return task
        }
        return try await task.value
    }

    private static let running = Mutex<[Kind: Task<Emulator, any Error>]>([:])

    private init(_ kind: Kind, port: Int, environment: [String: String]) throws {
        self.kind = kind
        self.port = port
        endpoint = "http://127.0.0.1:\(port)"
        folder = try TemporaryFolder("deployer-\(kind.rawValue)")
        let settings = kind.environment(port: port, folder: folder.path)
        process = try ChildProcess(
            "/bin/sh",
            ["-c", Self.launcher, folder.path, try kind.executable()] + kind.arguments(port: port),
            environment: ProcessInfo.processInfo.environment
                .merging(settings) { _, ours in ours }
                .merging(environment) { _, theirs in theirs },
            folder: folder.path,
            output: folder.path + "/log",
            errors: folder.path + "/log",
            input: lifeline.fileHandleForReading
        )
    }

    /// Ends the emulator when its standard input ends: when the test process closes its side of the pipe, or dies.
    /// The folder (`$0`) goes too, because a killed test process cannot remove it.
    package static let launcher = """
        exec 3<&0 </dev/null
        { read -r _; kill -KILL $$; rm -rf "$0"; } <&3 >/dev/null 2>&1 &
        exec "$@" 3<&-
        """

    deinit {
        process.signal(SIGKILL)
    }

    private func untilReady() async throws {
        try await until("\(kind.rawValue) answers on port \(port)") {
            if process.status != nil {
                throw TestFailure("\(kind.rawValue) ended while it started:\n\(try log.suffix(2_000))")
            }
            return portAnswers(port)
        }
    }
}
