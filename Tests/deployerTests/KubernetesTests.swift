import Foundation
import TestSupport
import Testing

/// Objects by the real binary, in the cluster of an environment's kubeconfig.
@Suite(.enabled(if: KubernetesServer.isAvailable, "\(KubernetesServer.hint)"))
struct KubernetesTests {
    private func environment(_ endpoint: String, _ kubeconfig: String, _ namespace: String) -> String {
        """
        endpoint: \(endpoint)
        account: "123456789012"
        region: eu-central-1
        network:
          cidrBlock: 10.0.0.0/16
          zones:
            - {name: eu-central-1a, publicCidr: 10.0.0.0/24, applicationCidr: 10.0.16.0/20, databaseCidr: 10.0.3.0/24}
            - {name: eu-central-1b, publicCidr: 10.0.1.0/24, applicationCidr: 10.0.32.0/20, databaseCidr: 10.0.4.0/24}
        cluster: {version: 1.34, kubeconfig: \(kubeconfig)}
        service:
          image: registry.test/shop@sha256:\(String(repeating: "0", count: 64))
          namespace: \(namespace)
        """
    }

    @Test func objectsAreAppliedAndTheirDriftIsFound() async throws {
        let server = try await KubernetesServer.shared()
        let moto = try await Emulator.shared(.moto)
        let deployer = try Deployer()
        let namespace = "shop-\(UUID().uuidString.prefix(8).lowercased())"
        try deployer.folder.write(
            environment(moto.endpoint, server.kubeconfig, namespace),
            to: "environments/kube.yaml"
        )
        let target = ["--target", "workload.settings"]

        let plan = try await deployer(["plan", "kube"] + target)
        #expect(plan.output.contains("workload.settings"), "\(plan.output)\(plan.errors)")
        #expect(plan.output.contains("METRICS"))
        let applied = try await deployer(["apply", "kube", "--yes"] + target)
        #expect(applied.exitCode == 0, "\(applied.output)\(applied.errors)")
        let second = try await deployer(["plan", "kube", "--detailed-exitcode"] + target)
        #expect(second.exitCode == 0, "\(second.output)\(second.errors)")

        let shown = try await deployer("state", "show", "kube", "workload.settings", endingWith: 0)
        let name = try #require(shown.output.firstMatch(of: /service-[0-9a-f]{8}/)?.output)
        try await edit(server, namespace, String(name), #"{"data":{"PORT":"1"}}"#)
        let drift = try await deployer("drift", "kube", endingWith: 2)
        #expect(drift.output.contains("PORT"))
        let conflict = try await deployer(["apply", "kube", "--yes"] + target)
        #expect(conflict.exitCode == 1)
        #expect(conflict.errors.contains("\"kubectl-edit\""), "\(conflict.errors)")
        let forced = try await deployer(["apply", "kube", "--yes", "--force-conflicts"] + target)
        #expect(forced.exitCode == 0, "\(forced.output)\(forced.errors)")
        try await deployer("drift", "kube", endingWith: 0)
    }

    /// As kubectl's editor does.
    private func edit(_ server: KubernetesServer, _ namespace: String, _ name: String, _ patch: String) async throws {
        let result = try await run(
            "curl",
            [
                "--fail", "--silent", "--cacert", server.authority, "--header",
                "Authorization: Bearer \(KubernetesServer.token)",
                "--header",
                "Content-Type: application/merge-patch+json", "--request", "PATCH", "--data", patch,
                "\(server.url)/api/v1/namespaces/\(namespace)/configmaps/\(name)?fieldManager=kubectl-edit",
            ]
        )
        try #require(result.exitCode == 0, "\(result.output)\(result.errors)")
    }
}
