import CPostgres

/// What `DATABASE_URL` says: libpq's parameters, and the servers to try in order.
///
/// It prints without its values, one of which is the password.
struct ConnectionParameters: Sendable, CustomStringConvertible, CustomReflectable {
    /// One server.
    struct Target: Sendable, Hashable {
        /// A name, an address, or the folder of a socket; checked against the server's certificate.
        var host: String
        /// The address to use instead of looking the name up.
        var address: String?
        var port: String

        /// Whether it is reached without a network.
        var isLocal: Bool {
            host.hasPrefix("/") || host.hasPrefix("@") || host == "localhost" || host == "::1" || host.hasPrefix("127.")
        }
    }

    /// libpq's parameters but for those of `targets` and the password.
    private(set) var options: [String: String]
    private(set) var targets: [Target]
    /// As the URL has it.
    private(set) var password: String?

    var user: String { options["user"] ?? "" }

    var description: String { targets.map { "\($0.host):\($0.port)" }.joined(separator: ",") }
    var customMirror: Mirror { Mirror(self, children: ["targets": targets]) }

    /// Reads a URL or a list of `keyword=value`, as libpq does.
    ///
    /// Source: https://www.postgresql.org/docs/15/libpq-connect.html#LIBPQ-CONNSTRING
    ///
    /// - Parameters:
    ///   - url: `postgresql://user:password@host:port,host2:port2/database?sslmode=verify-full`.
    ///   - authorities: The path of a file with the certificates that `verify-full` trusts, before the URL's `sslrootcert`.
    /// - Throws: `ConnectionParametersError`.
    init(_ url: String, authorities: String? = nil) throws(ConnectionParametersError) {
        var message: UnsafeMutablePointer<CChar>?
        guard let parsed = PQconninfoParse(url, &message) else {
            // libpq's words may quote a part of the password.
            PQfreemem(message)
            throw ConnectionParametersError("is no URL of libpq, as in 'postgresql://user@host:5432/database'")
        }
        defer { PQconninfoFree(parsed) }
        var options: [String: String] = [:]
        var next = parsed
        while let keyword = next.pointee.keyword {
            if let value = next.pointee.val { options[String(cString: keyword)] = String(cString: value) }
            next += 1
        }
        password = options.removeValue(forKey: "password")
        targets = try Self.targets(
            hosts: options.removeValue(forKey: "host"),
            addresses: options.removeValue(forKey: "hostaddr"),
            ports: options.removeValue(forKey: "port")
        )
        if let mode = options["sslmode"], !Self.modes.contains(mode) {
            throw ConnectionParametersError(
                "has sslmode=\(mode); it must be one of \(Self.modes.joined(separator: ", "))"
            )
        }
        self.options = options
        if let authorities { self.options["sslrootcert"] = authorities }
        setDefaults()
    }

    private static let modes = ["disable", "allow", "prefer", "require", "verify-ca", "verify-full"]

    /// Of several servers the one that can be written to; over a network nothing but a server whose certificate is the host's.
    private mutating func setDefaults() {
        func set(_ name: String, _ value: String) { options[name] = options[name] ?? value }
        set("application_name", "service")
        set("client_encoding", "UTF8")
        // A peer that is gone without a word is found out within a minute.
        set("keepalives_idle", "20")
        set("keepalives_interval", "10")
        set("keepalives_count", "3")
        set("tcp_user_timeout", "30000")
        set("gssencmode", "disable")
        if targets.count > 1 { set("target_session_attrs", "read-write") }
        if targets.contains(where: { !$0.isLocal }) { set("sslmode", "verify-full") }
    }

    private static func targets(
        hosts: String?,
        addresses: String?,
        ports: String?
    ) throws(ConnectionParametersError) -> [Target] {
        let hosts = hosts?.list ?? []
        let addresses = addresses?.list ?? []
        let ports = ports?.list ?? []
        let count = max(hosts.count, addresses.count, 1)
        for (name, list) in [("host", hosts), ("hostaddr", addresses)] where ![0, count].contains(list.count) {
            throw ConnectionParametersError("has \(count) servers, but \(list.count) values of '\(name)'")
        }
        guard [0, 1, count].contains(ports.count) else {
            throw ConnectionParametersError("has \(count) servers, but \(ports.count) ports; give one, or one for each")
        }
        return (0..<count).map { index in
            let address = addresses.isEmpty || addresses[index].isEmpty ? nil : addresses[index]
            let host = hosts.isEmpty || hosts[index].isEmpty ? address ?? "localhost" : hosts[index]
            let port = ports.isEmpty ? "" : ports[ports.count == 1 ? 0 : index]
            return Target(host: host, address: address, port: port.isEmpty ? "5432" : port)
        }
    }
}

extension String {
    fileprivate var list: [String] { split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
}

/// Why a setting names no database. Its text never has the setting's value, which may hold a password.
struct ConnectionParametersError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What is wrong, to be read after the setting's name.
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
