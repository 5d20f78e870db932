import TestSupport
import Testing

@testable import Infra

@Suite struct ManifestTests {
    private func stack() -> Stack {
        var stack = Stack("prod")
        let group = stack.add("group", LogGroup(logGroupName: "/prod"))
        let second = stack.component("web") { stack in
            let namespace = stack.add(
                "namespace",
                Kubernetes.Namespace(cluster: .kubeconfig(), metadata: .init(name: "shop"))
            )
            return stack.add(
                "settings",
                Kubernetes.ConfigMap(
                    cluster: .kubeconfig(),
                    metadata: .init(name: "web", namespace: namespace.name),
                    data: ["GROUP": "\(group.arn)", "TEXT": "arn is \(group.arn)", "YES": "yes"]
                )
            )
        }
        stack.component("a") { stack in
            _ = stack.add(
                "secret",
                Kubernetes.Secret(cluster: .kubeconfig(), metadata: .init(name: "s"), data: ["KEY": Secret("hunter2")]),
                dependsOn: [second]
            )
        }
        return stack
    }

    @Test func filesAreInTheOrderOfApplication() {
        let names = ManifestFiles(rendering: stack()) { _ in nil }.files.map(\.name)
        #expect(names == ["01-web.namespace.yaml", "02-web.settings.yaml", "03-a.secret.yaml"])
        #expect(names == names.sorted())
    }

    @Test func whatIsNotKnownIsAPlaceholderWithAWarning() {
        let manifests = ManifestFiles(rendering: stack()) { _ in nil }
        #expect(
            manifests.files[1].yaml == """
                apiVersion: v1
                kind: ConfigMap
                metadata:
                  annotations:
                    deployer.internal/address: web.settings
                  labels:
                    app.kubernetes.io/managed-by: deployer
                    deployer.internal/stack: prod
                  name: web
                  namespace: shop
                data:
                  GROUP: "${group.Arn}"
                  TEXT: "arn is ${group.Arn}"
                  "YES": "yes"

                """
        )
        #expect(manifests.warnings.map(\.address) == ["web.settings", "a.secret"])
        #expect(manifests.warnings.first?.detail.contains("${group.Arn}") == true)
    }

    @Test func whatAnApplyHasToldIsWritten() {
        let manifests = ManifestFiles(rendering: stack()) { reference in
            reference == AttributeReference(address: "group", attribute: "Arn") ? "arn:aws:logs:1" : nil
        }
        #expect(
            manifests.files[1].yaml.contains("TEXT: \"arn is arn:aws:logs:1\"")
                || manifests.files[1].yaml.contains("TEXT: arn is arn:aws:logs:1")
        )
        #expect(manifests.warnings.map(\.address) == ["a.secret"])
    }

    @Test func aSecretIsWrittenNowhere() {
        let file = ManifestFiles(rendering: stack()) { _ in nil }.files[2]
        #expect(!file.yaml.contains("hunter2"))
        #expect(file.yaml.contains("stringData:\n  KEY: \"${a.secret.stringData.KEY}\""))
    }

    @Test func aTemplateLeavesObjectsOutAndSaysSoOnce() throws {
        let template = try Template(rendering: try stack().without("a.secret").validated())
        #expect(!template.value.yaml.contains("kind"))
        let notes = template.warnings.filter { $0.summary == "Kubernetes objects are not in the template" }
        #expect(notes.count == 1)
        #expect(notes.first?.detail.contains("2 objects are") == true)
    }
}

extension Stack {
    /// The same stack without one resource.
    fileprivate func without(_ address: Address) -> Stack {
        var copy = Stack(name)
        for node in order.compactMap({ nodes[$0] }) where node.address != address {
            _ = copy.insert(node.address.description, node.schema, node.properties, node.options, node.location)
        }
        return copy
    }
}
