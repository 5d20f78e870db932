import AWSClient
import TestSupport
import Testing

/// The real executable on a real PostgreSQL that flushes to disk, under write load, when one of the two goes away.
@Suite struct CrashTests {
    /// Writers that create products, each with an idempotency key of its own.
    private actor Writers {
        /// What was answered with 201, by SKU: the row's id.
        private(set) var created: [String: String] = [:]
        /// What was sent and not answered with 201, in order.
        private(set) var open: [String] = []
        private(set) var statuses: [Int: Int] = [:]
        private(set) var hasRetryAfter = true
        private var last = 0

        func next() -> String {
            last += 1
            return "SKU-\(last)"
        }

        func note(_ sku: String, _ answer: ServiceUnderLoad.Answer?) throws {
            statuses[answer?.status ?? 0, default: 0] += 1
            if answer?.status == 503, answer?.headers["Retry-After"] == nil { hasRetryAfter = false }
            guard let answer, answer.status == 201 else {
                open.append(sku)
                return
            }
            created[sku] = try answer.id
        }

        func settle(_ sku: String, _ answer: ServiceUnderLoad.Answer) throws {
            open.removeAll { $0 == sku }
            created[sku] = try answer.id
        }
    }

    private let category = #"{"slug":"all","name":"All"}"#

    private func create(_ sku: String, _ category: String, _ service: ServiceUnderLoad) async throws
        -> ServiceUnderLoad.Answer
    {
        try await service.send(
            "POST",
            "/v1/products",
            #"{"sku":"\#(sku)","name":"One","category_id":"\#(category)","price":"1.50"}"#,
            headers: ["Idempotency-Key": "key-of-\(sku)"]
        )
    }

    private func makeCategory(_ service: ServiceUnderLoad) async throws -> String {
        let answer = try await service.send("POST", "/v1/categories", category)
        guard answer.status == 201 else { throw TestFailure("no category: \(answer)") }
        return try answer.id
    }

    /// Starts writers that go on until the task is cancelled.
    private func load(_ service: ServiceUnderLoad, _ category: String, _ writers: Writers) -> Task<
        Void, any Error
    > {
        Task {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<8 {
                    group.addTask {
                        while !Task.isCancelled {
                            let sku = await writers.next()
                            do {
                                let answer = try await create(sku, category, service)
                                try await writers.note(sku, answer)
                                guard answer.status == 503 else { continue }
                            } catch is TransportError {
                                try await writers.note(sku, nil)
                                if !service.service.isRunning { return }
                            } catch is CancellationError {
                                try await writers.note(sku, nil)
                                return
                            }
                            // As clients do that are told to try again later, if sooner than they are told.
                            do { try await Task.sleep(for: .milliseconds(20)) } catch { return }
                        }
                    }
                }
                try await group.waitForAll()
            }
        }
    }

    /// Sends again what had no answer, with the key that it had, and compares all with what is stored.
    private func settleAndCompare(
        _ service: ServiceUnderLoad,
        _ category: String,
        _ writers: Writers,
        _ server: PostgreSQLServer,
        _ database: String
    ) async throws {
        for sku in await writers.open {
            let answer = try await create(sku, category, service)
            #expect(answer.status == 201, "\(sku): \(answer)")
            if answer.status == 201 { try await writers.settle(sku, answer) }
        }
        let stored = try await server.sql(
            "SELECT sku || ' ' || id FROM products ORDER BY sku",
            database: database
        )
        let expected = await writers.created.map { "\($0.key) \($0.value)" }.sorted()
        // Each once, with the id that its writer was told.
        #expect(stored.split(separator: "\n").map(String.init).sorted() == expected)
    }

    private func settings(_ url: String) -> [String: String] {
        [
            "DATABASE_URL": url, "DATABASE_POOL_SIZE": "4", "MIGRATE_AT_START": "true",
            "LOG_LEVEL": "warning",
        ]
    }

    @Test func aKilledServiceHasWrittenWhatItAnsweredAndNothingTwice() async throws {
        let server = try await PostgreSQLServer.start(isDurable: true)
        let url = try await server.newDatabase()
        let transport = try CurlTransport()
        let first = ServiceUnderLoad(service: try await ServiceProcess(settings(url)), transport: transport)
        let category = try await makeCategory(first)
        let writers = Writers()
        let load = load(first, category, writers)
        while await writers.created.count < 100 { try await Task.sleep(for: .milliseconds(5)) }
        await first.service.kill()
        try await load.value
        #expect(await !writers.open.isEmpty)

        let second = ServiceUnderLoad(service: try await ServiceProcess(settings(url)), transport: transport)
        let name = String(url.split(separator: "/").last ?? "")
        try await settleAndCompare(second, category, writers, server, name)
    }

    @Test(arguments: [PostgreSQLServer.Stop.fast, .kill])
    func aRestartedDatabaseIsMetWith503AndThenServedAgain(how: PostgreSQLServer.Stop) async throws {
        let server = try await PostgreSQLServer.start(isDurable: true)
        let url = try await server.newDatabase()
        let service = ServiceUnderLoad(service: try await ServiceProcess(settings(url)), transport: try CurlTransport())
        let category = try await makeCategory(service)
        let writers = Writers()
        let load = load(service, category, writers)
        while await writers.created.count < 50 { try await Task.sleep(for: .milliseconds(5)) }
        try await server.stop(how)
        while await writers.statuses[503, default: 0] < 20 {
            try await Task.sleep(for: .milliseconds(5))
        }
        #expect(try await service.send("GET", "/livez").status == 200)
        // Its last answer holds for a moment.
        while try await service.send("GET", "/readyz").status != 503 {}
        try await server.start()
        let before = await writers.created.count
        while await writers.created.count < before + 50 { try await Task.sleep(for: .milliseconds(5)) }
        load.cancel()
        try await load.value

        #expect(service.service.isRunning)
        #expect(await Set(writers.statuses.keys).isSubset(of: [0, 201, 503]))
        #expect(await writers.hasRetryAfter)
        let name = String(url.split(separator: "/").last ?? "")
        try await settleAndCompare(service, category, writers, server, name)
        let open = try await server.sql(
            "SELECT count(*) <= 4 FROM pg_stat_activity WHERE application_name = 'service'"
        )
        #expect(open == "t\n")
    }
}
