import Testing

@testable import Service

@Suite struct LenderTests {
    @Test func eachIsLentToOneAtATime() async throws {
        let lender = Lender([1, 2])
        let total = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<50 {
                group.addTask {
                    try await lender.lend { item in
                        #expect(lender.usage.busy <= 2)
                        await Task.yield()
                        return item > 0 ? 1 : 0
                    }
                }
            }
            return try await group.reduce(0, +)
        }
        #expect(total == 50)
        #expect(lender.usage == DatabaseStatistics(open: 2, busy: 0, waiting: 0, limit: 2))
    }

    @Test func whoIsCancelledLeavesTheLine() async throws {
        let lender = Lender([1])
        try await lender.lend { _ in
            let waiting = Task { try await lender.lend { $0 } }
            while lender.usage.waiting == 0 { await Task.yield() }
            waiting.cancel()
            await #expect(throws: CancellationError.self) { try await waiting.value }
            #expect(lender.usage.waiting == 0)
        }
        #expect(try await lender.lend { $0 } == 1)
    }

    @Test func aLineThatIsTooLongTakesNobody() async throws {
        let lender = Lender([1], longestLine: 0)
        try await lender.lend { _ in
            let error = await #expect(throws: DatabaseError.self) { try await lender.lend { $0 } }
            #expect(error?.kind == .exhausted)
        }
    }

    @Test func theEndWaitsForWhatIsLent() async throws {
        let lender = Lender([1])
        let closing = try await lender.lend { _ in
            let closing = Task { await lender.close() }
            await #expect(throws: DatabaseError.self) {
                while true { try await lender.lendRefused() }
            }
            return closing
        }
        await closing.value
        #expect(lender.usage.busy == 0)
    }
}

extension Lender {
    /// Asks without waiting in line: whether the lender is closed shows in the refusal.
    fileprivate func lendRefused() async throws {
        let task = Task { try await lend { _ in } }
        await Task.yield()
        task.cancel()
        do {
            try await task.value
        } catch is CancellationError {
            await Task.yield()
        }
    }
}
