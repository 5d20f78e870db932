import CCurl

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// A shell command whose output is wanted. It shares our standard input and error, so that it can ask the user.
///
/// By `posix_spawn`, since Foundation's `Process` would bring all of Foundation into the start of every run.
struct ChildProcess: Sendable {
    let command: String
    let environment: [String: String]
    /// How long it may take.
    var deadline: Duration = .seconds(60)

    struct Result: Sendable {
        /// As a shell tells it: 128 and more for a signal.
        let status: Int32
        let output: [UInt8]
    }

    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// Runs it on a thread of its own, because it waits.
    func run() async throws -> Result {
        try await withCheckedThrowingContinuation { continuation in
            let work = Unmanaged.passRetained(Work { continuation.resume(with: Swift.Result { try runAndWait() }) })
            let started = shim_start_thread(
                { context in
                    if let context { Unmanaged<Work>.fromOpaque(context).takeRetainedValue().body() }
                    return nil
                },
                work.toOpaque()
            )
            if started != 0 {
                work.release()
                continuation.resume(throwing: Failure(description: "no thread: errno \(started)"))
            }
        }
    }

    private final class Work: Sendable {
        let body: @Sendable () -> Void

        init(_ body: @escaping @Sendable () -> Void) {
            self.body = body
        }
    }

    private func runAndWait() throws -> Result {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw Failure(description: String(cString: strerror(errno))) }
        // Neither end may leak into other children; the spawned one gets a copy of the second as its output.
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        let child = try spawn(output: ends[1], closing: ends)
        close(ends[1])
        defer { close(ends[0]) }
        do {
            let output = try readAll(ends[0])
            return Result(status: Self.wait(for: child), output: output)
        } catch {
            kill(child, SIGKILL)
            _ = Self.wait(for: child)
            throw error
        }
    }

    private func spawn(output: Int32, closing ends: [Int32]) throws -> pid_t {
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
        #else
            var actions = posix_spawn_file_actions_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
        var arguments = ["/bin/sh", "-c", command].map { (text: String) in strdup(text) } + [nil]
        var variables = environment.map { variable in strdup("\(variable.key)=\(variable.value)") } + [nil]
        defer { for text in arguments + variables { free(text) } }
        var child: pid_t = 0
        let code = posix_spawn(&child, "/bin/sh", &actions, nil, &arguments, &variables)
        guard code == 0 else {
            for end in ends { close(end) }
            throw Failure(description: String(cString: strerror(code)))
        }
        return child
    }

    private func readAll(_ descriptor: Int32) throws -> [UInt8] {
        let end = ContinuousClock.now + deadline
        var output: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 4_096)
        while true {
            var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            let left = (end - .now).inWholeMilliseconds
            guard left > 0 else { throw Failure(description: "it took longer than \(deadline)") }
            let ready = poll(&wanted, 1, Int32(clamping: left))
            if ready < 0, errno != EINTR { throw Failure(description: String(cString: strerror(errno))) }
            guard ready > 0 else { continue }
            let count = read(descriptor, &chunk, chunk.count)
            if count == 0 { return output }
            if count < 0, errno != EINTR { throw Failure(description: String(cString: strerror(errno))) }
            output += chunk.prefix(max(0, count))
        }
    }

    private static func wait(for child: pid_t) -> Int32 {
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        let signal = status & 0x7f
        return signal == 0 ? (status >> 8) & 0xff : 128 + signal
    }
}
