import AWSProvider
import Engine
import EngineTestSupport
import Infra
import TestSupport
import Testing

/// S3 fails at each request of a run in turn, before or after it did what it was asked. Whatever happens to the run, what
/// it was told is written must be there for the next one, and the next one must be able to work.
@Suite struct S3FailureTests {
    private static let first = Lock.named("aaaa1111")
    private static let second = Lock.named("bbbb2222")

    /// What a run was told.
    private struct Told {
        var isLocked = false
        var recorded: [Address] = []
        var isSaved = false
        var isUnlocked = false
    }

    /// Opens, records three resources, saves and unlocks, as an apply does; stops where anything fails.
    ///
    /// `givesUp`: Without giving the lock back, as a process that was killed.
    private static func run(_ backend: S3Backend, givesUp: Bool) async -> (Told, (any Error)?) {
        var told = Told()
        do {
            try await backend.lock(first)
            told.isLocked = true
            let serial = try await backend.load().state?.serial ?? 0
            var state = State(lineage: "0123456789abcdef0123456789abcdef", salt: "00")
            state.serial = serial
            let ledger = try await Ledger(backend, first: state, under: first)
            for address in ["a", "b", "c"] as [Address] {
                try await ledger.record(.completed(record(address)))
                told.recorded.append(address)
            }
            try await ledger.close()
            told.isSaved = true
            try await backend.unlock(first)
            told.isUnlocked = true
            return (told, nil)
        } catch {
            if told.isLocked, !givesUp, !told.isSaved {
                do { try await backend.unlock(first) } catch {
                    // The lease ends by itself.
                }
            }
            return (told, error)
        }
    }

    private static func record(_ address: Address) -> ResourceRecord {
        ResourceRecord(address: address, type: "AWS::EC2::EIP", id: PhysicalID("eip-\(address)"))
    }

    /// The run after it, on an S3 that works: everything that was told is there, and it can do its own work.
    private static func check(_ store: BucketStore, _ told: Told, _ place: Comment) async throws {
        store.transport.fail { _ in nil }
        let backend = try store.backend()
        if !told.isUnlocked { store.endLease() }
        try await backend.lock(second)
        let stored = try await backend.load()
        let known = stored.recovered().state?.resources.keys.sorted() ?? []
        #expect(known.starts(with: told.recorded), place)
        if told.isSaved { #expect(stored.journal.isEmpty && stored.state?.resources.count == 3, place) }
        var first = State(lineage: "feed", salt: "00")
        first.serial = stored.state?.serial ?? 0
        let ledger = try await Ledger(backend, first: first, under: second)
        try await ledger.record(.completed(record("d")))
        try await ledger.close()
        try await backend.unlock(second)
        let reader = try store.backend()
        let after = try await reader.load()
        #expect(after.journal.isEmpty, place)
        #expect(after.state?.resources.keys.sorted() == known + ["d"], place)
        #expect(try await reader.holder() == nil, place)
    }

    @Test(arguments: UnreliableS3.Fault.allCases, [1, 3])
    func `nothing is lost when one request fails`(fault: UnreliableS3.Fault, attempts: Int) async throws {
        for number in 0..<(try await Self.requestsOfARun()) {
            let store = try await BucketStore(.moto)
            store.transport.fail { $0 == number ? fault : nil }
            let (told, error) = await Self.run(try store.backend(attempts: attempts), givesUp: false)
            if attempts == 3, fault != .conflict { #expect(error == nil, "\(fault) at request \(number) is settled") }
            let place: Comment = "\(fault) at request \(number), \(attempts) attempts: \(error.debugDescription)"
            try await Self.check(store, told, place)
        }
    }

    @Test(arguments: [UnreliableS3.Fault.lostOnTheWay, .answerLost])
    func `nothing is lost when everything fails from one request on`(fault: UnreliableS3.Fault) async throws {
        for number in 0..<(try await Self.requestsOfARun()) {
            let store = try await BucketStore(.moto)
            store.transport.fail { $0 == number ? fault : $0 > number ? .lostOnTheWay : nil }
            let (told, error) = await Self.run(try store.backend(), givesUp: true)
            #expect(error != nil)
            try await Self.check(store, told, "\(fault) from request \(number) on")
        }
    }

    /// The request fails while another run takes over from one that died with a write under way.
    @Test(arguments: [UnreliableS3.Fault.lostOnTheWay, .answerLost, .conflict])
    func `nothing is lost when a takeover fails`(fault: UnreliableS3.Fault) async throws {
        for number in 0..<12 {
            let store = try await BucketStore(.moto)
            let dead = try store.backend()
            try await dead.lock(.named("dddd"))
            var state = State(lineage: "0123456789abcdef0123456789abcdef", salt: "00")
            state.serial = 1
            try await dead.save(state, under: .named("dddd"))
            try await dead.append([.completed(Self.record("0"))], under: .named("dddd"))
            store.endLease()
            store.transport.fail { $0 == number ? fault : nil }
            var (told, _) = await Self.run(try store.backend(), givesUp: false)
            told.recorded.insert("0", at: 0)
            told.isSaved = false
            try await Self.check(store, told, "\(fault) at request \(number) of a takeover")
            await #expect(throws: LockLost(lock: .named("dddd"))) {
                try await dead.append([.createFailed("late")], under: .named("dddd"))
            }
        }
    }

    /// Of a run that nothing happens to.
    private static func requestsOfARun() async throws -> Int {
        let store = try await BucketStore(.moto)
        store.transport.fail { _ in nil }
        let (told, error) = await run(try store.backend(), givesUp: false)
        #expect(told.isUnlocked && error == nil)
        return store.transport.requests.count
    }
}
