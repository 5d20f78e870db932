package import Foundation
import Synchronization

/// A program that a test started: it can be signalled and awaited, and is killed when the value goes.
package final class ChildProcess: Sendable {
    /// How a program ended.
    package enum Status: Sendable, Equatable {
        /// It returned this code from 0 to 255.
        case exited(Int32)
        /// This signal ended it.
        case signalled(Int32)
    }

    private struct Contents {
        var status: Status?
        var waiting: [CheckedContinuation<Status, Never>] = []
    }

    /// Apart from `ChildProcess`, so that the handler of the end keeps no one alive.
    private final class Ending: Sendable {
        let contents = Mutex(Contents())

        func record(_ status: Status) {
            let waiting = contents.withLock { contents in
                contents.status = status
                return contents.waiting
            }
            for continuation in waiting { continuation.resume(returning: status) }
        }
    }

    /// The process id, which the system may give to another program once this one has ended.
    package let id: Int32
    private let ending = Ending()

    /// Starts a program.
    ///
    /// - Parameters:
    ///   - executable: A path, or a name looked up in `PATH`.
    ///   - arguments: What follows its name.
    ///   - environment: All of its environment.
    ///   - folder: Where it runs.
    ///   - output: The path of the file that takes its standard output.
    ///   - errors: The path of the file that takes its standard error; the same as `output` is fine.
    ///   - input: What it reads; nothing by default.
    /// - Throws: `TestFailure` when the program cannot be started.
    package init(
        _ executable: String,
        _ arguments: [String],
        environment: [String: String],
        folder: String,
        output: String,
        errors: String,
        input: FileHandle = .nullDevice
    ) throws {
        let process = Process()
        process.executableURL = URL(filePath: executable.contains("/") ? executable : "/usr/bin/env")
        process.arguments = (executable.contains("/") ? [] : [executable]) + arguments
        process.environment = environment
        process.currentDirectoryURL = URL(filePath: folder)
        process.standardInput = input
        process.standardOutput = try Self.appending(to: output)
        process.standardError = try Self.appending(to: errors)
        process.terminationHandler = { [ending] ended in
            let code = ended.terminationStatus
            ending.record(ended.terminationReason == .exit ? .exited(code) : .signalled(code))
        }
        do {
            // Foundation crashed once where many tests started children at the same moment.
            try Self.starting.withLock { _ in try process.run() }
        } catch {
            throw TestFailure("cannot start \(executable) in \(folder): \(error)")
        }
        id = process.processIdentifier
    }

    private static let starting = Mutex(())

    /// How the program ended, or nil while it runs.
    package var status: Status? { ending.contents.withLock { $0.status } }

    /// Sends a signal; nothing happens when the program has ended.
    package func signal(_ number: Int32) {
        if status == nil { kill(id, number) }
    }

    /// Returns when the program has ended.
    package func wait() async -> Status {
        await withCheckedContinuation { continuation in
            let status = ending.contents.withLock { contents in
                if contents.status == nil { contents.waiting.append(continuation) }
                return contents.status
            }
            if let status { continuation.resume(returning: status) }
        }
    }

    deinit {
        signal(SIGKILL)
    }

    private static func appending(to path: String) throws -> FileHandle {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw TestFailure("cannot write \(path): \(String(cString: strerror(errno)))")
        }
        return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }
}
