import Engine
import Infra
import KubernetesProvider
import TestSupport
import Testing

/// Objects whose making was never heard of, and states that were lost.
@Suite(.enabled(if: KubernetesServer.isAvailable, "\(KubernetesServer.hint)")) struct AdoptionTests {
    private struct NoTags: TagInventory {
        func resources(ofStack name: String) async throws -> [TaggedResource] { [] }
    }

    @Test func aCreateThatIsMadeTwiceMakesOneObject() async throws {
        let bench = try await Bench()
        let stack = bench.stack { _ = $0.addNamespace(bench.cluster) }
        let handler = try #require(bench.deployment(stack).handlers[Kubernetes.Namespace.schema.type])
        let node = try #require(stack.nodes["namespace"])
        let token = OwnershipToken(stack: bench.namespace, address: "namespace", value: "a1")
        #expect(try await handler.find(document: node.properties, token: token) == nil)
        let id = try await handler.create(document: node.properties, token: token)
        #expect(try await handler.create(document: node.properties, token: token) == id)
        #expect(try await handler.find(document: node.properties, token: token) == id)
        let other = OwnershipToken(stack: bench.namespace, address: "namespace", value: "b2")
        #expect(try await handler.find(document: node.properties, token: other) == nil)
        let error = await #expect(throws: (any Error).self) {
            try await handler.create(document: node.properties, token: other)
        }
        #expect((error as? any ProviderError)?.disposition == .refused)
        try await handler.delete(id, properties: node.properties, snapshot: false)
    }

    @Test func aLostStateIsMadeAgainFromWhatSaysThatItIsOurs() async throws {
        let bench = try await Bench()
        let stack = bench.stack { $0.addEveryType(bench.cluster) }
        try await bench.apply(stack)
        let deployment = bench.deployment(stack)
        let rebuilt = try await deployment.rebuild(with: NoTags(), replacing: nil)
        #expect(rebuilt.missing.isEmpty)
        #expect(Set(rebuilt.state.resources.keys) == Set(stack.order))

        let other = Bench.renamed(stack, "other-\(bench.namespace)")
        let strange = try await bench.deployment(other).rebuild(with: NoTags(), replacing: nil)
        #expect(strange.state.resources.isEmpty)
        try await bench.apply(stack, destroy: true)
    }
}

extension Bench {
    /// The same resources in a stack of another name: what exists belongs to somebody else then.
    fileprivate static func renamed(_ stack: Stack, _ name: String) -> Stack {
        var renamed = Stack(name)
        renamed.add("namespace", Kubernetes.Namespace(cluster: .kubeconfig(), metadata: .init(name: Input(stack.name))))
        return renamed
    }
}
