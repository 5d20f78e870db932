import AWSClient
import AWSProvider
import AWSServices
import AWSSigner
import TestSupport

extension AWSContext {
    /// The account and region of an emulator that all tests of this process share.
    static func emulator(_ kind: Emulator.Kind) async throws -> AWSContext {
        try await at(try await Emulator.shared(kind).endpoint)
    }

    /// The account and region behind an endpoint.
    static func at(_ endpoint: String) async throws -> AWSContext {
        let client = try client(endpoint)
        let account = try await STS(client: client).getCallerIdentity().account ?? ""
        return AWSContext(client: client, account: account, region: client.region, partition: "aws")
    }

    /// For handlers that are asked for what they know, and never to call anything.
    static var unreachable: AWSContext {
        get throws {
            AWSContext(
                client: try client("http://127.0.0.1:1"),
                account: "111122223333",
                region: "eu-central-1",
                partition: "aws"
            )
        }
    }

    static func client(_ endpoint: String) throws -> AWSClient {
        AWSClient(
            AWSClient.Configuration(
                region: "eu-central-1",
                credentials: StaticCredentials(Credentials(accessKeyID: "test", secretAccessKey: "test")),
                transport: try CurlTransport(),
                time: .system,
                endpoints: EndpointSettings(all: try HTTPURL(endpoint))
            )
        )
    }
}
