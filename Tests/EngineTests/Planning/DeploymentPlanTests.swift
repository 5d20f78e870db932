import Infra
import Testing

@testable import Engine

struct DeploymentPlanTests {
    private let cloud = FakeCloud()
    private let backend = MemoryBackend()
    private let lock = Lock(
        id: "11112222333344445555666677778888",
        holder: "kim",
        host: "laptop",
        process: 1,
        operation: "apply",
        version: "0",
        since: 0
    )

    private func deployment(_ body: (inout Stack) -> Void) -> Deployment {
        var stack = Stack("test")
        body(&stack)
        return Deployment(
            stack: stack,
            handlers: cloud.handlers,
            backend: backend,
            clock: ContinuousClock(),
            newToken: { "00112233445566778899aabbccddeeff" }
        )
    }

    /// Makes resources, some of them known to the state, as if they had been applied.
    private func make<R: FakeResource>(_ resources: [(Address, R)], into state: inout State) async throws {
        for (address, resource) in resources {
            let handler = FakeHandler<R>(cloud: cloud)
            let token = OwnershipToken(stack: "test", address: address, value: "token of \(address)")
            let id = try await handler.create(resource, token: token)
            let observed = try #require(await handler.observe([id])[id])
            state.resources[address] = ResourceRecord(
                address: address,
                type: R.schema.type,
                id: id,
                properties: observed.properties,
                attributes: observed.attributes
            )
        }
    }

    private func save(_ state: State) async throws {
        var state = state
        state.serial += 1
        try await backend.lock(lock)
        try await backend.save(state, under: lock)
        try await backend.unlock(lock)
        cloud.forgetCalls()
    }

    private func twenty() async throws -> State {
        var state = State(lineage: "l", salt: "s")
        try await make((0..<20).map { (Address("net\($0)"), FakeNetwork(range: "10.0.0.0/8")) }, into: &state)
        try await make((0..<20).map { (Address("bucket\($0)"), FakeBucket(bucketName: "b\($0)")) }, into: &state)
        try await save(state)
        return state
    }

    @Test func aPlanReadsEachTypeOnceAndChangesNothing() async throws {
        _ = try await twenty()
        let deployment = deployment { stack in
            for number in 0..<20 { stack.add("net\(number)", FakeNetwork(range: "10.0.0.0/8")) }
        }
        let plan = try await deployment.plan()
        #expect(plan.changes.count == 40)
        #expect(cloud.calls.map(\.verb) == [.read, .read])
        #expect(Set(cloud.calls.map(\.ids.count)) == [20])
        #expect(try await deployment.plan() == plan)
    }

    @Test func aReadThatIsDeniedIsNoAbsence() async throws {
        _ = try await twenty()
        cloud.fail(.read, "net3", FakeError(.denied, "Not allowed to describe."))
        let deployment = deployment { _ in }
        let diagnostics = try await #require(throws: Diagnostics.self) { try await deployment.plan() }
        #expect(diagnostics.all.map(\.summary) == ["Access denied"])
        #expect(diagnostics.all.first?.detail.contains("Fake::Cloud::Network") == true)
    }

    @Test func withoutARefreshOnlyWhatOthersOwnIsRead() async throws {
        let state = try await twenty()
        let shared = try #require(state.resources["net7"]?.id.description)
        let deployment = deployment { stack in
            let network = stack.existing("shared", FakeNetwork.self, id: shared)
            stack.add("database", FakeDatabase(network: network.networkId))
        }
        let plan = try await deployment.plan(PlanOptions(refresh: false))
        #expect(cloud.calls.map(\.ids.count) == [1])
        #expect(plan["database"]?.desired?["Network"] == .string(shared))
    }

    @Test func aCreateOfUnknownOutcomeIsSettledWithoutAChange() async throws {
        var state = State(lineage: "l", salt: "s")
        let token = OwnershipToken(stack: "test", address: "net", value: "t1")
        let id = try await FakeHandler<FakeNetwork>(cloud: cloud).create(.init(range: "10.0.0.0/8"), token: token)
        state.intents["net"] = .init(
            address: "net",
            type: FakeNetwork.schema.type,
            token: token,
            properties: ["Range": "10.0.0.0/8"],
            dependencies: []
        )
        try await save(state)
        let plan = try await deployment { $0.add("net", FakeNetwork(range: "10.0.0.0/8")) }.plan()
        #expect(plan.settled.map(\.id) == [id])
        #expect(plan["net"]?.action == .update)
        #expect(plan["net"]?.isIncomplete == true)
        #expect(!plan.isEmpty)
        #expect(cloud.changingCalls.isEmpty)
    }

    @Test func driftLooksOnlyAtTheState() async throws {
        _ = try await twenty()
        cloud.tamper("net3", "Range", "10.1.0.0/16")
        cloud.vanish("bucket4")
        let plan = try await deployment { $0.add("new", FakeNetwork(range: "10.0.0.0/8")) }.drift()
        #expect(plan["net3"]?.drift == [PropertyChange(path: ["Range"], before: "10.0.0.0/8", after: "10.1.0.0/16")])
        #expect(plan["bucket4"]?.isGone == true)
        #expect(plan.changes.filter { !$0.drift.isEmpty || $0.isGone }.count == 2)
        #expect(plan.changes.allSatisfy { $0.action == .noOp })
        #expect(plan["new"] == nil)
    }

    @Test func aSavedFirstPlanGivesTheStateItsLineage() async throws {
        var number = 0
        var deployment = deployment { $0.add("net", FakeNetwork(range: "10.0.0.0/8")) }
        let first = try await deployment.plan()
        let saved = SavedPlan(first, options: PlanOptions(), environment: "local")
        number += 1
        deployment.newToken = { [number] in "another \(number)" }
        let again = try await deployment.planAgain(SavedPlan.read(saved.write())).plan
        #expect(again == first)
        try await save(State(lineage: "somebody else's", salt: "s"))
        await #expect(throws: Diagnostics.self) { try await deployment.planAgain(saved) }
    }
}
