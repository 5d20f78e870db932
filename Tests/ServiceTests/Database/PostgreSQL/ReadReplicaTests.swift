import HTTPTypes
import Hummingbird
import NIOCore
import TestSupport
import Testing

@testable import Service

/// A primary and a real streaming replica.
@Suite struct ReadReplicaTests {
    private func withReplica(
        _ body: (PostgreSQLDatabase, _ primary: PostgreSQLServer, _ replica: PostgreSQLServer) async throws -> Void
    ) async throws {
        let primary = try await PostgreSQLServer.start()
        let replica = try await primary.replica()
        let url = try await primary.newDatabase()
        let name = String(url.split(separator: "/").last ?? "")
        var settings = PostgreSQLSettings(
            primary: try ConnectionParameters(url),
            replica: try ConnectionParameters(replica.url(name))
        )
        settings.pool.firstRetry = .zero
        settings.connectTimeout = .seconds(60)
        settings.pool.timeout = .seconds(60)
        let database = try PostgreSQLDatabase(settings)
        try await database.run("CREATE TABLE kept (value int)")
        // The replica is asked once it has replayed that there is such a database.
        while try await !isReplica(database, .any) {}
        try await body(database, primary, replica)
        await database.close()
    }

    /// Which of the two answers.
    private func isReplica(_ database: PostgreSQLDatabase, _ freshness: Freshness) async throws -> Bool {
        try await database.read(freshness) { connection in
            try await connection.run(SQLStatement("SELECT pg_is_in_recovery()")).text(0, 0) == "true"
        }
    }

    private func count(_ database: PostgreSQLDatabase, _ freshness: Freshness) async throws -> Int64? {
        try await database.read(freshness) { try await $0.run(SQLStatement("SELECT count(*) FROM kept")).integer(0, 0) }
    }

    @Test func eachReadGoesWhereItsFreshnessIs() async throws {
        try await withReplica { database, _, replica in
            _ = try await replica.sql("SELECT pg_wal_replay_pause()")
            let insert = [SQLStatement("INSERT INTO kept VALUES (1)")]
            let (_, mark) = try await database.transaction(insert)
            guard case .after(let position) = mark else {
                Issue.record("no mark: \(mark)")
                return
            }
            #expect(LogPosition(position) != nil)
            // The replica holds still: what must be new comes from the primary.
            #expect(try await !isReplica(database, .latest))
            #expect(try await !isReplica(database, mark))
            #expect(try await count(database, mark) == 1)
            #expect(try await isReplica(database, .any))

            _ = try await replica.sql("SELECT pg_wal_replay_resume()")
            while try await !isReplica(database, mark) {}
            #expect(try await count(database, mark) == 1)
            // A closure's transaction has a mark too.
            let (_, later) = try await database.transaction { try await $0.run(insert) }
            #expect(try await count(database, later) == 2)
        }
    }

    @Test func aReplicaThatIsGoneIsNotMissed() async throws {
        try await withReplica { database, _, replica in
            try await replica.stop()
            #expect(try await !isReplica(database, .any))
            try await replica.start()
            while try await !isReplica(database, .any) {}
        }
    }

    @Test(arguments: ["", "16", "16/", "/B374D848", "16/B374D848/1", "x/1", "123456789/1"])
    func whatIsNoPlaceInTheLogIsNone(text: String) {
        #expect(LogPosition(text) == nil)
    }

    @Test func placesInTheLogAreOrderedAsNumbers() throws {
        let positions = try ["0/9", "0/10", "0/FFFFFFFF", "1/0", "16/B374D848"].map { try #require(LogPosition($0)) }
        #expect(positions == positions.sorted())
    }

    @Test func anAnswerThatIsGivenAgainHasAMarkToo() async throws {
        try await withReplica { database, _, _ in
            _ = try await Migrator(database, clock: .system).migrate()
            var head = HTTPRequest(method: .post, scheme: "http", authority: "localhost", path: "/v1/things")
            head.headerFields[.idempotencyKey] = "k"
            let request = Request(head: head, body: RequestBody(buffer: ByteBuffer()))
            let key = try #require(try IdempotentAnswers.Key(request, principal: "kim", body: ByteBuffer()))
            let answers = IdempotentAnswers(database: database, clock: .system)
            for isReplayed in [false, true] {
                let answer = try await answers.answer(key) { _ in Answer(.created, ByteBuffer(string: "{}")) }
                #expect(answer.headers[.idempotencyReplayed] == (isReplayed ? "true" : nil))
                #expect(answer.headers[.readAfter].flatMap(LogPosition.init) != nil)
            }
        }
    }
}
