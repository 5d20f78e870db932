import HTTPTypes
import Testing

@testable import Service

@Suite struct MaintenanceTests {
    @Test(arguments: [
        ("2026-11-28T00:00:00Z", 0, "stock_movements_2026_11", "2026-11-01", "2026-12-01"),
        ("2026-12-31T23:59:59Z", 0, "stock_movements_2026_12", "2026-12-01", "2027-01-01"),
        ("2026-11-28T00:00:00Z", 2, "stock_movements_2027_01", "2027-01-01", "2027-02-01"),
    ])
    func aPartitionIsAMonth(time: String, months: Int, name: String, from: String, to: String) throws {
        let partition = Partition(of: "stock_movements", at: try #require(Timestamp(time)), months: months)
        #expect(partition.name == name)
        #expect(partition.bounds == (from, to))
    }

    @Test func partitionsAreMadeAheadAndTakeTheRowsThatCameBefore() async throws {
        try await Place(engine: .postgresql, depth: .router).withService { client in
            let (_, ids) = try await client.products([("A", "1")])
            let body = #"{"product_id":"\#(ids[0])","quantity":-3,"reason":"sale"}"#
            let early = try await client.create("stock_movements", body)
            let maintenance = Maintenance(database: client.database, catalogue: .store, clock: .system)
            let report = try await maintenance.run()
            #expect(report.partitions.count == 4)
            #expect(try await maintenance.run().partitions == [])
            let late = try await client.create("stock_movements", body)
            for id in [early, late] { #expect(try await client.get("/v1/stock_movements/\(id)").status == 200) }
            let statement = SQLStatement("SELECT count(*) FROM \(try #require(report.partitions.first))")
            let rows = try await client.database.read(.latest) { try await $0.run(statement) }
            #expect(rows.text(0, 0) == "2")
        }
    }

    @Test(arguments: Place.routers)
    func oldAnswersAreForgotten(place: Place) async throws {
        try await place.withService { client in
            let body = #"{"slug":"a","name":"A"}"#
            _ = try await client.send(.post, "/v1/categories", body, headers: ["Idempotency-Key": "k"])
            let now = ServiceClock.system.now
            func report(after hours: Int64) async throws -> Maintenance.Report {
                let wall = now.microseconds * 1000 + hours * 3_600_000_000_000
                let clock = ServiceClock(monotonic: { 0 }, wall: { wall })
                return try await Maintenance(database: client.database, catalogue: .store, clock: clock).run()
            }
            #expect(try await report(after: 23).keys == 0)
            #expect(try await report(after: 25).keys == 1)
        }
    }
}
