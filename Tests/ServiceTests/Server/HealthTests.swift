import Foundation
import Hummingbird
import HummingbirdTesting
import Synchronization
import Testing

@testable import Service

@Suite struct HealthTests {
    @Test func aServiceWithItsDatabaseIsReady() async throws {
        let fixture = try EdgeFixture(checks: [.init(name: "migrations") { nil }])
        try await fixture.application().test(.router) { client async throws in
            let response = try await client.execute(uri: "/readyz", method: .get)
            #expect(response.status == .ok)
            #expect(
                String(buffer: response.body)
                    == #"{"status":"ok","checks":{"serving":{"status":"ok"},"database":{"status":"ok"},"migrations":{"status":"ok"}}}"#
                    + "\n"
            )
        }
    }

    @Test func withoutItsDatabaseItLivesAndIsNotReady() async throws {
        let fixture = try EdgeFixture()
        fixture.database.contents.withLock { $0.isDown = true }
        try await fixture.application().test(.router) { client async throws in
            #expect(try await client.execute(uri: "/livez", method: .get).status == .ok)
            let response = try await client.execute(uri: "/readyz", method: .get)
            #expect(response.status == .serviceUnavailable)
            #expect(
                String(buffer: response.body).contains(
                    #""database":{"status":"failing","detail":"it does not answer"}"#
                )
            )
            #expect(!String(buffer: response.body).contains("geheim"))
        }
    }

    @Test func aCheckThatDoesNotEndHoldsUpNoProbe() async throws {
        let (forever, _) = AsyncStream<Void>.makeStream()
        let stuck = Health.Check(name: "stuck") {
            for await _ in forever {}
            return nil
        }
        let health = Health(checks: [stuck], clock: HandClock().clock, patience: .milliseconds(1))
        #expect(await health.readiness().status == .serviceUnavailable)
    }

    @Test func whoAsksOftenDoesNotKeepTheDatabaseBusy() async throws {
        let fixture = try EdgeFixture()
        try await fixture.application().test(.router) { client async throws in
            for _ in 0..<5 { _ = try await client.execute(uri: "/readyz", method: .get) }
            #expect(fixture.database.contents.withLock { $0.pings } == 1)
            fixture.clock.advance(by: .seconds(1))
            _ = try await client.execute(uri: "/readyz", method: .get)
            #expect(fixture.database.contents.withLock { $0.pings } == 2)
        }
    }

    @Test func whileDrainingItIsNotReadyAndConnectionsEnd() async throws {
        let fixture = try EdgeFixture()
        try await fixture.application().test(.router) { client async throws in
            #expect(try await client.execute(uri: "/readyz", method: .get).status == .ok)
            fixture.assembly.edge.health.drain()
            let response = try await client.execute(uri: "/readyz", method: .get)
            #expect(response.status == .serviceUnavailable)
            #expect(response.headers[.connection] == "close")
            #expect(try await client.execute(uri: "/livez", method: .get).status == .ok)
            #expect(try await client.execute(uri: "/v1/products/7", method: .get).status == .ok)
        }
    }

    @Test func probesAreLoggedForDebuggingOnly() async throws {
        let fixture = try EdgeFixture()
        try await fixture.application().test(.router) { client async throws in
            _ = try await client.execute(uri: "/livez", method: .get)
        }
        #expect(try fixture.logged().isEmpty)
    }
}
