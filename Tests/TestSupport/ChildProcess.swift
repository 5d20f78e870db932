import CSpawn
package import Foundation
import Glibc
import Synchronization

/// A program that a test started: it can be signalled and awaited, and is killed when the value goes.
///
/// By `posix_spawn`, and with nothing of ours open in the child: with Foundation's `Process`, children that are started at the same moment
/// hold each other's pipes open, and one that lives long keeps the end of another from being seen.
package final class ChildProcess: Sendable {
    /// How a program ended.
    package enum Status: Sendable, Equatable {
        /// It returned this code from 0 to 255.
        case exited(Int32)
        /// This signal ended it.
        case signalled(Int32)

        /// - Parameter status: As `waitpid` gives it.
        fileprivate init(_ status: Int32) {
            let signal = status & 0x7f
            self = signal == 0 ? .exited((status >> 8) & 0xff) : .signalled(signal)
        }
    }

    private struct Contents {
        var status: Status?
        var waiting: [CheckedContinuation<Status, Never>] = []
    }

    /// Apart from `ChildProcess`, so that the thread that waits for the end keeps no one alive.
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
    ///   - input: What it reads. Default: nothing.
    /// - Throws: `TestFailure` when the program cannot be started.
    package init(
        _ executable: String,
        _ arguments: [String],
        environment: [String: String],
        folder: String,
        output: String,
        errors: String,
        input: FileHandle? = nil
    ) throws {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        if let input {
            posix_spawn_file_actions_adddup2(&actions, input.fileDescriptor, STDIN_FILENO)
        } else {
            posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        }
        for (descriptor, path) in [(STDOUT_FILENO, output), (STDERR_FILENO, errors)] {
            posix_spawn_file_actions_addopen(&actions, descriptor, path, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        }
        shim_spawn_in_folder(&actions, folder)
        shim_spawn_closing_from(&actions, STDERR_FILENO + 1)

        // Threads of Swift's pool block signals, and a child would inherit that.
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP))

        var words = ([executable] + arguments).map { strdup($0) } + [nil]
        var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for text in words + variables { free(text) } }
        var child: pid_t = 0
        let code = posix_spawnp(&child, executable, &actions, &attributes, &words, &variables)
        guard code == 0 else {
            throw TestFailure("cannot start \(executable) in \(folder): \(String(cString: strerror(code)))")
        }
        id = child
        Thread.detachNewThread { [ending, child] in
            var status: Int32 = 0
            while waitpid(child, &status, 0) < 0, errno == EINTR {}
            ending.record(Status(status))
        }
    }

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
}
