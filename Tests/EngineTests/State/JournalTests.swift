import Engine
import EngineTestSupport
import Infra
import TestSupport
import Testing

@Suite struct JournalTests {
    @Test func whatIsRolledOutAnewIsNotTakenBackAnyMore() {
        func deployment(_ digest: String) -> ResourceRecord {
            let pod: Document = ["spec": ["containers": [["image": .string("registry.test/shop@\(digest)")]]]]
            return ResourceRecord(
                address: "workload.deployment",
                type: Kubernetes.Deployment.schema.type,
                id: PhysicalID("kubeconfig|web|service"),
                properties: ["spec": ["template": pod]]
            )
        }
        var state = State(lineage: "l", salt: "s")
        state.apply(.completed(deployment("sha256:2bad")))
        state.apply(.takenBack("sha256:2bad"))
        // The rollback failed, and the deployment was taken back to what it was.
        state.apply(.updateBegan("workload.deployment"))
        state.apply(.completed(deployment("sha256:2bad")))
        #expect(state.takenBack == ["sha256:2bad"])
        state.apply(.completed(deployment("sha256:900d")))
        #expect(state.takenBack == ["sha256:2bad"])
        state.apply(.completed(deployment("sha256:2bad")))
        #expect(state.takenBack.isEmpty)
    }

    private func bytes(_ entries: [JournalEntry]) throws -> [UInt8] {
        try JournalFile.line(JournalFile.Header(of: .sample(serial: 3))) + entries.flatMap { try JournalFile.line($0) }
    }

    @Test func `the lines are written as they always were`() throws {
        let text = String(decoding: try bytes(JournalEntry.samples), as: UTF8.self)
        try compareWithGolden(text, "Tests/EngineTests/State/Fixtures/journal-1.jsonl")
    }

    @Test func `what is written is read again`() throws {
        let contents = try JournalFile.decode(bytes(JournalEntry.samples), at: "j")
        #expect(contents.header == JournalFile.Header(of: .sample(serial: 3)))
        #expect(contents.entries == JournalEntry.samples)
    }

    @Test func `a torn last line is left out, wherever it is torn`() throws {
        let whole = try bytes([.createFailed("a"), .createFailed("b")])
        let last = try JournalFile.line(.createFailed("b")).count
        for missing in 1..<last {
            let contents = try JournalFile.decode(Array(whole.dropLast(missing)), at: "j")
            #expect(contents.entries == [.createFailed("a")])
            #expect(contents.length == whole.count - last)
        }
    }

    @Test func `a torn header is no journal`() throws {
        let contents = try JournalFile.decode(Array(try bytes([]).dropLast(4)), at: "j")
        #expect(contents.header == nil)
        #expect(contents.length == 0)
    }

    @Test(arguments: [1, 2, 3])
    func `a line that cannot be read is an error with its number`(line: Int) throws {
        var lines = try bytes([.createFailed("a"), .createFailed("b")]).split(separator: 0x0A).map { [UInt8]($0) }
        lines[line - 1] = Array("{\"createFailed\": ".utf8)
        let spoiled = lines.reduce(into: [UInt8]()) { $0 += $1 + [0x0A] }
        let error = #expect(throws: Diagnostic.self) { try JournalFile.decode(spoiled, at: "x/journal.jsonl") }
        #expect(error?.detail.contains("x/journal.jsonl:\(line)") == true)
        #expect(error?.locations.first?.line == line)
    }

    @Test func `an entry of a newer deployer is not passed over`() throws {
        let unknown = Array("{\"teleported\": {\"address\": \"a\"}}\n".utf8)
        #expect(throws: Diagnostic.self) { try JournalFile.decode(try bytes([]) + unknown, at: "j") }
    }
}

@Suite struct JournalFolding {
    private let intent = JournalEntry.Intent(
        address: "a",
        type: "Fake::Cloud::Node",
        token: OwnershipToken(stack: "shop", address: "a", value: "00"),
        properties: ["Fixed": "x"],
        dependencies: ["b"]
    )

    private func fold(_ entries: JournalEntry...) -> State {
        var state = State(lineage: "00", salt: "00")
        for entry in entries { state.apply(entry) }
        return state
    }

    @Test func `a create without an answer is an open intent, and no resource`() {
        let state = fold(.createBegan(intent))
        #expect(state.intents == ["a": intent])
        #expect(state.resources.isEmpty)
        #expect(StoredState(state: state, journal: []).recovered().intents == [intent])
    }

    @Test func `an answered create is an incomplete resource`() {
        let state = fold(.createBegan(intent), .createSucceeded("a", "1"))
        #expect(state.intents.isEmpty)
        #expect(state.resources["a"]?.id == "1")
        #expect(state.resources["a"]?.isComplete == false)
        #expect(state.resources["a"]?.properties == ["Fixed": "x"])
        #expect(state.resources["a"]?.token == intent.token)
    }

    @Test func `a refused create leaves nothing`() {
        #expect(fold(.createBegan(intent), .createFailed("a")) == fold())
    }

    @Test func `a second create deposes the first incarnation`() {
        let state = fold(
            .createBegan(intent),
            .createSucceeded("a", "1"),
            .createBegan(intent),
            .createSucceeded("a", "2")
        )
        #expect(state.resources["a"]?.id == "2")
        #expect(state.resources["a"]?.deposed.map(\.id) == ["1"])
        #expect(state.resources["a"]?.deposed.first?.dependencies == ["b"])
        var later = state
        later.apply(.deleted("a", "1"))
        #expect(later.resources["a"]?.id == "2")
        #expect(later.resources["a"]?.deposed == [])
    }

    @Test func `the same answer twice deposes nothing`() {
        let state = fold(
            .createBegan(intent),
            .createSucceeded("a", "1"),
            .createBegan(intent),
            .createSucceeded("a", "1")
        )
        #expect(state.resources["a"]?.deposed == [])
    }

    @Test func `a record is kept while predecessors are left`() {
        var state = fold(
            .createBegan(intent),
            .createSucceeded("a", "1"),
            .createBegan(intent),
            .createSucceeded("a", "2")
        )
        state.apply(.deleted("a", "2"))
        #expect(state.resources["a"]?.deposed.map(\.id) == ["1"])
        #expect(state.resources["a"]?.isComplete == false)
        state.apply(.deleted("a", "1"))
        state.apply(.deleted("a", "2"))
        #expect(state.resources.isEmpty)
    }

    @Test func `resources can swap their addresses`() {
        var other = intent
        other.address = "b"
        other.dependencies = ["a"]
        let state = fold(
            .createBegan(intent),
            .createSucceeded("a", "1"),
            .createBegan(other),
            .createSucceeded("b", "2"),
            .moved(["a": "b", "b": "a"])
        )
        #expect(state.resources["a"]?.id == "2")
        #expect(state.resources["b"]?.id == "1")
        #expect(state.resources["a"]?.dependencies == ["b"])
        #expect(state.resources["b"]?.dependencies == ["a"])
    }

    @Test func `a begun update makes the record incomplete until it is completed`() throws {
        var state = fold(.createBegan(intent), .createSucceeded("a", "1"))
        var record = try #require(state.resources["a"])
        record.isComplete = true
        state.apply(.completed(record))
        state.apply(.updateBegan("a"))
        #expect(state.resources["a"]?.isComplete == false)
        state.apply(.completed(record))
        #expect(state.resources["a"]?.isComplete == true)
    }

    @Test func `found creates are adopted, the others stay open`() {
        let state = fold(.createBegan(intent))
        #expect(state.adopting([SettledIntent(intent: intent, id: nil)]) == state)
        let adopted = state.adopting([SettledIntent(intent: intent, id: "1")])
        #expect(adopted.resources["a"]?.id == "1")
        #expect(adopted.intents.isEmpty)
    }
}
