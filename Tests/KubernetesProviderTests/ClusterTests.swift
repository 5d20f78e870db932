import AWSClient
import Engine
import Infra
import TestSupport
import Testing

@testable import KubernetesProvider

/// What a cluster knows, and what only looks like its answer.
@Suite struct ClusterTests {
    /// Answers by path; any other path is answered as `otherwise` says.
    private struct Server: HTTPTransport {
        var answers: [String: String] = [:]
        var otherwise = HTTPResponse(status: 404, body: Array("404 page not found\n".utf8))

        func send(_ request: HTTPRequest) async throws -> HTTPResponse {
            guard let answer = answers[request.url.path] else { return otherwise }
            return HTTPResponse(status: 200, body: Array(answer.utf8))
        }
    }

    private func cluster(_ server: Server) -> KubernetesProvider.Cluster {
        let connection = ClusterConnection(
            server: HTTPURL(host: "cluster.test", path: ""),
            authorities: nil,
            login: FixedLogin(ClusterCredentials())
        )
        return KubernetesProvider.Cluster(KubernetesClient(connection, transport: server, sleep: { _ in }))
    }

    private let groups = """
        {"kind":"APIGroupList","groups":[{"name":"apps","versions":[{"groupVersion":"apps/v1","version":"v1"}]}]}
        """

    @Test func aGroupThatTheClusterDoesNotListIsNotThere() async throws {
        let cluster = cluster(Server(answers: ["/apis": groups]))
        #expect(try await cluster.place(of: "TargetGroupBinding", "eks.amazonaws.com/v1") == nil)
    }

    @Test(arguments: ["v1", "apps/v1", "eks.amazonaws.com/v1"])
    func aServerThatIsNoClusterHasNoSayInWhatThereIs(apiVersion: String) async throws {
        let error = await #expect(throws: KubernetesError.self) {
            try await cluster(Server()).place(of: "Thing", apiVersion)
        }
        #expect(error?.disposition == .refused)
        #expect(error?.explanation.contains("not by a Kubernetes API server") == true)
    }

    @Test func aGroupThatIsListedAndNotServedYetIsAskedForAgain() async throws {
        let cluster = cluster(Server(answers: ["/apis": groups]))
        let error = await #expect(throws: KubernetesError.self) { try await cluster.place(of: "Deployment", "apps/v1") }
        #expect(error?.disposition == .settling)
        #expect(error?.explanation.contains("apps/v1 is listed and not served yet") == true)
    }

    @Test(arguments: [("one", false), ("two", true), (nil, false)] as [(String?, Bool)])
    func objectsOfAnotherClusterAreNotGone(recorded: String?, isRefused: Bool) async throws {
        let folder = try TemporaryFolder()
        let kubeconfig = try folder.write(
            """
            clusters: [{name: c, cluster: {server: "https://cluster.test"}}]
            contexts: [{name: c, context: {cluster: c}}]
            """,
            to: "config"
        )
        let namespace = #"{"kind":"Namespace","metadata":{"name":"kube-system","uid":"one"}}"#
        let clusters = Clusters(
            kubeconfig: .init(paths: [kubeconfig], context: "c", environment: [:]),
            transport: Server(answers: ["/api/v1/namespaces/kube-system": namespace]),
            time: .system
        )
        let type = Kubernetes.ConfigMap.schema.type
        let handler = try #require(
            kubernetesHandlers(clusters, forcesConflicts: false).first { $0.schema.type == type }
        )
        let id = PhysicalID(parts: ["kubeconfig", "web", "settings"])
        let attributes: [String: Document] = recorded.map { ["cluster.uid": .string($0)] } ?? [:]
        do {
            #expect(try await handler.recognize([:], recorded: [id: attributes]).isEmpty)
            #expect(!isRefused)
        } catch let error as any ProviderError {
            #expect(isRefused)
            #expect(error.explanation.contains("has the uid two, but kubeconfig leads to the one with one now"))
        }
    }

    @Test(arguments: [
        (#"{"kind":"Status","status":"Failure","reason":"NotFound","code":404}"#, true),
        (#"{"reason":"NotFound","message":"no such tenant"}"#, false), ("<html>Not Found</html>", false), ("", false),
    ])
    func onlyAStatusSaysThatAnObjectIsGone(body: String, isGone: Bool) {
        let error = KubernetesError(HTTPResponse(status: 404, body: Array(body.utf8)), to: "GET /api/v1/nodes/one")
        #expect(error.isNotFound == isGone)
        #expect(error.disposition == (isGone ? .notFound : .refused))
    }
}
