import AWSClient
import AWSSigner
import Engine
import Foundation
import Infra
import Synchronization
import TestSupport
import Testing

@testable import KubernetesProvider

@Suite struct EKSAccessTests {
    private static let moment = Timestamp(year: 2026, month: 11, day: 28, hour: 9)

    private func client(_ transport: any HTTPTransport, now: @escaping @Sendable () -> Timestamp = { moment })
        -> AWSClient
    {
        AWSClient(
            AWSClient.Configuration(
                region: "eu-central-1",
                credentials: StaticCredentials(
                    Credentials(accessKeyID: "AKIDEXAMPLE", secretAccessKey: "secret", sessionToken: "session")
                ),
                transport: transport,
                time: TimeSource(now: now, sleep: { _ in })
            )
        )
    }

    private struct Nothing: HTTPTransport {
        func send(_ request: HTTPRequest) async throws -> HTTPResponse { HTTPResponse(status: 200) }
    }

    /// The parts that aws-iam-authenticator looks at: prefix, host, action, the signed header with the cluster's name.
    @Test func theTokenIsASignedURLOfSTSForThisClusterAlone() async throws {
        let token = try await EKSAccess.token(for: "prod", signedBy: client(Nothing()))
        #expect(token.hasPrefix("k8s-aws-v1."))
        var base64 = token.dropFirst("k8s-aws-v1.".count).replacing("-", with: "+").replacing("_", with: "/")
        #expect(!base64.contains("="))
        while base64.count % 4 != 0 { base64 += "=" }
        let text = String(decoding: try #require(Data(base64Encoded: String(base64))), as: UTF8.self)
        let url = try #require(URLComponents(string: text))
        #expect(url.host == "sts.eu-central-1.amazonaws.com")
        let query = Dictionary(
            (url.queryItems ?? []).map { ($0.name, $0.value) },
            uniquingKeysWith: { first, _ in first }
        )
        #expect(query["Action"] == "GetCallerIdentity")
        #expect(query["X-Amz-SignedHeaders"] == "host;x-k8s-aws-id")
        #expect(query["X-Amz-Expires"] == "60")
        #expect(query["X-Amz-Date"] == "20261128T090000Z")
        #expect(query["X-Amz-Security-Token"] == "session")
        let other = try await EKSAccess.token(for: "dev", signedBy: client(Nothing()))
        #expect(other != token)
    }

    @Test func aTokenIsMadeAnewAfterTenMinutesAndAfterARefusal() async throws {
        let now = Mutex(Self.moment)
        let access = EKSAccess(client: client(Nothing(), now: { now.withLock { $0 } })) { _ in
            EKSEndpoint(url: "https://cluster.test", authority: "Q0E=")
        }
        let connection = try #require(try await access.connection(to: "prod"))
        #expect(connection.authorities == Array("CA".utf8))
        let first = try await connection.login.credentials()
        now.withLock { $0 = $0 + 599 }
        #expect(try await connection.login.credentials() == first)
        now.withLock { $0 = $0 + 1 }
        let second = try await connection.login.credentials()
        #expect(second != first)
        now.withLock { $0 = $0 + 1 }
        await connection.login.discard()
        #expect(try await connection.login.credentials() != second)
    }

    @Test func objectsOfAClusterThatIsNotThereAreNotThere() async throws {
        let access = EKSAccess(client: client(Nothing())) { _ in nil }
        let clusters = Clusters(
            eks: access,
            kubeconfig: .init(paths: [], environment: [:]),
            transport: Nothing(),
            time: .system
        )
        let registry = HandlerRegistry(kubernetesHandlers(clusters))
        let handler = try #require(registry[Kubernetes.Namespace.schema.type])
        let id = PhysicalID(parts: ["eks:prod", "web"])
        #expect(try await handler.observe([id]) == [:])
        let document = Kubernetes.Namespace(cluster: "eks:prod", metadata: .init(name: "web")).document
        #expect(try await handler.rehearse(document: document, observed: nil) == nil)
        let token = OwnershipToken(stack: "prod", address: "namespace", value: "0")
        let error = await #expect(throws: (any Error).self) {
            try await handler.create(document: document, token: token)
        }
        #expect((error as? any ProviderError)?.disposition == .settling)
    }

    /// The server's certificate comes from an authority that the cluster's description does not name.
    @Test(.enabled(if: KubernetesServer.isAvailable, "\(KubernetesServer.hint)"))
    func onlyTheClustersOwnAuthorityIsTrusted() async throws {
        let server = try await KubernetesServer.shared()
        let own = Array(try Data(contentsOf: URL(filePath: server.authority)))
        let folder = try TemporaryFolder()
        let made = try await run(
            "openssl",
            [
                "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "\(folder.path)/key", "-out",
                "\(folder.path)/other", "-subj", "/CN=other",
            ]
        )
        try #require(made.exitCode == 0)
        let other = Array(try folder.read("other").utf8)
        let transport = try CurlTransport()
        func asked(_ authority: [UInt8]) async throws -> KubernetesError? {
            let access = EKSAccess(client: client(transport)) { _ in
                EKSEndpoint(url: server.url, authority: Base64.encoded(authority))
            }
            let connection = try #require(try await access.connection(to: "prod"))
            let client = KubernetesClient(connection, transport: transport, sleep: { _ in })
            return await #expect(throws: KubernetesError.self) { try await client.send("GET", "/api/v1/namespaces") }
        }
        // Trusted, and then refused, because this server knows nothing of EKS's tokens.
        #expect(try await asked(own)?.status == 401)
        let untrusted = try await asked(other)
        #expect(untrusted?.status == 0)
        #expect(untrusted?.reason == "untrusted")
    }
}
