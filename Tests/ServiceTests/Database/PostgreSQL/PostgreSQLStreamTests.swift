import Glibc
import TestSupport
import Testing

@testable import Service

@Suite struct PostgreSQLStreamTests {
    @Test(arguments: [0, 1, 9, 10, 11, 25])
    func allRowsComeOnceAndInOrder(total: Int) async throws {
        try await withDatabase { database in
            let seen = Collected<Int64>()
            let sizes = Collected<Int>()
            try await database.read(.latest) { connection in
                try await connection.stream(
                    SQLStatement("SELECT n FROM generate_series(1, $1::int) n ORDER BY n", [.integer(Int64(total))]),
                    batch: 10
                ) { rows in
                    sizes.append(rows.count)
                    for row in 0..<rows.count { seen.append(rows.integer(row, 0) ?? -1) }
                }
                #expect(try await connection.run(SQLStatement("SELECT 1")).count == 1)
            }
            #expect(seen.values == (0..<total).map { Int64($0 + 1) })
            #expect(sizes.values.allSatisfy { $0 <= 10 })
        }
    }

    @Test func aReceiverThatFailsEndsTheStatement() async throws {
        struct Stop: Error {}
        try await withDatabase { database in
            await #expect(throws: Stop.self) {
                try await database.read(.latest) { connection in
                    try await connection.stream(SQLStatement("SELECT generate_series(1, 100000)"), batch: 10) { _ in
                        throw Stop()
                    }
                }
            }
            let cursors = try await database.run("SELECT count(*) FROM pg_cursors WHERE name = 'batch'").integer(0, 0)
            #expect(cursors == 0)
            #expect(database.statistics.open == 1)
        }
    }

    @Test func aTransactionStreamsWhatItHasWritten() async throws {
        try await withDatabase { database in
            try await database.run("CREATE TABLE kept (value int)")
            let count = Counter()
            _ = try await database.transaction { connection in
                _ = try await connection.run(SQLStatement("INSERT INTO kept SELECT generate_series(1, 25)"))
                try await connection.stream(SQLStatement("SELECT value FROM kept"), batch: 10) { rows in
                    count.add(rows.count)
                }
                _ = try await connection.run(SQLStatement("DELETE FROM kept WHERE value > 20"))
            }
            #expect(count.value == 25)
            #expect(try await database.run("SELECT count(*) FROM kept").integer(0, 0) == 20)
        }
    }

    @Test func manyRowsTakeNoMoreMemoryThanFew() async throws {
        try await withDatabase { database in
            func stream(_ total: Int) async throws {
                try await database.read(.latest) { connection in
                    try await connection.stream(
                        SQLStatement(
                            "SELECT repeat('x', 2000) FROM generate_series(1, $1::int)",
                            [.integer(Int64(total))]
                        ),
                        batch: 200
                    ) { _ in }
                }
            }
            try await stream(1_000)
            let before = residentBytes()
            // 20 MB of text, and as much again.
            try await stream(10_000)
            try await stream(10_000)
            #expect(residentBytes() - before < 8 << 20)
        }
    }

    private func residentBytes() -> Int {
        guard let file = fopen("/proc/self/statm", "r") else { return 0 }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 128)
        guard fgets(&line, Int32(line.count), file) != nil else { return 0 }
        let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let pages = text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
        return pages * sysconf(Int32(_SC_PAGESIZE))
    }
}
