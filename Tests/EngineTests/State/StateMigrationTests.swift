import Engine
import EngineTestSupport
import Infra
import Testing

@Suite struct StateMigrationTests {
    private let one = Lock.named("aaaa")
    private let two = Lock.named("bbbb")

    /// Two places, the first with a state of serial 3 and a journal.
    private func places() async throws -> (MemoryBackend, MemoryBackend) {
        let (source, target) = (MemoryBackend(), MemoryBackend())
        try await source.lock(one)
        try await target.lock(two)
        try await source.save(.sample(serial: 3), under: one)
        try await source.append([.forgotten(ResourceRecord.sample.address)], under: one)
        return (source, target)
    }

    private func migrate(_ source: MemoryBackend, _ target: MemoryBackend) async throws -> State {
        try await StateMigration(
            from: .init(source, name: "here", lock: one),
            to: .init(target, name: "there", lock: two)
        ).run()
    }

    @Test func `state and journal arrive, and the old place is left behind`() async throws {
        let (source, target) = try await places()
        let state = try await migrate(source, target)
        #expect(state.serial == 4 && state.lineage == State.sample(serial: 3).lineage)
        #expect(state.resources[ResourceRecord.sample.address] == nil)
        #expect(try await target.load() == StoredState(state: state, journal: []))
        await #expect(throws: StateMovedAway(place: "memory", target: "there")) { try await source.load() }
        #expect(source.stored.state == state, "what is left behind is the same")
    }

    @Test func `a state is not moved over another`() async throws {
        let (source, target) = try await places()
        try await target.save(.sample(serial: 1), under: two)
        let error = await #expect(throws: Diagnostic.self) { try await migrate(source, target) }
        #expect(error?.summary == "There is a state already")
        #expect(try await source.load().state?.serial == 4, "it is still used")
    }

    @Test func `there must be a state to move`() async throws {
        let (source, target) = (MemoryBackend(), MemoryBackend())
        let error = await #expect(throws: Diagnostic.self) { try await migrate(source, target) }
        #expect(error?.summary == "There is no state to move")
    }

    @Test func `it goes back to a place that it has left`() async throws {
        let (source, target) = try await places()
        let state = try await migrate(source, target)
        let back = try await StateMigration(
            from: .init(target, name: "there", lock: two),
            to: .init(source, name: "here", lock: one)
        ).run()
        #expect(back == state)
        #expect(try await source.load().state == state)
        await #expect(throws: StateMovedAway(place: "memory", target: "here")) { try await target.load() }
    }

    @Test func `one that is stopped anywhere is begun again`() async throws {
        for moment in 0..<8 {
            let (source, target) = try await places()
            let power = Power(cutAt: moment)
            for backend in [source, target] { backend.use(power) }
            do { _ = try await migrate(source, target) } catch is Power.Cut {
                // What counts is what is left behind.
            }
            for backend in [source, target] { backend.use(Power()) }
            if source.isLeft {
                #expect(target.stored.state?.serial == 4, "stopped at \(moment)")
                continue
            }
            let state = try await migrate(source, target)
            #expect(state.serial == 4, "stopped at \(moment)")
            #expect(try await target.load() == StoredState(state: state, journal: []), "stopped at \(moment)")
        }
    }
}

@Suite struct RestorationTests {
    @Test func `resources come and go, open creates and measured times stay`() {
        var earlier = State(lineage: "feed", salt: "00")
        earlier.serial = 4
        var current = earlier
        current.serial = 9
        func record(_ address: Address, _ id: PhysicalID = "i") -> ResourceRecord {
            ResourceRecord(address: address, type: "AWS::EC2::EIP", id: id)
        }
        for address in ["gone", "same", "other"] as [Address] { earlier.resources[address] = record(address) }
        current.resources = ["same": record("same"), "other": record("other", "j"), "new": record("new")]
        for case .createBegan(let intent) in JournalEntry.samples { current.intents[intent.address] = intent }
        current.durations["AWS::EC2::EIP"] = [1]
        current.takenBack = ["sha256:2bad2bad"]
        let restoration = Restoration(of: earlier, inPlaceOf: current)
        #expect(restoration.serial == 4 && restoration.state.serial == 9)
        #expect(restoration.forgotten.map(\.address) == ["new"])
        #expect(restoration.remembered.map(\.address) == ["gone"])
        #expect(restoration.changed.map(\.address) == ["other"])
        #expect(restoration.state.resources == earlier.resources)
        #expect(restoration.state.intents == current.intents)
        #expect(restoration.state.durations == current.durations)
        #expect(restoration.state.takenBack == current.takenBack)
        #expect(!restoration.isEmpty && Restoration(of: current, inPlaceOf: current).isEmpty)
    }
}
