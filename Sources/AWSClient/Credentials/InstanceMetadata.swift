import AWSSigner

/// The role of the EC2 instance, by IMDSv2: a session token first, then the role's credentials.
///
/// Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-metadata-security-credentials.html
struct InstanceMetadata: CredentialSource {
    let context: CredentialContext
    let name = "instance metadata"

    private static let rolesPath = "/latest/meta-data/iam/security-credentials/"

    func outcome() async throws -> SourceOutcome {
        if context.environment.nonEmpty("AWS_EC2_METADATA_DISABLED")?.lowercased() == "true" {
            return .notSetUp("AWS_EC2_METADATA_DISABLED is true")
        }
        let base = try base()
        let token: String
        do {
            let response = try await send(
                "PUT",
                base,
                "/latest/api/token",
                ["X-aws-ec2-metadata-token-ttl-seconds": "21600"]
            )
            guard response.status == 200 else {
                return .notSetUp("\(base.authority) gives no token (status \(response.status))")
            }
            token = String(decoding: response.body, as: UTF8.self)
        } catch let failure as SourceFailure {
            // Everywhere but on EC2 nobody listens there.
            return .notSetUp(failure.description)
        }
        let headers: HTTPHeaders = ["X-aws-ec2-metadata-token": token]
        let roles = try await send("GET", base, Self.rolesPath, headers)
        guard roles.status == 200, let role = String(decoding: roles.body, as: UTF8.self).split(separator: "\n").first
        else { return .notSetUp("the instance has no role (status \(roles.status))") }

        let origin = "the instance metadata of role '\(role)'"
        let response = try await send("GET", base, Self.rolesPath + PercentEncoding.encoded(role), headers)
        guard response.status == 200 else { throw SourceFailure("\(origin) answered with status \(response.status)") }
        return .found(try CredentialDocument.read(response.body, from: origin).credentials(from: origin))
    }

    private func base() throws(SourceFailure) -> HTTPURL {
        let environment = context.environment
        if let text = environment.nonEmpty("AWS_EC2_METADATA_SERVICE_ENDPOINT") {
            do {
                return try HTTPURL(text)
            } catch {
                throw SourceFailure("AWS_EC2_METADATA_SERVICE_ENDPOINT: \(error)")
            }
        }
        let usesIPv6 = environment.nonEmpty("AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE")?.lowercased() == "ipv6"
        return HTTPURL(scheme: .http, host: usesIPv6 ? "[fd00:ec2::254]" : "169.254.169.254")
    }

    private func send(
        _ method: String,
        _ base: HTTPURL,
        _ path: String,
        _ headers: HTTPHeaders
    ) async throws -> HTTPResponse {
        var url = base
        url.path = (base.path.hasSuffix("/") ? String(base.path.dropLast()) : base.path) + path
        let seconds = context.environment.nonEmpty("AWS_METADATA_SERVICE_TIMEOUT").flatMap(Double.init) ?? 1
        let attempts = context.environment.nonEmpty("AWS_METADATA_SERVICE_NUM_ATTEMPTS").flatMap { Int($0) } ?? 1
        let request = HTTPRequest(
            method: method,
            url: url,
            headers: headers,
            timeouts: Timeouts(connect: .seconds(seconds), total: .seconds(max(seconds, 1) * 5), stall: nil),
            bypassesProxy: true
        )
        return try await MetadataRequest(context: context, attempts: attempts)
            .send(request, to: "the instance metadata at \(url.authority)")
    }
}
