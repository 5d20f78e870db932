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
        let account = Account()
        let result = try await account.apply(stack)
        #expect(result.succeeded)
        #expect(Set(result.story) == ["create network", "create database", "create app", "create bucket"])
        #expect(account.cloud.calls.has("create network", before: "create database"))
        #expect(account.cloud.calls.has("create database", before: "create app"))

        let database = try #require(account.cloud.thing("database"))
        let app = try #require(account.cloud.thing("app"))
        #expect(app.properties["Value"] == .string("\(database.id).fake.local/app"))
        #expect(database.looks == 0, "the database was ready before the app was made")
        #expect(database.properties["Password"] == "pw")
        #expect(result.outputs == ["endpoint": .string("\(database.id).fake.local")])
    }

    @Test func `an apply leaves nothing to plan`() async throws {
        let account = Account()
        try await account.apply(stack)
        account.cloud.forgetCalls()
        let again = try await account.plan(stack)
        #expect(again.story == [])
        #expect(account.cloud.calls.allSatisfy { $0.verb == .read })
        #expect(account.cloud.calls.count == 4, "one read a type")
        let result = try await account.apply(stack)
        #expect(result.done.isEmpty)
        #expect(account.cloud.changingCalls.isEmpty)
    }

    @Test func `what create leaves out is set by update`() async throws {
        let account = Account()
        try await account.apply(stack)
        #expect(account.cloud.thing("network")?.properties["Label"] == "main")
        #expect(account.cloud.calls(.update, "network") == 1)
        #expect(account.cloud.calls(.update, "bucket") == 0, "nothing is left to do after its create")
    }

    @Test func `the state holds what was made`() async throws {
        let account = Account()
        try await account.apply(stack)
        let state = try account.state
        let record = try #require(state.resources["database"])
        #expect(record.isComplete)
        #expect(record.id == account.cloud.thing("database")?.id)
        #expect(record.dependencies == ["network"])
        #expect(record.token?.value == account.cloud.thing("database")?.token)
        #expect(record.attributes["Endpoint"] == .string("\(record.id).fake.local"))
        #expect(state.intents.isEmpty)
        #expect(account.backend.stored.journal.isEmpty)
        #expect(state.serial == 2, "one to begin with, one for the apply")
    }

    @Test func `an attribute that nobody gives is an error that names both`() async throws {
        let account = Account()
        let stack = Stack.build { stack in
            let network = stack.add("network", FakeNetwork(range: "10.0.0.0/16"))
            let missing: Input<String> = network.attribute("Nonsense")
            stack.add("node", FakeNode(value: missing))
        }
        let result = try await account.apply(stack)
        let diagnostic = try #require(result.failures["node"])
        #expect(diagnostic.detail.contains("network.Nonsense"))
        #expect(diagnostic.address == "node")
        #expect(account.cloud.calls(.create, "node") == 0)
    }
}
