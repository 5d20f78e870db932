import AWSProvider
import Engine
import Infra
import TestSupport
import Testing

/// The component as a user applies it. moto has no add-ons, access entries and pod identities.
@Suite struct ClusterComponentTests {
    @Test(
        arguments: [
            Environment.Cluster.Nodes.automatic,
            // ministack knows no update of a node group, and does not report repair.
            .managed([.init(name: "general", isRepaired: false)]),
        ]
    )
    func `a cluster is applied, planned empty and destroyed`(_ nodes: Environment.Cluster.Nodes) async throws {
        let isAutomatic = nodes == .automatic
        let stage = try await Stage(.ministack, isAutomatic ? "automatic-cluster" : "managed-cluster")
        let account = stage.context.account
        let description: HandlerCase.Description = { stack in
            let network = stack.addNetwork(twoZones, region: "eu-central-1", account: account)
            stack.addCluster(
                .init(
                    version: "1.34",
                    nodes: nodes,
                    administrators: ["arn:aws:iam::\(account):role/administrator"],
                    deletionProtection: false
                ),
                in: network,
                region: "eu-central-1",
                account: account
            )
        }
        try await stage.apply(description)
        let plan = try await stage.plan(description)
        let changes = plan.changes.filter { $0.action != .noOp || !$0.drift.isEmpty }
        #expect(plan.isEmpty && !plan.hasDrift, "\(changes.map(\.address))")
        #expect(plan.changes.contains { $0.type == Nodegroup.schema.type } != isAutomatic)
        try await stage.apply(description, destroy: true)
        #expect(try await stage.plan { _ in }.isEmpty)
    }
}

private let twoZones = Environment.Network(
    cidrBlock: "10.0.0.0/16",
    zones: [
        Environment.Network.Zone(
            name: "eu-central-1a",
            publicCidr: "10.0.0.0/24",
            applicationCidr: "10.0.16.0/20",
            databaseCidr: "10.0.3.0/24"
        ),
        Environment.Network.Zone(
            name: "eu-central-1b",
            publicCidr: "10.0.1.0/24",
            applicationCidr: "10.0.32.0/20",
            databaseCidr: "10.0.4.0/24"
        ),
    ],
    natGateways: .single
)
