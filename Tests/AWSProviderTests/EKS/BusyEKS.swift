import AWSClient
import AWSServices
import AWSSigner
import Infra
import Synchronization
import TestSupport

/// A cluster that makes one change at a time, as EKS does: a change takes two looks at it, and every other one is refused
/// meanwhile. The emulators make every change at once.
final class BusyEKS: Sendable {
    /// Shared with the server's threads.
    private final class Held: Sendable {
        let state: Mutex<State>

        init(_ state: State) { self.state = Mutex(state) }
    }

    private struct State {
        var cluster: [String: Document]
        var looksLeft = 0
        var accepted: [[String]] = []
        var refused = 0
    }

    private let held: Held
    private let server: HTTPServer

    init(_ cluster: [String: Document]) throws {
        let held = Held(State(cluster: cluster))
        self.held = held
        server = try HTTPServer { request in
            let body = (try? Document(json: request.body))?.object ?? [:]
            return held.state.withLock { Self.answer(request, body, &$0) }
        }
    }

    /// What each accepted change was about.
    var accepted: [[String]] { held.state.withLock(\.accepted) }
    /// How many changes were refused.
    var refused: Int { held.state.withLock(\.refused) }
    var cluster: [String: Document] { held.state.withLock(\.cluster) }

    func stop() { server.stop() }

    func client() throws -> EKS {
        EKS(
            client: AWSClient(
                AWSClient.Configuration(
                    region: "eu-central-1",
                    credentials: StaticCredentials(Credentials(accessKeyID: "test", secretAccessKey: "test")),
                    transport: try CurlTransport(),
                    time: .system,
                    endpoints: EndpointSettings(all: try HTTPURL(server.url))
                )
            )
        )
    }

    private static func answer(
        _ request: HTTPServer.Request,
        _ body: [String: Document],
        _ state: inout State
    ) -> HTTPServer.Answer {
        if request.method == "GET" {
            state.looksLeft = max(0, state.looksLeft - 1)
            var cluster = state.cluster
            cluster["status"] = state.looksLeft > 0 ? "UPDATING" : "ACTIVE"
            return json(["cluster": .object(cluster)])
        }
        if state.looksLeft > 0 {
            state.refused += 1
            return .text(
                #"{"message":"Cluster already has an update in progress"}"#,
                status: 409,
                headers: ["x-amzn-errortype": "ResourceInUseException", "content-type": "application/json"]
            )
        }
        var change = body
        change["clientRequestToken"] = nil
        change["name"] = nil
        state.accepted.append(change.keys.sorted())
        for (name, value) in change {
            state.cluster[name] = merged(state.cluster[name], with: value)
        }
        state.looksLeft = 3
        return json(["update": ["id": "1", "status": "InProgress"]])
    }

    /// What a change does not name stays.
    private static func merged(_ old: Document?, with new: Document) -> Document {
        guard case .object(var members)? = old, case .object(let changes) = new else { return new }
        for (name, value) in changes { members[name] = merged(members[name], with: value) }
        return .object(members)
    }

    private static func json(_ document: Document) -> HTTPServer.Answer {
        guard let bytes = try? document.json() else { return .text("", status: 500) }
        return .respond(headers: ["content-type": "application/json"], body: Array(bytes))
    }
}
