import AWSClient
import Engine
import Infra
import Testing

@testable import KubernetesProvider

/// What pods that failed tell, from answers that a cluster with nodes gives.
@Suite struct AutopsyTests {
    /// Answers by path; the last query of each path is kept in the answer of `log`.
    private struct Cluster: HTTPTransport {
        let answers: [String: Document]

        func send(_ request: HTTPRequest) async throws -> HTTPResponse {
            if request.url.path.hasSuffix("/log") {
                let lines = "starting\nFATAL: no such database \(request.url.query ?? "")\n"
                return HTTPResponse(status: 200, body: Array(lines.utf8))
            }
            guard let answer = answers[request.url.path] else { return HTTPResponse(status: 404) }
            return HTTPResponse(status: 200, body: try answer.json())
        }
    }

    private func autopsy(_ answers: [String: Document]) -> Autopsy {
        let connection = ClusterConnection(
            server: HTTPURL(host: "cluster.test", path: ""),
            authorities: nil,
            login: FixedLogin(ClusterCredentials())
        )
        let client = KubernetesClient(connection, transport: Cluster(answers: answers), sleep: { _ in })
        return Autopsy(client: client, namespace: "web")
    }

    private let deployment = LiveObject(["spec": ["selector": ["matchLabels": ["app": "web"]]]])

    @Test func theLastLinesOfTheRunThatFailedAreTold() async {
        let pod: Document = [
            "metadata": ["name": "web-1", "creationTimestamp": "2026-01-01T00:00:00Z"],
            "status": [
                "phase": "Running",
                "containerStatuses": [
                    [
                        "name": "web", "ready": false, "restartCount": 2,
                        "state": ["waiting": ["reason": "CrashLoopBackOff"]],
                        "lastState": ["terminated": ["exitCode": 137, "reason": "OOMKilled"]],
                    ]
                ],
            ],
        ]
        let text = await autopsy([
            "/api/v1/namespaces/web/pods": ["items": [pod]], "/api/v1/namespaces/web/events": ["items": []],
        ]).explanation(of: deployment, "Deployment", "it timed out")
        #expect(
            text == """
                it timed out
                  pod web-1: container web is in CrashLoopBackOff; it ended with exit code 137 (OOMKilled)
                    web said last:
                      starting
                      FATAL: no such database container=web&tailLines=10&previous=true
                """
        )
    }

    @Test func aPodWithoutANodeSaysWhatItWaitsFor() async {
        let pod: Document = [
            "metadata": ["name": "web-1"],
            "status": [
                "phase": "Pending",
                "conditions": [["type": "PodScheduled", "status": "False", "message": "0/3 nodes are available"]],
            ],
        ]
        let text = await autopsy([
            "/api/v1/namespaces/web/pods": ["items": [pod]], "/api/v1/namespaces/web/events": ["items": []],
        ]).explanation(of: deployment, "Deployment", "it timed out")
        #expect(text == "it timed out\n  pod web-1: it found no node: 0/3 nodes are available")
    }

    @Test func aRefusalToMakePodsIsTold() async {
        let message: Document = "pods \"web-1\" is forbidden: exceeded quota: small"
        let refused = LiveObject([
            "metadata": ["name": "web", "generation": 1], "spec": ["replicas": 2],
            "status": [
                "observedGeneration": 1,
                "conditions": [
                    ["type": "ReplicaFailure", "status": "True", "reason": "FailedCreate", "message": message]
                ],
            ],
        ])
        #expect(
            refused.progress("Deployment")
                == .pending("0 of 2 new pods made: pods \"web-1\" is forbidden: exceeded quota: small")
        )
        let event: Document = ["reason": "FailedCreate", "message": "violates PodSecurity"]
        let text = await autopsy(["/api/v1/namespaces/web/events": ["items": [event]]])
            .explanation(of: refused, "Job", "it timed out")
        #expect(text.contains("\n  Its pods cannot be made: pods \"web-1\" is forbidden: exceeded quota: small\n"))
        #expect(text.hasSuffix("\n  FailedCreate: violates PodSecurity"))
    }

    @Test func whatADeletionWaitsForIsTold() {
        let namespace = LiveObject([
            "metadata": [
                "name": "web", "deletionTimestamp": "2026-01-01T00:00:00Z", "finalizers": ["example.com/keep"],
            ],
            "status": [
                "conditions": [
                    [
                        "type": "NamespaceContentRemaining", "status": "True",
                        "message": "Some resources are remaining.",
                    ],
                    ["type": "NamespaceDeletionDiscoveryFailure", "status": "False", "message": "All is well."],
                ]
            ],
        ])
        #expect(
            namespace.hindrance == " Some resources are remaining. It waits for the finalizers example.com/keep."
        )
    }

    @Test func whatCannotBeReadIsSaid() async {
        let text = await autopsy([:]).explanation(of: deployment, "Deployment", "it timed out")
        #expect(text.hasPrefix("it timed out\n  Its pods could not be read: "))
    }

    @Test(
        arguments: [
            (["generation": 2], ["observedGeneration": 1], ResourceStatus.pending("waiting for the rollout to begin")),
            (
                ["generation": 1], ["observedGeneration": 1, "updatedReplicas": 1, "replicas": 2],
                .pending("1 of 2 new pods made")
            ),
            (
                ["generation": 1], ["observedGeneration": 1, "updatedReplicas": 2, "replicas": 3],
                .pending("1 old pods still stopping")
            ),
            (
                ["generation": 1],
                ["observedGeneration": 1, "updatedReplicas": 2, "replicas": 2, "availableReplicas": 1],
                .pending("1 of 2 new pods ready")
            ),
            (
                ["generation": 1],
                ["observedGeneration": 1, "updatedReplicas": 2, "replicas": 2, "availableReplicas": 2], .ready
            ),
        ] as [(Document, Document, ResourceStatus)]
    )
    func aRolloutIsAsFarAsItsControllerSays(_ metadata: Document, _ status: Document, _ expected: ResourceStatus) {
        let object = LiveObject(["metadata": metadata, "spec": ["replicas": 2], "status": status])
        #expect(object.progress("Deployment") == expected)
    }
}
