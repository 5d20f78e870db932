import Foundation
import TestSupport

/// The real program, serving on a free port with a database of its own. It ends with the value, and with the test process.
final class ServiceProcess: Sendable {
    let port: Int
    let process: ChildProcess
    private let folder: TemporaryFolder
    private let lifeline = Pipe()

    /// Starts it and waits until it is ready.
    ///
    /// `environment`: Settings beside `PORT` and `SQLITE_PATH`.
    /// Throws: `TestFailure` with what it wrote, when it ends instead.
    init(_ environment: [String: String] = [:]) async throws {
        port = try freePort()
        folder = try TemporaryFolder("service")
        process = try ChildProcess(
            "/bin/sh",
            ["-c", Emulator.launcher, folder.path, Self.program],
            environment: ["PORT": "\(port)", "SQLITE_PATH": "\(folder.path)/service.db", "HOME": folder.path]
                .merging(environment) { $1 },
            folder: folder.path,
            output: "\(folder.path)/output",
            errors: "\(folder.path)/errors",
            input: lifeline.fileHandleForReading
        )
        try await until("the service is ready on port \(port)") {
            if process.status != nil {
                throw TestFailure("the service ended:\n\(try folder.read("errors"))\(try folder.read("output"))")
            }
            guard portAnswers(port) else { return false }
            return try RawConnection.get("/readyz", port: port).hasPrefix("HTTP/1.1 200")
        }
    }

    deinit {
        process.signal(SIGKILL)
    }

    var url: String { "http://127.0.0.1:\(port)" }
    /// What it logged so far.
    var log: String { get throws { try folder.read("output") } }
    var isRunning: Bool { process.status == nil }

    /// `kill -9`; returns when it has ended.
    func kill() async {
        process.signal(SIGKILL)
        _ = await process.wait()
    }

    /// Built beside the test bundle.
    static let program: String = {
        let bundle = URL(filePath: ProcessInfo.processInfo.arguments[0]).deletingLastPathComponent()
        return bundle.appending(path: "service").path
    }()
}
