import CPostgres
import Glibc

/// Makes connections to the servers of one URL: looks names up, logs in, and sets the session up so that results come in the
/// form that `SQLRows` promises.
struct Connector: Sendable {
    let parameters: ConnectionParameters
    let settings: PostgreSQLSettings
    let loop: EventLoop

    /// A connection to the first server that takes one.
    ///
    /// - Throws: `DatabaseError` of the kind `unavailable` with what the last server said.
    func open() async throws -> PostgreSQLConnection {
        var failure = DatabaseError(.unavailable(isCertain: true), "there is no server to connect to")
        for kind in targetKinds {
            for target in parameters.targets {
                do {
                    return try await open(target, kind: kind)
                } catch let error as DatabaseError {
                    failure = error
                }
            }
        }
        throw failure
    }

    /// libpq prefers a standby only among servers that it knows of all at once.
    private var targetKinds: [String] {
        let kind = parameters.options["target_session_attrs"] ?? "any"
        return kind == "prefer-standby" ? ["standby", "any"] : [kind]
    }

    private func open(_ target: ConnectionParameters.Target, kind: String) async throws -> PostgreSQLConnection {
        // A second time where the login was an old one and there may be a newer.
        for attempt in 1...2 {
            let login: Login
            do {
                login = try await settings.login.login(for: target, parameters)
            } catch let error as DatabaseError {
                throw error
            } catch let error as CancellationError {
                throw error
            } catch {
                throw DatabaseError(.unavailable(isCertain: true), "no login for the database: \(error)")
            }
            do {
                return try await open(target, kind: kind, login)
            } catch let error as LoginRefusal {
                guard attempt == 1, await settings.login.refused(login) else { throw error.error }
            }
        }
        throw DatabaseError(.unavailable(isCertain: true), "the server refuses every login")
    }

    /// The server asked for the login's password, and did not take the connection then.
    private struct LoginRefusal: Error {
        var error: DatabaseError
    }

    private func open(
        _ target: ConnectionParameters.Target,
        kind: String,
        _ login: Login
    ) async throws -> PostgreSQLConnection {
        // libpq takes a folder's name for a socket and an address for what it is; it blocks for names only.
        let isName = target.address == nil && !target.host.hasPrefix("/") && !target.host.hasPrefix("@")
        let addresses: [String?] = isName ? try await AddressLookup.addresses(of: target.host) : [target.address]
        let authorities = try await settings.authorities?.path()
        var failure: any Error = DatabaseError(.unavailable(isCertain: true), "no address of '\(target.host)' answers")
        for address in addresses {
            var options = parameters.options
            options["host"] = target.host
            options["hostaddr"] = address
            options["port"] = target.port
            options["user"] = login.user.isEmpty ? nil : login.user
            options["password"] = login.password
            options["target_session_attrs"] = kind
            if let authorities { options["sslrootcert"] = authorities }
            do {
                let connection = try await connect(options)
                try await setUp(connection)
                return connection
            } catch {
                failure = error
                if error is LoginRefusal { throw error }
            }
        }
        throw failure
    }

    private func connect(_ options: [String: String]) async throws -> PostgreSQLConnection {
        let deadline = ContinuousClock.now + settings.connectTimeout
        guard let handle = Self.start(options) else {
            throw DatabaseError(.unavailable(isCertain: true), "libpq has no memory for a connection")
        }
        PQsetNoticeReceiver(handle, { _, _ in }, nil)
        var socket: Socket?
        var descriptor: Int32 = -1
        do {
            var step = PQstatus(handle) == CONNECTION_BAD ? PGRES_POLLING_FAILED : PGRES_POLLING_WRITING
            while step != PGRES_POLLING_OK {
                guard step != PGRES_POLLING_FAILED else { throw failure(of: handle) }
                // libpq may have gone on to another socket.
                if PQsocket(handle) != descriptor {
                    if let socket { loop.remove(socket) }
                    descriptor = PQsocket(handle)
                    socket = loop.register(descriptor)
                }
                let outcome = await socket?.wait(for: step == PGRES_POLLING_READING ? .read : .write, until: deadline)
                guard outcome == .ready else {
                    let seconds = settings.connectTimeout.components.seconds
                    throw DatabaseError(.unavailable(isCertain: true), "the server did not answer within \(seconds) s")
                }
                step = PQconnectPoll(handle)
            }
            guard let socket, PQsetnonblocking(handle, 1) == 0, PQenterPipelineMode(handle) == 1 else {
                throw failure(of: handle)
            }
            return PostgreSQLConnection(handle, socket: socket, loop: loop, settings: settings)
        } catch {
            if let socket { loop.remove(socket) }
            PQfinish(handle)
            throw error
        }
    }

    private func failure(of handle: OpaquePointer) -> any Error {
        let text = String(cString: PQerrorMessage(handle))
        let message = text.split(separator: "\n").map(String.init).joined(separator: " ")
        let error = DatabaseError(
            .unavailable(isCertain: true),
            message.isEmpty ? "the connection could not be made" : message
        )
        // Texts of the server are in its own language; that it asked for a password says enough.
        return PQconnectionUsedPassword(handle) == 1 ? LoginRefusal(error: error) : error
    }

    private static func start(_ options: [String: String]) -> OpaquePointer? {
        let names = options.map { strdup($0.key) } + [nil]
        let values = options.map { strdup($0.value) } + [nil]
        defer { (names + values).forEach { free($0) } }
        return names.map { UnsafePointer($0) }.withUnsafeBufferPointer { names in
            values.map { UnsafePointer($0) }.withUnsafeBufferPointer { values in
                guard let names = names.baseAddress, let values = values.baseAddress else { return nil }
                return PQconnectStartParams(names, values, 0)
            }
        }
    }

    /// The forms that results have whatever the server's settings are, and limits for what is left running.
    private func setUp(_ connection: PostgreSQLConnection) async throws {
        func milliseconds(_ duration: Duration?) -> SQLValue {
            guard let (seconds, attoseconds) = duration?.components else { return .text("0") }
            return .text("\(max(1, seconds * 1_000 + attoseconds / 1_000_000_000_000_000))")
        }
        try connection.add(
            SQLStatement(
                """
                SELECT set_config('TimeZone', 'UTC', false), set_config('DateStyle', 'ISO, YMD', false), \
                set_config('IntervalStyle', 'iso_8601', false), set_config('bytea_output', 'hex', false), \
                set_config('extra_float_digits', '1', false), set_config('statement_timeout', $1, false), \
                set_config('idle_in_transaction_session_timeout', $2, false)
                """,
                [milliseconds(settings.statementTimeout), milliseconds(settings.idleTransactionTimeout)]
            )
        )
        try connection.synchronize()
        _ = try await connection.results(isCancellable: false)
    }
}
