/// User and password for one new connection.
struct Login: Sendable, Hashable, CustomStringConvertible, CustomReflectable {
    var user: String
    /// nil where the server asks for none.
    var password: String?

    var description: String { user }
    var customMirror: Mirror { Mirror(self, children: ["user": user]) }
}

/// Where logins come from.
protocol LoginSource: Sendable {
    /// A login for a new connection; asked before each.
    ///
    /// - Parameters:
    ///   - target: The server that it is for.
    ///   - parameters: What the URL says.
    /// - Returns: The login to use for this one connection.
    /// - Throws: Anything; the connection is not made then.
    func login(
        for target: ConnectionParameters.Target,
        _ parameters: ConnectionParameters
    ) async throws -> Login

    /// The server has refused a login.
    ///
    /// - Returns: Whether `login` may now give another one, so that it is worth asking at once.
    func refused(_ login: Login) async -> Bool
}

/// The URL's own user and password.
struct URLLogin: LoginSource {
    func login(
        for target: ConnectionParameters.Target,
        _ parameters: ConnectionParameters
    ) async throws -> Login {
        Login(user: parameters.user, password: parameters.password)
    }

    func refused(_ login: Login) async -> Bool { false }
}
