import AWSSigner

/// The endpoint that ECS, CodeBuild and EKS Pod Identity give a container.
///
/// Source: https://docs.aws.amazon.com/sdkref/latest/guide/feature-container-credentials.html
struct ContainerCredentials: CredentialSource {
    let context: CredentialContext
    let name = "container endpoint"

    func outcome() async throws -> SourceOutcome {
        guard let url = try url() else {
            return .notSetUp(
                "neither AWS_CONTAINER_CREDENTIALS_RELATIVE_URI nor AWS_CONTAINER_CREDENTIALS_FULL_URI is set"
            )
        }
        var headers: HTTPHeaders = ["Accept": "application/json"]
        headers["Authorization"] = try authorization()
        let origin = "the container endpoint \(url)"
        let request = HTTPRequest(
            method: "GET",
            url: url,
            headers: headers,
            timeouts: Timeouts(connect: .seconds(2), total: .seconds(5), stall: nil),
            bypassesProxy: true
        )
        let response = try await MetadataRequest(context: context, attempts: 3).send(request, to: origin)
        guard response.status == 200 else {
            throw SourceFailure("\(origin) answered with status \(response.status)")
        }
        return .found(try CredentialDocument.read(response.body, from: origin).credentials(from: origin))
    }

    private func url() throws(SourceFailure) -> HTTPURL? {
        if let path = context.environment.nonEmpty("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI") {
            return try Self.parsed("http://169.254.170.2\(path)", "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI")
        }
        guard let text = context.environment.nonEmpty("AWS_CONTAINER_CREDENTIALS_FULL_URI") else { return nil }
        let url = try Self.parsed(text, "AWS_CONTAINER_CREDENTIALS_FULL_URI")
        // The request carries a token in clear text, so http may only go to the machine itself and to AWS's addresses.
        guard url.scheme == .https || Self.isTrusted(url.host) else {
            throw SourceFailure(
                "AWS_CONTAINER_CREDENTIALS_FULL_URI is '\(text)': with http only a loopback address, 169.254.170.2, "
                    + "169.254.170.23 and [fd00:ec2::23] are allowed"
            )
        }
        return url
    }

    private static func parsed(_ text: String, _ variable: String) throws(SourceFailure) -> HTTPURL {
        do {
            return try HTTPURL(text)
        } catch {
            throw SourceFailure("\(variable): \(error)")
        }
    }

    private static func isTrusted(_ host: String) -> Bool {
        if ["localhost", "[::1]", "169.254.170.2", "169.254.170.23", "[fd00:ec2::23]"].contains(host) { return true }
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
    }

    /// Read anew each time: the file's token is replaced while the process runs.
    private func authorization() throws -> String? {
        let token: String
        if let path = context.environment.nonEmpty("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE") {
            guard let text = try TextFile.read(path) else {
                throw SourceFailure("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE names '\(path)', which does not exist")
            }
            token = text
        } else if let text = context.environment.nonEmpty("AWS_CONTAINER_AUTHORIZATION_TOKEN") {
            token = text
        } else {
            return nil
        }
        let trimmed = String(token.trimmed)
        guard !trimmed.contains(where: \.isNewline) else {
            throw SourceFailure("the container's authorization token holds a line break")
        }
        return trimmed
    }
}
