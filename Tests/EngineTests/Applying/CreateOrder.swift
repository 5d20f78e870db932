import Engine
import Infra
import Testing

@Suite struct CreateOrder {
    private let stack = Stack.build { stack in
        let network = stack.add("network", FakeNetwork(range: "10.0.0.0/16", label: "main"))
        let database = stack.add("database", FakeDatabase(network: network.networkId, size: 1, password: Secret("pw")))
        stack.add("app", FakeNode(value: "\(database.endpoint)/app", links: [network.networkId]))
        stack.add("bucket", FakeBucket(bucketName: "files"))
        stack.output("endpoint", database.endpoint)
    }

    @Test func `what is needed is ready before what needs it is created`() async throws {
        let world = World()
        let result = try await world.apply(stack)
        #expect(result.succeeded)
        #expect(Set(result.story) == ["create network", "create database", "create app", "create bucket"])
        #expect(world.cloud.calls.has("create network", before: "create database"))
        #expect(world.cloud.calls.has("create database", before: "create app"))

        let database = try #require(world.cloud.thing("database"))
        let app = try #require(world.cloud.thing("app"))
        #expect(app.properties["Value"] == .string("\(database.id).fake.local/app"))
        #expect(database.looks == 0, "the database was ready before the app was made")
        #expect(database.properties["Password"] == "pw")
        #expect(result.outputs == ["endpoint": .string("\(database.id).fake.local")])
    }

    @Test func `an apply leaves nothing to plan`() async throws {
        let world = World()
        try await world.apply(stack)
        world.cloud.forgetCalls()
        let again = try await world.plan(stack)
        #expect(again.story == [])
        #expect(world.cloud.calls.allSatisfy { $0.verb == .read })
        #expect(world.cloud.calls.count == 4, "one read a type")
        let result = try await world.apply(stack)
        #expect(result.done.isEmpty)
        #expect(world.cloud.changingCalls.isEmpty)
    }

    @Test func `what create leaves out is set by update`() async throws {
        let world = World()
        try await world.apply(stack)
        #expect(world.cloud.thing("network")?.properties["Label"] == "main")
        #expect(world.cloud.calls(.update, "network") == 1)
        #expect(world.cloud.calls(.update, "bucket") == 0, "nothing is left to do after its create")
    }

    @Test func `the state holds what was made`() async throws {
        let world = World()
        try await world.apply(stack)
        let state = try world.state
        let record = try #require(state.resources["database"])
        #expect(record.isComplete)
        #expect(record.id == world.cloud.thing("database")?.id)
        #expect(record.dependencies == ["network"])
        #expect(record.token?.value == world.cloud.thing("database")?.token)
        #expect(record.attributes["Endpoint"] == .string("\(record.id).fake.local"))
        #expect(state.intents.isEmpty)
        #expect(world.backend.stored.journal.isEmpty)
        #expect(state.serial == 2, "one to begin with, one for the apply")
    }

    @Test func `an attribute that nobody gives is an error that names both`() async throws {
        let world = World()
        let stack = Stack.build { stack in
            let network = stack.add("network", FakeNetwork(range: "10.0.0.0/16"))
            let missing: Input<String> = network.attribute("Nonsense")
            stack.add("node", FakeNode(value: missing))
        }
        let result = try await world.apply(stack)
        let diagnostic = try #require(result.failures["node"])
        #expect(diagnostic.detail.contains("network.Nonsense"))
        #expect(diagnostic.address == "node")
        #expect(world.cloud.calls(.create, "node") == 0)
    }
}
