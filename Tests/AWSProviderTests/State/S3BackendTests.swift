import AWSClient
import AWSProvider
import AWSServices
import Engine
import EngineTestSupport
import Infra
import TestSupport
import Testing

@Suite struct S3BackendTests {
    private static let first = Lock.named("aaaa1111")
    private static let second = Lock.named("bbbb2222")

    @Test(arguments: Emulator.Kind.allCases, StateBackendConformance.all.indices)
    func `a bucket keeps the contract`(kind: Emulator.Kind, check: Int) async throws {
        let store = try await BucketStore(kind)
        try await StateBackendConformance.all[check].run(StateBackendConformance(store: store))
    }

    @Test func `a lease that is renewed keeps others out as long as its holder lives`() async throws {
        let store = try await BucketStore(.ministack)
        let clock = TestClock()
        let one = try store.backend(clock: clock)
        let other = try store.backend()
        try await one.lock(Self.first)
        for beat in 1...6 {
            await clock.sleepers()
            store.transport.advance(seconds: 15)
            clock.advance(by: .seconds(15))
            await clock.sleepers()
            let lock = try Document(json: try await store.read("lock.json"))
            #expect(lock["beat"]?.integer == beat)
            await #expect(throws: StateLocked(holder: Self.first)) { try await other.lock(Self.second) }
        }
        // It dies: nobody moves its clock any more.
        store.endLease()
        try await other.lock(Self.second)
        #expect(try await one.holder() == Self.second)
    }

    @Test func `a holder whose clock stood still renews before it writes`() async throws {
        let store = try await BucketStore(.ministack)
        let clock = TestClock()
        let one = try store.backend(clock: clock)
        try await one.lock(Self.first)
        try await one.append([.createFailed("a")], under: Self.first)
        // A laptop that slept: the heartbeat finds S3 unreachable when it wakes.
        await clock.sleepers()
        store.transport.fail { _ in .lostOnTheWay }
        clock.advance(by: .seconds(600))
        await clock.sleepers()
        store.transport.fail { _ in nil }
        store.transport.advance(seconds: 600)
        try await one.append([.createFailed("b")], under: Self.first)
        #expect(store.transport.requests.first?.hasSuffix("/lock.json") == true)
        #expect(try await store.backend().holder() == Self.first, "nobody took it over, so it goes on")
    }

    @Test func `a stale holder that wakes up cannot write, and says that its lock is lost`() async throws {
        let store = try await BucketStore(.ministack)
        let (one, other) = (try store.backend(), try store.backend())
        try await one.lock(Self.first)
        try await one.save(.sample(serial: 1), under: Self.first)
        try await one.append([.createFailed("a")], under: Self.first)
        store.endLease()
        try await other.lock(Self.second)
        #expect(try await other.load().journal == [.createFailed("a")])
        // It has not looked at its lock since.
        await #expect(throws: LockLost(lock: Self.first)) {
            try await one.append([.createFailed("late")], under: Self.first)
        }
        #expect(try await other.load().journal == [.createFailed("a")])
        try await other.save(.sample(serial: 2), under: Self.second)
        await #expect(throws: LockLost(lock: Self.first)) { try await one.save(.sample(serial: 2), under: Self.first) }
        try await one.unlock(Self.first)
        #expect(try await other.holder() == Self.second)
    }

    /// The write was asked for while the lock was held, and arrives when another has it.
    @Test(arguments: ["journal/", "state.json"])
    func `a late write of a stale holder is refused by its condition`(name: String) async throws {
        let store = try await BucketStore(.ministack)
        let (one, other) = (try store.backend(), try store.backend())
        try await one.lock(Self.first)
        try await one.save(.sample(serial: 1), under: Self.first)
        try await one.append([.createFailed("a")], under: Self.first)
        let (isHeld, tell) = AsyncStream.makeStream(of: Void.self)
        let (mayGoOn, letGo) = AsyncStream.makeStream(of: Void.self)
        store.transport.hold { line in
            guard line.hasPrefix("PUT "), line.contains(name) else { return }
            tell.yield()
            for await _ in mayGoOn { break }
        }
        let late = Task {
            if name == "state.json" { return try await one.save(.sample(serial: 2), under: Self.first) }
            try await one.append([.createFailed("late")], under: Self.first)
        }
        for await _ in isHeld { break }
        store.transport.hold(nil)
        store.endLease()
        try await other.lock(Self.second)
        try await other.append([.createFailed("b")], under: Self.second)
        letGo.yield()
        await #expect(throws: LockLost(lock: Self.first)) { try await late.value }
        #expect(try await other.load().journal == [.createFailed("a"), .createFailed("b")])
        try await other.append([.createFailed("c")], under: Self.second)
        #expect(try await store.backend().load().journal.count == 3)
    }

    @Test(arguments: [-600.0, 600])
    func `clocks that are minutes off do no harm`(offset: Double) async throws {
        let store = try await BucketStore(.ministack)
        let (one, other) = (try store.backend(clockOffset: offset), try store.backend(clockOffset: -offset))
        try await one.lock(Self.first)
        await #expect(throws: StateLocked(holder: Self.first)) { try await other.lock(Self.second) }
        #expect(try await other.holder() == Self.first)
        store.endLease()
        #expect(try await other.holder() == nil)
        try await other.lock(Self.second)
        #expect(try await one.holder() == Self.second)
    }

    @Test func `many take the lock at once, one at a time has it, and no entry is lost`() async throws {
        let store = try await BucketStore(.ministack)
        let count = 8
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<count {
                group.addTask {
                    let backend = try store.backend()
                    let lock = Lock.named("lock-\(number)")
                    while true {
                        do { try await backend.lock(lock) } catch is StateLocked {
                            await Task.yield()
                            continue
                        } catch is Diagnostic {
                            continue
                        }
                        let before = try await backend.load().journal
                        try await backend.append([.createFailed(Address("a\(number)"))], under: lock)
                        #expect(try await backend.load().journal.count == before.count + 1)
                        try await backend.unlock(lock)
                        return
                    }
                }
            }
            try await group.waitForAll()
        }
        let journal = try await store.backend().load().journal
        #expect(Set(journal) == Set((0..<count).map { .createFailed(Address("a\($0)")) }))
        #expect(journal.count == count)
    }

    @Test(arguments: Emulator.Kind.allCases)
    func `a bucket that does not exist is told as what is to be made first`(kind: Emulator.Kind) async throws {
        let client = try AWSContext.client(try await Emulator.shared(kind).endpoint)
        let place = S3Place(bucket: "nowhere-\(randomToken())", prefix: "prod")
        let backend = S3Backend(place, client: client, leaseSeconds: 60, clock: TestClock())
        let missing = StateStoreMissing(store: "bucket \(place.bucket)")
        await #expect(throws: missing) { try await backend.load() }
        await #expect(throws: missing) { try await backend.lock(Self.first) }
        let told = Diagnostic(explaining: missing, environment: "prod")
        #expect(told.commands == ["deployer bootstrap prod"])
    }

    @Test func `a lock that does not say whose it is can still not be taken`() async throws {
        let store = try await BucketStore(.moto)
        try await store.write(Array("{}".utf8), "lock.json")
        let error = await #expect(throws: Diagnostic.self) { try await store.backend().lock(Self.first) }
        #expect(error?.summary == "State is locked")
        #expect(error?.detail.contains("s3://\(store.bucket)/shop/prod/lock.json") == true)
    }

    @Test
    func `what a save left of the journal is gone a day later, and what keeps a stale holder out stays until then`()
        async throws
    {
        let store = try await BucketStore(.ministack)
        let (one, other) = (try store.backend(), try store.backend())
        try await one.lock(Self.first)
        try await one.save(.sample(serial: 1), under: Self.first)
        try await one.append([.createFailed("a")], under: Self.first)
        store.endLease()
        try await other.lock(Self.second)
        _ = try await other.load()
        try await other.save(.sample(serial: 2), under: Self.second)
        let kept = try await store.keys("journal/")
        #expect(kept.count == 1 && kept[0].hasSuffix("/0000000002"), "\(kept)")
        await #expect(throws: LockLost(lock: Self.first)) {
            try await one.append([.createFailed("late")], under: Self.first)
        }
        _ = try await other.load()
        try await other.save(.sample(serial: 3), under: Self.second)
        #expect(try await store.keys("journal/") == kept)
        store.transport.advance(seconds: 2 * 86_400)
        _ = try await other.load()
        try await other.save(.sample(serial: 4), under: Self.second)
        #expect(try await store.keys("journal/").isEmpty)
    }

    @Test func `an append whose lease ran out on the way does not count`() async throws {
        let store = try await BucketStore(.ministack)
        let clock = TestClock()
        let one = try store.backend(clock: clock)
        try await one.lock(Self.first)
        try await one.append([.createFailed("a")], under: Self.first)
        let other = try store.backend()
        store.transport.hold { line in
            guard line.hasPrefix("PUT "), line.contains("journal/") else { return }
            // While it is on its way, another takes over, and is past that name a day later.
            store.transport.hold(nil)
            store.endLease()
            do {
                try await other.lock(Self.second)
                // Not before: the first one's heartbeat would renew what nobody has taken yet.
                clock.advance(by: .seconds(BucketStore.leaseSeconds))
                _ = try await other.load()
                try await other.save(.sample(serial: 1), under: Self.second)
                for name in try await store.keys("journal/") {
                    try await store.s3.deleteObject(.init(bucket: store.bucket, key: store.place.prefix + name))
                }
            } catch {
                Issue.record(error)
            }
        }
        await #expect(throws: LockLost(lock: Self.first)) {
            try await one.append([.createFailed("late")], under: Self.first)
        }
        #expect(try await store.backend().load() == StoredState(state: .sample(serial: 1), journal: []))
    }

    @Test func `an entry that is missing between others is an error`() async throws {
        let store = try await BucketStore(.moto)
        let backend = try store.backend()
        try await backend.lock(Self.first)
        for name in ["a", "b", "c"] { try await backend.append([.createFailed(Address(name))], under: Self.first) }
        let second = try await store.keys("journal/")[1]
        try await store.s3.deleteObject(.init(bucket: store.bucket, key: store.place.prefix + second))
        let error = await #expect(throws: Diagnostic.self) { try await store.backend().load() }
        #expect(error?.summary == "Journal cannot be read")
        #expect(error?.detail.contains(second) == true)
    }

    @Test(arguments: Emulator.Kind.allCases)
    func `a state that was deleted is not taken for a new environment`(_ kind: Emulator.Kind) async throws {
        let store = try await BucketStore(kind)
        let backend = try store.backend()
        #expect(try await backend.load() == StoredState(state: nil, journal: []))
        try await backend.lock(Self.first)
        try await backend.save(.sample(serial: 1), under: Self.first)
        try await backend.unlock(Self.first)
        try await store.s3.deleteObject(.init(bucket: store.bucket, key: store.place.prefix + "state.json"))
        let later = try store.backend()
        let error = await #expect(throws: Diagnostic.self) { try await later.load() }
        #expect(error?.summary == "State was deleted")
        #expect(try await later.history(limit: 10).map(\.serial) == [1])
        // As restoring and rebuilding do.
        try await later.lock(Self.first)
        _ = try await later.setAside(withHistory: true, under: Self.first)
        #expect(try await later.load() == StoredState(state: nil, journal: []))
        try await later.save(.sample(serial: 2), under: Self.first)
        #expect(try await store.backend().load() == StoredState(state: .sample(serial: 2), journal: []))
    }

    @Test func `who takes over from one that died leaves a deleted state deleted`() async throws {
        let store = try await BucketStore(.moto)
        let dead = try store.backend()
        try await dead.lock(Self.first)
        try await dead.save(.sample(serial: 1), under: Self.first)
        store.endLease()
        try await store.s3.deleteObject(.init(bucket: store.bucket, key: store.place.prefix + "state.json"))
        let backend = try store.backend()
        try await backend.lock(Self.second)
        let error = await #expect(throws: Diagnostic.self) { try await backend.load() }
        #expect(error?.summary == "State was deleted")
    }

    @Test func `what is written is encrypted with the key that the environment names`() async throws {
        let store = try await BucketStore(.moto)
        let key = "arn:aws:kms:eu-central-1:123456789012:key/1a2b"
        let place = S3Place(bucket: store.bucket, prefix: "shop/prod", kmsKey: key)
        let backend = S3Backend(place, client: store.s3.client, leaseSeconds: 60, clock: TestClock())
        try await backend.lock(Self.first)
        try await backend.append([.createFailed("a")], under: Self.first)
        try await backend.save(.sample(serial: 1), under: Self.first)
        for name in ["state.json", "lock.json"] {
            let head = try await store.s3.headObject(.init(bucket: store.bucket, key: place.prefix + name))
            #expect(head.serverSideEncryption == .awsKms)
            #expect(head.ssekmsKeyId == key)
        }
    }
}
