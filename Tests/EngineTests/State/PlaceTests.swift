import Engine
import EngineTestSupport
import FoundationEssentials
import Infra
import TestSupport
import Testing

@Suite struct PlaceTests {
    private static let here = Place(partition: "aws", account: "111122223333", region: "eu-central-1")
    private static let golden = "Tests/EngineTests/State/Fixtures/state-1-place.json"
    private let stack = Stack.build { $0.add("bucket", FakeBucket(bucketName: "files")) }

    private func account(at place: Place? = here) -> Account {
        let account = Account()
        account.moves(to: place)
        return account
    }

    @Test func `the file says the place`() throws {
        var state = State(lineage: "0123456789abcdef", salt: "5a17")
        state.place = Self.here
        try compareWithGolden(String(decoding: try StateFile.encode(state), as: UTF8.self), Self.golden)
        let bytes = [UInt8](try Data(contentsOf: URL(filePath: "\(packageRoot)/\(Self.golden)")))
        #expect(try StateFile.decode(bytes, at: "state.json") == state)
    }

    @Test func `the first save takes the place`() async throws {
        let account = account()
        // Even before the first resource is made: the journal must be read in the right place.
        account.cloud.fail(.create, "bucket", FakeError(.refused, "No."))
        try await account.apply(stack)
        #expect(try account.state.place == Self.here)
    }

    @Test func `a state of an earlier deployer takes it at its next save`() async throws {
        let account = account(at: nil)
        try await account.apply(stack)
        #expect(try account.state.place == nil)
        account.moves(to: Self.here)
        #expect(try await account.plan(stack).isEmpty)
        #expect(try account.state.place == nil, "a plan writes nothing")
        let more = Stack.build { stack in
            stack.add("bucket", FakeBucket(bucketName: "files"))
            stack.add("other", FakeBucket(bucketName: "more"))
        }
        try await account.apply(more)
        #expect(try account.state.place == Self.here)
        #expect(try await account.plan(more).isEmpty)
    }

    @Test(
        arguments: [
            Place(partition: "aws", account: "111122223333", region: "us-east-1"),
            Place(partition: "aws", account: "444455556666", region: "eu-central-1"),
            Place(partition: "aws-cn", account: "111122223333", region: "cn-north-1"),
        ]
    )
    func `nothing is read or changed anywhere else`(other: Place) async throws {
        let account = account()
        try await account.apply(stack)
        let saved = SavedPlan(try await account.plan(stack), options: PlanOptions(), environment: "dev")
        let before = account.backend.stored
        account.moves(to: other)
        account.cloud.forgetCalls()
        let deployment = account.deployment(stack)
        let lock = Lock.named("f0")
        let attempts: [(String, () async throws -> Void)] = [
            ("plan", { _ = try await deployment.plan() }),
            ("plan of a destroy", { _ = try await deployment.plan(PlanOptions(destroy: true)) }),
            ("plan without a refresh", { _ = try await deployment.plan(PlanOptions(refresh: false)) }),
            ("saved plan", { _ = try await deployment.planAgain(saved) }),
            ("drift", { _ = try await deployment.drift() }),
            (
                "import",
                {
                    try await deployment.withLock(lock) {
                        _ = try await deployment.importResource("bucket", id: "files", under: lock)
                    }
                }
            ),
            (
                "apply",
                {
                    try await deployment.withLock(lock) {
                        _ = try await deployment.apply(saved.plan, under: lock)
                    }
                }
            ),
        ]
        for (name, attempt) in attempts {
            let error = await #expect(throws: Diagnostics.self, "\(name)") { try await attempt() }
            let diagnostic = try #require(error?.all.first)
            #expect(diagnostic.summary == "State belongs to another place", "\(name)")
            #expect(diagnostic.detail.contains("account 111122223333, region eu-central-1"), "\(name)")
            #expect(diagnostic.detail.contains("account \(other.account), region \(other.region)"), "\(name)")
        }
        #expect(account.cloud.calls.isEmpty)
        #expect(account.backend.stored == before)
    }

    @Test func `a create of unknown outcome keeps the place`() async throws {
        let account = account()
        // The call goes through, its answer gets lost, and so does every lookup.
        account.cloud.loseAnswer("bucket")
        account.cloud.fail(.find, "bucket", times: 100, FakeError(.unreachable, "No network."))
        try await account.apply(stack)
        #expect(try account.state.resources.isEmpty)
        account.moves(to: Place(partition: "aws", account: "111122223333", region: "us-east-1"))
        await #expect(throws: Diagnostics.self) { try await account.plan(stack) }
    }

    @Test func `an empty state moves`() async throws {
        let account = account()
        try await account.apply(stack)
        try await account.destroy(stack)
        let other = Place(partition: "aws", account: "111122223333", region: "us-east-1")
        account.moves(to: other)
        try await account.apply(stack)
        #expect(try account.state.place == other)
        #expect(try await account.plan(stack).isEmpty)
    }

    @Test func `a saved plan belongs to one place`() async throws {
        let account = account()
        let saved = SavedPlan(try await account.plan(stack), options: PlanOptions(), environment: "dev")
        account.moves(to: Place(partition: "aws", account: "111122223333", region: "us-east-1"))
        let error = await #expect(throws: Diagnostics.self) { try await account.deployment(stack).planAgain(saved) }
        #expect(error?.all.first?.detail.contains("region us-east-1, planned was account 111122223333") == true)
    }
}
