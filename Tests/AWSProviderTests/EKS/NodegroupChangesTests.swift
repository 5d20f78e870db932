import AWSServices
import Engine
import Infra
import Testing

@testable import AWSProvider

@Suite struct NodegroupChangesTests {
    private let current = Nodegroup(
        clusterName: "web",
        nodeRole: "arn:aws:iam::111122223333:role/node",
        subnets: ["subnet-1"],
        labels: ["tier": "one", "theirs": "stays"],
        launchTemplate: .init(id: "lt-1", name: "nodes", version: "1"),
        releaseVersion: "1.33.1-20260101",
        scalingConfig: .init(desiredSize: 2, maxSize: 4, minSize: 2),
        taints: [.init(effect: .noSchedule, key: "gpu", value: "yes")],
        version: "1.33"
    )

    private func changes(
        removed: Set<String> = [],
        _ change: (inout Nodegroup) -> Void
    ) -> NodegroupChanges {
        var desired = Nodegroup(clusterName: "web", nodeRole: current.nodeRole, subnets: current.subnets)
        change(&desired)
        return NodegroupChanges(id: "web/general", current: current, desired: desired, removed: removed)
    }

    @Test func `a new version of the launch template replaces the nodes`() throws {
        let changes = changes {
            $0.launchTemplate = .init(id: "lt-1", version: "2")
            $0.forceUpdateEnabled = true
        }
        let request = try #require(try changes.version)
        #expect(request.clusterName == "web" && request.nodegroupName == "general")
        #expect(request.launchTemplate == .init(id: "lt-1", version: "2"))
        #expect(request.force == true)
        #expect(request.version == nil)
        #expect(try changes.configuration == nil)
    }

    @Test func `a new version of Kubernetes replaces the nodes`() throws {
        let request = try #require(try changes { $0.version = "1.34" }.version)
        #expect(request.version == "1.34" && request.launchTemplate == nil)
    }

    @Test func `what is as desired needs no call`() throws {
        let same = changes {
            $0.launchTemplate = .init(id: "lt-1", version: "1")
            $0.version = "1.33"
            $0.labels = ["tier": "one"]
            $0.scalingConfig = .init(maxSize: 4, minSize: 2)
        }
        #expect(try same.version == nil)
        #expect(try same.configuration == nil)
    }

    @Test func `labels of others stay, and those taken out go`() throws {
        let request = try #require(try changes(removed: ["Labels/tier"]) { $0.labels = ["new": "yes"] }.configuration)
        #expect(request.labels == .init(addOrUpdateLabels: ["new": "yes"], removeLabels: ["tier"]))
    }

    @Test func `taints are told by key and effect`() throws {
        let changed = try changes { $0.taints = [.init(effect: .noSchedule, key: "gpu", value: "no")] }.configuration
        #expect(changed?.taints?.addOrUpdateTaints == [.init(effect: .noSchedule, key: "gpu", value: "no")])
        #expect(changed?.taints?.removeTaints == nil)
        let none = try changes(removed: ["Taints"]) { _ in }.configuration
        #expect(none?.taints?.removeTaints == [.init(effect: .noSchedule, key: "gpu", value: "yes")])
    }

    @Test func `what is taken out goes back to its default`() throws {
        var current = current
        current.updateConfig = .init(maxUnavailable: 3.0)
        current.nodeRepairConfig = .init(enabled: true)
        current.warmPoolConfig = .init(enabled: true)
        let desired = Nodegroup(clusterName: "web", nodeRole: current.nodeRole, subnets: current.subnets)
        let request = try #require(
            try NodegroupChanges(
                id: "web/general",
                current: current,
                desired: desired,
                removed: ["UpdateConfig", "NodeRepairConfig", "WarmPoolConfig"]
            ).configuration
        )
        #expect(request.updateConfig == .init(maxUnavailable: 1))
        #expect(request.nodeRepairConfig == .init(enabled: false))
        #expect(request.warmPoolConfig == .init(enabled: false))
        #expect(request.scalingConfig == nil)
    }
}
