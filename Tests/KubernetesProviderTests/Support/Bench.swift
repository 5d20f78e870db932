import AWSClient
import Engine
import Foundation
import Infra
import KubernetesProvider
import TestSupport
import Testing

/// A namespace's name of its own on the API server that all tests share, with a state.
final class Bench: Sendable {
    let server: KubernetesServer
    let client: KubernetesClient
    let namespace: String
    let controllers: Controllers
    private let folder: TemporaryFolder
    private let clusters: Clusters

    static let transport = Result { try CurlTransport() }

    init() async throws {
        server = try await KubernetesServer.shared()
        folder = try TemporaryFolder("deployer-objects")
        namespace = "test-\(UUID().uuidString.prefix(8).lowercased())"
        let transport = try Self.transport.get()
        clusters = Clusters(
            kubeconfig: .init(paths: [server.kubeconfig], environment: [:]),
            transport: transport,
            time: .system
        )
        client = try await Bench.client(server, transport)
        controllers = Controllers(client: client, namespace: namespace)
    }

    private static func client(_ server: KubernetesServer, _ transport: any HTTPTransport) async throws
        -> KubernetesClient
    {
        let connection = ClusterConnection(
            server: try HTTPURL(server.url),
            authorities: Array(try Data(contentsOf: URL(filePath: server.authority))),
            login: FixedLogin(ClusterCredentials(token: KubernetesServer.token))
        )
        return KubernetesClient(connection, transport: transport, sleep: TimeSource.system.sleep)
    }

    let cluster: Input<Kubernetes.ClusterName> = .kubeconfig()

    /// A stack named after the namespace.
    func stack(_ body: (inout Stack) -> Void) -> Stack {
        var stack = Stack(namespace)
        body(&stack)
        return stack
    }

    /// `stubborn`: Whether conflicts are forced.
    func deployment(_ stack: Stack, forcing: Bool = false) -> Engine.Deployment {
        var deployment = Engine.Deployment(
            stack: stack,
            handlers: HandlerRegistry(kubernetesHandlers(clusters, forcesConflicts: forcing)),
            backend: LocalBackend(folder: folder.path),
            clock: ContinuousClock(),
            newToken: { UUID().uuidString.replacing("-", with: "").lowercased() },
            events: { [controllers] in controllers.hear($0) }
        )
        deployment.patience.minimumDeadline = .seconds(60)
        return deployment
    }

    func plan(_ stack: Stack, forcing: Bool = false, destroy: Bool = false) async throws -> Plan {
        try await deployment(stack, forcing: forcing).plan(PlanOptions(destroy: destroy))
    }

    @discardableResult
    func apply(_ stack: Stack, forcing: Bool = false, destroy: Bool = false) async throws -> ApplyResult {
        let deployment = deployment(stack, forcing: forcing)
        let lock = Lock(
            id: UUID().uuidString,
            holder: "test",
            host: "test",
            process: 1,
            operation: "apply",
            version: "0",
            since: 0
        )
        return try await deployment.withLock(lock) {
            let plan = try await deployment.plan(PlanOptions(destroy: destroy))
            return try await deployment.apply(plan, under: lock)
        }
    }

    /// What somebody else writes, as another field manager.
    func edit(_ path: String, as manager: String, _ patch: Document) async throws {
        _ = try await client.send(
            "PATCH",
            path,
            query: [("fieldManager", manager)],
            body: try patch.json(),
            contentType: "application/merge-patch+json"
        )
    }
}
