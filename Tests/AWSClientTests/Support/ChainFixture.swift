import AWSSigner
import TestSupport

@testable import AWSClient

/// A home folder, a server that plays STS, SSO and the metadata services, and a chain that uses both.
struct ChainFixture {
    let home: TemporaryFolder
    let server: HTTPServer
    let clock = TestClock(skips: true)

    /// A fixture whose server says what `answer` gives; by default nothing may be asked.
    init(_ answer: @escaping @Sendable (HTTPServer.Request) -> HTTPServer.Answer = { _ in .text("", status: 599) })
        throws
    {
        home = try TemporaryFolder()
        server = try HTTPServer(answer)
    }

    /// A chain whose metadata service does not exist unless the environment says where it is.
    func chain(_ environment: [String: String] = [:], profile: String? = nil) throws -> CredentialChain {
        var settings = environment
        if settings["AWS_EC2_METADATA_SERVICE_ENDPOINT"] == nil {
            settings["AWS_EC2_METADATA_DISABLED"] = "true"
        }
        return CredentialChain(
            environment: settings,
            home: home.path,
            time: .test(clock),
            transport: try CurlTransport(),
            profile: profile,
            endpoints: EndpointSettings(all: try HTTPURL(server.url))
        )
    }

    /// The chain's answer, with the server kept until then.
    func credentials(_ environment: [String: String] = [:], profile: String? = nil) async throws -> Credentials {
        defer { withExtendedLifetime(server) {} }
        guard let credentials = try await chain(environment, profile: profile).credentials() else {
            throw TestFailure("a chain never stands for unsigned requests")
        }
        return credentials
    }

    /// Why there are none.
    func failure(_ environment: [String: String] = [:], profile: String? = nil) async throws -> CredentialsError {
        do {
            throw TestFailure("found \(try await credentials(environment, profile: profile))")
        } catch let error as CredentialsError {
            return error
        }
    }

    /// What STS answers a call for a role.
    static func role(_ operation: String, key: String) -> HTTPServer.Answer {
        .text(
            """
            <\(operation)Response><\(operation)Result><Credentials><AccessKeyId>\(key)</AccessKeyId>
            <SecretAccessKey>role/secret+=</SecretAccessKey><SessionToken>role-token</SessionToken>
            <Expiration>2026-01-02T04:04:05Z</Expiration></Credentials></\(operation)Result></\(operation)Response>
            """
        )
    }

    /// What the container endpoint and the instance metadata answer.
    static func document(key: String) -> HTTPServer.Answer {
        .text(
            """
            {"Code": "Success", "AccessKeyId": "\(key)", "SecretAccessKey": "s", "Token": "t",
             "Expiration": "2026-01-02T04:04:05Z"}
            """
        )
    }
}

extension HTTPServer.Request {
    /// The body's form parameters, decoded.
    var form: [String: String] {
        var result: [String: String] = [:]
        for pair in text.split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1)
            result[String(parts[0])] = String(decoding: PercentEncoding.decoded(parts.last ?? ""), as: UTF8.self)
        }
        return result
    }
}
