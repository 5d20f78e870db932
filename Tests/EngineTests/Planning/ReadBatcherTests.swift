import Infra
import Synchronization
import Testing

@testable import Engine

/// Answers reads when the test says so, and counts them.
private struct GatedHandler: ResourceHandler {
    enum Kind: Shape {
        static let schema = Schema(type: "Test::Planner::Gated", properties: [:], primaryIdentifier: ["Id"])
    }

    final class Gate: Sendable {
        private struct Contents {
            var reads: [[PhysicalID]] = []
            var answers: [CheckedContinuation<Void, any Error>] = []
        }

        private let contents = Mutex(Contents())
        private let begun = AsyncStream<Void>.makeStream()

        var reads: [[PhysicalID]] { contents.withLock { $0.reads } }

        func pass(_ ids: [PhysicalID]) async throws {
            try await withTaskCancellationHandler {
                try await withCheckedThrowingContinuation { continuation in
                    contents.withLock { contents in
                        contents.reads.append(ids)
                        contents.answers.append(continuation)
                    }
                    begun.continuation.yield()
                }
            } onCancel: {
                answer(throwing: CancellationError())
            }
        }

        /// Waits until one more read has begun.
        func nextRead() async {
            for await _ in begun.stream { return }
        }

        func answer(throwing error: (any Error)? = nil) {
            let answers = contents.withLock { contents in
                defer { contents.answers = [] }
                return contents.answers
            }
            for answer in answers {
                if let error { answer.resume(throwing: error) } else { answer.resume() }
            }
        }
    }

    let gate: Gate

    func read(_ ids: [PhysicalID]) async throws -> [PhysicalID: ObservedResource<Thing<Kind>>] {
        try await gate.pass(ids)
        let present = ids.filter { !$0.description.hasPrefix("gone") }
        return Dictionary(uniqueKeysWithValues: present.map { ($0, ObservedResource(Thing([:]))) })
    }

    func create(_ desired: Thing<Kind>, token: OwnershipToken) async throws -> PhysicalID { "none" }
    func delete(_ id: PhysicalID, recorded: Recorded<Thing<Kind>>) async throws {}
    func find(_ desired: Thing<Kind>, token: OwnershipToken) async throws -> PhysicalID? { nil }
    func update(
        _ id: PhysicalID,
        to desired: Thing<Kind>,
        from observed: ObservedResource<Thing<Kind>>,
        removed: Set<String>
    ) async throws {}
}

struct ReadBatcherTests {
    private let gate = GatedHandler.Gate()
    private let type = GatedHandler.Kind.schema.type
    private var batcher: ReadBatcher { ReadBatcher(handlers: HandlerRegistry([GatedHandler(gate: gate)])) }

    /// Asks for ids, and returns once the request has reached the batcher.
    private func ask(_ batcher: ReadBatcher, _ ids: [PhysicalID]) async -> Task<ReadBatcher.Found, any Error> {
        let before = await batcher.requestCount(type)
        let task = Task { try await batcher.read(type, ids) }
        while await batcher.requestCount(type) == before { await Task.yield() }
        return task
    }

    @Test func requestsDuringAReadGoOutTogether() async throws {
        let batcher = batcher
        let first = await ask(batcher, ["a"])
        await gate.nextRead()
        let second = await ask(batcher, ["c", "b"])
        let third = await ask(batcher, ["b", "gone"])
        gate.answer()
        #expect(try await first.value.keys.sorted() == ["a"])
        await gate.nextRead()
        gate.answer()
        #expect(try await second.value.keys.sorted() == ["b", "c"])
        #expect(try await third.value.keys.sorted() == ["b"])
        #expect(gate.reads == [["a"], ["b", "c", "gone"]])
    }

    @Test func aFailureReachesAllWhoWaitedAndNobodyElse() async throws {
        let batcher = batcher
        let first = await ask(batcher, ["a"])
        await gate.nextRead()
        let second = await ask(batcher, ["b"])
        gate.answer(throwing: FakeError(.denied, "no"))
        await #expect(throws: FakeError.self) { try await first.value }
        await gate.nextRead()
        gate.answer()
        #expect(try await second.value.count == 1)
    }

    @Test func whoGivesUpIsReleasedAndTheOthersAreServed() async throws {
        let batcher = batcher
        let first = await ask(batcher, ["a"])
        await gate.nextRead()
        let second = await ask(batcher, ["b"])
        second.cancel()
        await #expect(throws: CancellationError.self) { try await second.value }
        gate.answer()
        #expect(try await first.value.count == 1)
        #expect(gate.reads == [["a"]])
    }

    @Test func aReadThatNobodyWaitsForIsCancelled() async throws {
        let batcher = batcher
        let only = await ask(batcher, ["a"])
        await gate.nextRead()
        only.cancel()
        await #expect(throws: CancellationError.self) { try await only.value }
        let next = await ask(batcher, ["b"])
        await gate.nextRead()
        gate.answer()
        #expect(try await next.value.count == 1)
    }

    @Test func nothingIsReadForNothing() async throws {
        #expect(try await batcher.read(type, []).isEmpty)
        #expect(gate.reads.isEmpty)
        await #expect(throws: Diagnostic.self) { try await batcher.read("Test::Planner::Lost", ["a"]) }
    }
}
