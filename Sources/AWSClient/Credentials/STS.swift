import AWSSigner

/// The two calls to STS that give a role's credentials, written by hand: the generated ones lie above this module.
///
/// Source: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html,
/// https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
struct STS: Sendable {
    let context: CredentialContext
    /// Where to ask; us-east-1 where nothing says.
    let region: String?

    static let service = ServiceDescription(
        endpointPrefix: "sts",
        serviceID: "STS",
        apiVersion: "2011-06-15",
        wireProtocol: .query
    )

    /// What a role is asked for with.
    struct Role: Sendable, Hashable {
        var arn: String
        var sessionName: String?
        var externalID: String?
        /// Seconds.
        var duration: Int?
    }

    func assume(_ role: Role, with credentials: Credentials) async throws -> Credentials {
        try await call("AssumeRole", role, [("ExternalId", role.externalID)], signedWith: credentials)
    }

    func assume(_ role: Role, webIdentityToken token: String) async throws -> Credentials {
        try await call("AssumeRoleWithWebIdentity", role, [("WebIdentityToken", token)], signedWith: nil)
    }

    private func call(
        _ operation: String,
        _ role: Role,
        _ extra: [(String, String?)],
        signedWith credentials: Credentials?
    ) async throws -> Credentials {
        let sessionName = role.sessionName ?? "deployer-\(Int(context.time.now().secondsSinceEpoch))"
        let parameters: [(String, String?)] =
            [
                ("Action", operation), ("Version", Self.service.apiVersion), ("RoleArn", role.arn),
                ("RoleSessionName", sessionName), ("DurationSeconds", role.duration.map { String($0) }),
            ] + extra
        let body = parameters.compactMap { name, value in value.map { "\(name)=\(PercentEncoding.encoded($0))" } }
        let client = AWSClient(
            AWSClient.Configuration(
                region: region ?? context.region ?? "us-east-1",
                credentials: StaticCredentials(credentials),
                transport: context.transport,
                time: context.time,
                endpoints: context.endpoints
            )
        )
        let response = try await client.send(
            WireRequest(
                headers: ["Content-Type": "application/x-www-form-urlencoded; charset=utf-8"],
                body: Array(body.joined(separator: "&").utf8)
            ),
            service: Self.service,
            operation: operation,
            isIdempotent: true
        )
        return try Self.credentials(in: String(decoding: response.body, as: UTF8.self), of: operation)
    }

    /// The four values have names of their own and no nesting below them, so no XML parser is needed.
    private static func credentials(in xml: String, of operation: String) throws(SourceFailure) -> Credentials {
        func value(_ element: String) -> String? {
            guard let open = xml.firstRange(of: "<\(element)>"),
                let close = xml[open.upperBound...].firstRange(of: "</\(element)>")
            else { return nil }
            return String(xml[open.upperBound..<close.lowerBound].trimmed)
        }
        guard let accessKeyID = value("AccessKeyId"), let secret = value("SecretAccessKey"),
            let token = value("SessionToken"), let expiration = value("Expiration").flatMap({ Timestamp(iso8601: $0) })
        else { throw SourceFailure("STS answered \(operation) without credentials") }
        return Credentials(
            accessKeyID: accessKeyID,
            secretAccessKey: secret,
            sessionToken: token,
            expiration: expiration
        )
    }
}
