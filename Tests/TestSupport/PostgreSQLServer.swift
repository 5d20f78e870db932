import Foundation
import Synchronization

/// A real PostgreSQL server that runs for a test, on a free port of 127.0.0.1 and a socket in its folder.
///
/// ```swift
/// let server = try await PostgreSQLServer.shared()   // one per test process
/// let url = try await server.newDatabase()           // an empty database for this test alone
/// let mine = try await PostgreSQLServer.start()      // private: may be stopped, ended with the value
/// ```
/// It runs as user `postgres` where the tests run as root, which PostgreSQL refuses. It does not outlive the test process, however
/// that ends. Its superuser is `postgres` with the password `secret`; over TCP passwords are checked, over the socket not.
package final class PostgreSQLServer: Sendable {
    /// How a server is stopped.
    package enum Stop: Sendable {
        /// Ends what runs, and writes everything down (`pg_ctl stop -m fast`).
        case fast
        /// Ends at once, and recovers from its log with the next start (`pg_ctl stop -m immediate`).
        case immediate
        /// `kill -9` of the server and of every process that serves a connection.
        case kill
    }

    /// The port it listens on, also after a restart; the socket is named after it.
    package let port: Int
    /// Holds the socket, `data`, `log`, and the certificates `ca.pem` and `server.pem`.
    package let folder: String

    private let files: TemporaryFolder
    private let binaries: String
    private let settings: [String: String]
    private let watcher: ChildProcess
    private let lifeline: Pipe
    private let server = Mutex<ChildProcess?>(nil)

    /// The one server that all tests of this process share, started by whoever asks first.
    package static func shared() async throws -> PostgreSQLServer {
        let task = running.withLock { running in
            if let running { return running }
            let task = Task { try await start() }
            running = task
            return task
        }
        return try await task.value
    }

    private static let running = Mutex<Task<PostgreSQLServer, any Error>?>(nil)

    /// Starts an empty server of the caller's own; it ends with the returned value.
    ///
    /// - Parameters:
    ///   - isDurable: Whether it flushes to disk as it does in production; slow.
    ///   - settings: Server settings beside those that tests need, as in `["max_connections": "5"]`.
    /// - Returns: A server that accepts connections.
    /// - Throws: `TestFailure` when PostgreSQL is not installed, or does not start within 60 seconds.
    package static func start(
        isDurable: Bool = false,
        settings: [String: String] = [:]
    ) async throws -> PostgreSQLServer {
        let server = try PostgreSQLServer(isDurable: isDurable, settings: settings)
        try await server.makeCertificates()
        try await server.makeData()
        try await server.start()
        return server
    }

    /// A copy of a running server that follows it (streaming replication), with a port of its own.
    ///
    /// - Throws: `TestFailure` when `pg_basebackup` fails or the copy does not start.
    package func replica() async throws -> PostgreSQLServer {
        let replica = try PostgreSQLServer(isDurable: false, settings: settings)
        try await replica.makeCertificates()
        try await replica.program(
            "pg_basebackup",
            ["-h", folder, "-p", "\(port)", "-U", "postgres", "-D", "\(replica.folder)/data", "-R", "-c", "fast", "-N"]
        )
        try await replica.start()
        return replica
    }

    private init(isDurable: Bool, settings: [String: String]) throws {
        files = try TemporaryFolder("deployer-postgresql")
        folder = files.path
        port = try freePort()
        binaries = try Self.binaries()
        self.settings = (isDurable ? [:] : ["fsync": "off", "full_page_writes": "off"])
            .merging(settings) { _, theirs in theirs }
        lifeline = Pipe()
        watcher = try ChildProcess(
            "/bin/sh",
            ["-c", Self.watch, folder],
            environment: [:],
            folder: "/",
            output: folder + "/watcher",
            errors: folder + "/watcher",
            input: lifeline.fileHandleForReading
        )
    }

    /// Ends the server of the folder `$0` when the test process closes its side of the pipe, or dies. SIGQUIT leaves nothing in
    /// shared memory, as SIGKILL would.
    private static let watch = """
        read -r _
        pid=$(head -n 1 "$0/data/postmaster.pid" 2>/dev/null) && [ "$(cat "/proc/$pid/comm")" = postgres ] && kill -QUIT "$pid"
        while [ -n "$pid" ] && kill -0 "$pid" 2>/dev/null; do sleep 0.05; done
        rm -rf "$0"
        """

    deinit {
        guard let process = server.withLock({ $0 }) else { return }
        process.signal(SIGQUIT)
        Task { [files, lifeline, watcher] in
            _ = await process.wait()
            withExtendedLifetime((files, lifeline, watcher)) {}
        }
    }

    // MARK: Using it

    /// The URL of a database over TCP, without TLS settings.
    ///
    /// - Parameters:
    ///   - database: Its name.
    ///   - user: A role with the password `secret`, or nil for a URL without user and password.
    /// - Returns: As in `postgresql://postgres:secret@127.0.0.1:40123/test_1`.
    package func url(_ database: String = "postgres", user: String? = "postgres") -> String {
        "postgresql://\(user.map { "\($0):secret@" } ?? "")127.0.0.1:\(port)/\(database)"
    }

    /// Makes an empty database and gives its URL.
    package func newDatabase() async throws -> String {
        let name = "test_\(Self.databases.wrappingAdd(1, ordering: .relaxed).newValue)"
        _ = try await sql("CREATE DATABASE \(name)")
        return url(name)
    }

    private static let databases = Atomic(0)

    /// Runs SQL over the socket as superuser, and gives what `psql` prints: rows as lines, fields parted by `|`.
    package func sql(_ text: String, database: String = "postgres") async throws -> String {
        try await program(
            "psql",
            [
                "-h", folder, "-p", "\(port)", "-U", "postgres", "-d", database, "-X", "-q", "-A", "-t",
                "-v", "ON_ERROR_STOP=1", "-c", text,
            ]
        )
    }

    /// Stops it and returns when it has ended; `start` starts it again on the same port with the same data.
    package func stop(_ how: Stop = .fast) async throws {
        guard let process = server.withLock({ $0 }) else { return }
        switch how {
        case .fast: process.signal(SIGINT)
        case .immediate: process.signal(SIGQUIT)
        case .kill:
            // Its children first: they would see the end of their parent and write it into the log.
            process.signal(SIGSTOP)
            _ = try await run("pkill", ["-KILL", "-P", "\(process.id)"])
            process.signal(SIGKILL)
        }
        _ = await process.wait()
        server.withLock { $0 = nil }
    }

    /// Starts it after `stop`.
    ///
    /// - Throws: `TestFailure` when it does not accept connections within 60 seconds.
    package func start() async throws {
        let clock = ContinuousClock()
        let deadline = clock.now + .seconds(60)
        while clock.now < deadline {
            let process = try launch()
            while process.status == nil, clock.now < deadline {
                if isReady(process) {
                    server.withLock { $0 = process }
                    return
                }
                try await clock.sleep(for: .milliseconds(10))
            }
            // After kill -9, the shared memory is in use until the last process has gone.
            guard try files.read("log").suffix(2_000).contains("still in use") else { break }
        }
        throw TestFailure("PostgreSQL did not start:\n\(try files.read("log").suffix(2_000))")
    }

    /// PostgreSQL writes its state into the eighth line.
    private func isReady(_ process: ChildProcess) -> Bool {
        guard let text = try? files.read("data/postmaster.pid") else { return false }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.count >= 8 && lines[0] == "\(process.id)" && ["ready", "standby"].contains(lines[7].trimmed)
    }
}

// MARK: - Making it

extension PostgreSQLServer {
    private func launch() throws -> ChildProcess {
        let settings = [
            "listen_addresses": "127.0.0.1", "unix_socket_directories": folder, "ssl": "on",
            "ssl_cert_file": "\(folder)/server.pem", "ssl_key_file": "\(folder)/server.key",
            "max_connections": "300", "shared_buffers": "64MB", "deadlock_timeout": "100ms",
        ].merging(self.settings) { _, theirs in theirs }
        let command = Self.asPostgres(
            "\(binaries)/postgres",
            ["-D", "\(folder)/data", "-p", "\(port)"]
                + settings.sorted { $0.key < $1.key }
                .flatMap { ["-c", "\($0.key)=\($0.value)"] }
        )
        return try ChildProcess(
            command[0],
            Array(command.dropFirst()),
            environment: ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"],
            folder: folder,
            output: folder + "/log",
            errors: folder + "/log"
        )
    }

    private func makeData() async throws {
        try files.write("secret", to: "password")
        try Self.giveToPostgres("\(folder)/password")
        try await program(
            "initdb",
            [
                "-D", "\(folder)/data", "-U", "postgres", "--pwfile", "\(folder)/password", "-A", "trust",
                "--auth-host", "scram-sha-256", "-E", "UTF8", "--locale", "C.UTF-8", "--no-sync",
            ]
        )
    }

    /// An authority of its own, and a certificate for `localhost` and 127.0.0.1 that it has signed.
    private func makeCertificates() async throws {
        try Self.giveToPostgres(folder)
        try files.write("subjectAltName=DNS:localhost,IP:127.0.0.1\n", to: "names")
        let key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
        for arguments in [
            ["req", "-x509", "-days", "2", "-subj", "/CN=Test CA", "-keyout", "ca.key", "-out", "ca.pem"] + key,
            ["req", "-new", "-subj", "/CN=localhost", "-keyout", "server.key", "-out", "server.csr"] + key,
            [
                "x509", "-req", "-in", "server.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-days",
                "2",
                "-extfile", "names", "-out", "server.pem",
            ],
        ] {
            let result = try await run("openssl", arguments, folder: folder)
            guard result.exitCode == 0 else { throw TestFailure("openssl \(arguments[0]): \(result.errors)") }
        }
        for name in ["server.key", "server.pem", "ca.pem"] { try Self.giveToPostgres("\(folder)/\(name)") }
    }

    @discardableResult
    private func program(_ name: String, _ arguments: [String]) async throws -> String {
        let command = Self.asPostgres("\(binaries)/\(name)", arguments)
        let result = try await run(
            command[0],
            Array(command.dropFirst()),
            environment: ["LC_ALL": "C.UTF-8"],
            folder: folder
        )
        guard result.exitCode == 0 else { throw TestFailure("\(name): \(result.errors)") }
        return result.output
    }

    private static func asPostgres(_ executable: String, _ arguments: [String]) -> [String] {
        let change = ["/usr/bin/setpriv", "--reuid", "postgres", "--regid", "postgres", "--clear-groups", "--"]
        return (getuid() == 0 ? change : []) + [executable] + arguments
    }

    private static func giveToPostgres(_ path: String) throws {
        guard getuid() == 0 else { return }
        guard let user = getpwnam("postgres"), chown(path, user.pointee.pw_uid, user.pointee.pw_gid) == 0 else {
            throw TestFailure("cannot give \(path) to user postgres: \(String(cString: strerror(errno)))")
        }
    }

    /// The folder of the newest server installed, as Debian lays them out, or else one on `PATH`.
    private static func binaries() throws -> String {
        let debian = "/usr/lib/postgresql"
        let versions = (try? FileManager.default.contentsOfDirectory(atPath: debian)) ?? []
        let folders =
            versions.compactMap { Int($0) }.sorted(by: >).map { "\(debian)/\($0)/bin" }
            + (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
        guard let found = folders.first(where: { FileManager.default.isExecutableFile(atPath: "\($0)/postgres") })
        else {
            throw TestFailure("PostgreSQL's server is not installed. Install it with: Tools/setup/setup --checks")
        }
        return found
    }
}

extension Substring {
    fileprivate var trimmed: String { trimmingCharacters(in: .whitespaces) }
}
