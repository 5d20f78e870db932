import AWSProvider
import Engine
import Infra
import TestSupport
import Testing

/// The component as a whole, on emulators that know all of its types.
@Suite struct DatabaseComponentTests {
    @Test(arguments: Emulator.Kind.allCases)
    func aDatabaseIsMadePlannedEmptyAndTakenDown(_ kind: Emulator.Kind) async throws {
        let stage = try await Stage(kind, "database-\(kind)")
        let account = stage.context.account
        @Sendable func describe(_ stack: inout Stack, replicas: Int = 1) {
            let network = stack.addNetwork(twoZones, region: "eu-central-1", account: account)
            stack.addDatabase(
                .init(replicas: replicas, deletionProtection: false, finalSnapshot: false),
                in: network,
                region: "eu-central-1",
                account: account
            )
        }
        try await stage.apply { describe(&$0) }
        let plan = try await stage.plan { describe(&$0) }
        let changes = plan.changes.filter { $0.action != .noOp || !$0.drift.isEmpty }
        #expect(plan.isEmpty && !plan.hasDrift, "\(changes.map { ($0.address, $0.properties, $0.drift) })")
        let fewer = try await stage.apply { describe(&$0, replicas: 0) }
        #expect(fewer.change("database.replica-1")?.action == .delete)
        try await stage.apply({ _ in }, destroy: true)
        #expect(try await stage.plan { _ in }.isEmpty)
    }
}

private let twoZones = Environment.Network(
    cidrBlock: "10.9.0.0/16",
    zones: [
        .init(
            name: "eu-central-1a",
            publicCidr: "10.9.0.0/24",
            applicationCidr: "10.9.16.0/20",
            databaseCidr: "10.9.3.0/24"
        ),
        .init(
            name: "eu-central-1b",
            publicCidr: "10.9.1.0/24",
            applicationCidr: "10.9.32.0/20",
            databaseCidr: "10.9.4.0/24"
        ),
    ],
    natGateways: .none
)
