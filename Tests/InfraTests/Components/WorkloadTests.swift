import Foundation
import TestSupport
import Testing

@testable import Infra

/// The service on the cluster, as the repository's environments have it.
@Suite struct WorkloadTests {
    private func environment(_ name: String, _ change: (inout Environment) -> Void = { _ in }) throws -> Environment {
        let file = "environments/\(name).yaml"
        let text = try String(contentsOfFile: "\(packageRoot)/\(file)", encoding: .utf8)
        var environment = try Environment.decode(text, file: file)
        change(&environment)
        return environment
    }

    private func manifest(_ address: Address, in stack: Stack) throws -> Document {
        let node = try #require(stack.nodes[address])
        return try #require(Kubernetes.manifest(of: node.type, stack.taggedProperties(of: node)))
    }

    @Test func theObjectsOfProductionAreThese() throws {
        let manifests = ManifestFiles(rendering: try Stack(environment: try environment("prod"))) { _ in nil }
        let text = manifests.files.map { "# \($0.name)\n\($0.yaml)" }.joined(separator: "---\n")
        try compareWithGolden(text, "Tests/InfraTests/Components/Golden/workload.yaml")
    }

    @Test func theMigrationRunsBeforeTheRolloutAndAnewForEachImage() throws {
        let stack = try Stack(environment: try environment("prod"))
        let deployment = try #require(stack.nodes["workload.deployment"])
        #expect(deployment.dependencies.contains("workload.migration"))
        #expect(deployment.options.undo)
        let other = try Stack(
            environment: try environment("prod") { $0.service?.image = "sha256:\(String(repeating: "f", count: 64))" }
        )
        #expect(try manifest("workload.migration", in: stack)["metadata"]?["name"] == "service-migrate-0123456789")
        #expect(try manifest("workload.migration", in: other)["metadata"]?["name"] == "service-migrate-ffffffffff")
    }

    @Test func theRoleMayLogInToThisDatabaseAsItsOwnUserAndReadItsSecrets() throws {
        let secret = "arn:aws:secretsmanager:eu-central-1:111122223333:secret:key-1a2b3c"
        let stack = try Stack(environment: try environment("staging") { $0.service?.secrets = [secret] })
        let role = try #require(stack.nodes["workload.service-role"])
        let statements = role.properties["Policies"]?.array?.first?["PolicyDocument"]?["Statement"]?.array ?? []
        #expect(statements.map { $0["Action"] } == ["rds-db:connect", "secretsmanager:GetSecretValue"])
        #expect(statements.last?["Resource"] == .string(secret))
        let instances = Set(statements.first?["Resource"]?.references.map(\.address) ?? [])
        #expect(instances == ["database.instance", "database.replica-1"])
        let association = try #require(stack.nodes["workload.service-identity"])
        #expect(association.properties["Namespace"] == "service")
        #expect(association.properties["ServiceAccount"] == "service")
    }

    @Test func theMigrationAloneMayReadTheMasterPassword() throws {
        let stack = try Stack(environment: try environment("staging"))
        let role = try #require(stack.nodes["workload.migration-role"])
        let statements = role.properties["Policies"]?.array?.first?["PolicyDocument"]?["Statement"]?.array ?? []
        #expect(statements.map { $0["Action"] } == ["rds-db:connect", "secretsmanager:GetSecretValue", "kms:Decrypt"])
        #expect(
            statements.dropFirst().map { $0["Resource"]?.references.map(\.address) } == [
                ["database.password"], ["database.key"],
            ]
        )
        #expect(stack.nodes["workload.migration-identity"]?.properties["ServiceAccount"] == "service-migration")

        func pods(_ address: Address) throws -> Document {
            try #require(try manifest(address, in: stack)["spec"]?["template"]?["spec"])
        }
        #expect(
            try pods("workload.migration")["serviceAccountName"]?.references.map(\.address) == [
                "workload.migration-account"
            ]
        )
        let variables = try pods("workload.migration")["containers"]?.array?.first?["env"]?.array ?? []
        #expect(variables.map { $0["name"] } == ["DATABASE_ADMIN_SECRET_ID"])
        #expect(
            try pods("workload.deployment")["serviceAccountName"]?.references.map(\.address) == [
                "workload.service-account"
            ]
        )
        #expect(try pods("workload.deployment")["containers"]?.array?.first?["env"] == nil)
    }

    @Test func withManagedNodesTheOpenControllerBindsAndTheNetworkHasLetIn() throws {
        let stack = try Stack(
            environment: try environment("dev") { $0.cluster?.nodes = .managed([.init(name: "main")]) }
        )
        let binding = try manifest("workload.target-group-binding", in: stack)
        #expect(binding["apiVersion"] == "elbv2.k8s.aws/v1beta1")
        #expect(binding["spec"]?["networking"] == nil)
        #expect(stack.nodes["workload.network-policy-controller"] == nil)
        #expect(stack.nodes["cluster.vpc-cni"]?.properties["ConfigurationValues"] == #"{"enableNetworkPolicy":"true"}"#)
    }

    @Test func aKubeconfigsClusterHasNothingOfEKS() throws {
        let stack = try Stack(environment: try environment("local") { $0.cluster?.kubeconfig = "kubeconfig" })
        let types = Set(stack.nodes.values.filter { $0.address.description.hasPrefix("workload.") }.map(\.type))
        #expect(types.allSatisfy { Kubernetes.kinds[$0] != nil })
        #expect(stack.nodes["workload.target-group-binding"] == nil)
        #expect(stack.nodes["workload.deployment"]?.properties["cluster"] == "kubeconfig")
        #expect(try Stack(environment: try environment("local")).nodes["workload.deployment"] == nil)
    }

    @Test func aPodHasTimeToEnd() throws {
        let stack = try Stack(environment: try environment("prod") { $0.service?.drainSeconds = 40 })
        let pod = try manifest("workload.deployment", in: stack)["spec"]?["template"]?["spec"]
        let container = pod?["containers"]?.array?.first
        #expect(container?["lifecycle"]?["preStop"]?["sleep"]?["seconds"] == 15)
        #expect(pod?["terminationGracePeriodSeconds"] == 60)
        let data = try manifest("workload.settings", in: stack)["data"]
        #expect(data?["SHUTDOWN_TIMEOUT"] == "40s")
        #expect(data?["SHUTDOWN_DELAY"] == "0s")
        #expect(data?["API_KEYS"] == "true")
        let tokens = try Stack(
            environment: try environment("prod") { $0.service?.settings = ["JWT_JWKS_URL": "https://a"] }
        )
        #expect(try manifest("workload.settings", in: tokens)["data"]?["API_KEYS"] == nil)
    }

    @Test func settingsOfTheFileWinAndChangeThePods() throws {
        let stack = try Stack(
            environment: try environment("prod") { $0.service?.settings = ["METRICS": "off", "LOG": "debug"] }
        )
        let data = try manifest("workload.settings", in: stack)["data"]
        #expect(data?["METRICS"] == "off")
        #expect(data?["LOG"] == "debug")
        #expect(data?["DATABASE_URL"]?.references.map(\.address) == ["database.instance"])
        let template = try manifest("workload.deployment", in: stack)["spec"]?["template"]
        let written = template?["metadata"]?["annotations"]?["deployer.internal/settings"]?.references ?? []
        #expect(Set(written.map(\.address)) == ["database.instance", "database.replica-1"])
    }

    struct Mistake: Sendable, CustomTestStringConvertible {
        let key: String
        let summary: String
        let make: @Sendable (inout Environment) -> Void

        var testDescription: String { summary }
    }

    @Test(arguments: [
        Mistake(key: "image", summary: "Image is in no repository") { $0.images = nil },
        Mistake(key: "maximumReplicas", summary: "More pods at least than at most") {
            $0.service?.minimumReplicas = 50
        },
        Mistake(key: "cpu", summary: "More CPU at least than at most") { $0.service?.cpu = "3" },
        Mistake(key: "namespace", summary: "Namespace is not for a service") { $0.service?.namespace = "kube-system" },
        Mistake(key: "", summary: "Cluster is missing") { $0.cluster = nil },
    ])
    func aMistakeIsShownWhereItStands(_ mistake: Mistake) throws {
        let environment = try environment("prod", mistake.make)
        let error = #expect(throws: Diagnostics.self) { try Stack(environment: environment) }
        let found = try #require(error?.all.first { $0.summary == mistake.summary })
        let place = try #require(environment.location(of: mistake.key.isEmpty ? "service" : "service.\(mistake.key)"))
        #expect(found.locations == [place])
    }
}
