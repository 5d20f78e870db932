import AWSClient

/// A token made anew for each connection, in place of a password: RDS's IAM authentication.
///
/// Source: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.html
struct TokenLogin: LoginSource {
    /// Makes a token for a host, a port and a user.
    let token: @Sendable (_ host: String, _ port: Int, _ user: String) async throws -> String

    init(_ token: @escaping @Sendable (_ host: String, _ port: Int, _ user: String) async throws -> String) {
        self.token = token
    }

    /// Tokens signed with the client's credentials.
    init(client: AWSClient) {
        token = { host, port, user in try await client.databaseToken(host: host, port: port, user: user) }
    }

    func login(
        for target: ConnectionParameters.Target,
        _ parameters: ConnectionParameters
    ) async throws -> Login {
        let port = Int(target.port) ?? 5432
        let token = try await token(target.host, port, parameters.user)
        return Login(user: parameters.user, password: token)
    }

    func refused(_ login: Login) async -> Bool { false }
}
