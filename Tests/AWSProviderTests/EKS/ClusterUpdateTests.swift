import AWSClient
import AWSServices
import Engine
import Infra
import TestSupport
import Testing

@testable import AWSProvider

@Suite struct ClusterUpdateTests {
    private let plain = EKSCluster(
        resourcesVpcConfig: .init(subnetIds: ["subnet-1"], endpointPrivateAccess: false, endpointPublicAccess: true),
        roleArn: "arn:aws:iam::111122223333:role/cluster"
    )

    /// As EKS describes a cluster that was made with nothing but subnets and a role.
    private let described: [String: Document] = [
        "name": "web", "arn": "arn:aws:eks:eu-central-1:111122223333:cluster/web",
        "roleArn": "arn:aws:iam::111122223333:role/cluster", "version": "1.33",
        "resourcesVpcConfig": [
            "subnetIds": ["subnet-1"], "endpointPrivateAccess": false, "endpointPublicAccess": true,
            "publicAccessCidrs": ["0.0.0.0/0"],
        ],
        "accessConfig": ["authenticationMode": "CONFIG_MAP"],
        "upgradePolicy": ["supportType": "EXTENDED"],
        "kubernetesNetworkConfig": ["elasticLoadBalancing": ["enabled": false], "ipFamily": "ipv4"],
        "logging": ["clusterLogging": [["enabled": false, "types": ["api", "audit"]]]],
        "deletionProtection": false,
    ]

    private var everythingChanged: EKSCluster {
        var desired = plain
        desired.resourcesVpcConfig = .init(
            subnetIds: ["subnet-1", "subnet-2"],
            endpointPrivateAccess: true,
            endpointPublicAccess: true,
            publicAccessCidrs: ["192.0.2.0/24"]
        )
        desired.accessConfig = .init(authenticationMode: .apiAndConfigMap)
        desired.computeConfig = .init(
            enabled: true,
            nodePools: ["system"],
            nodeRoleArn: "arn:aws:iam::111122223333:role/node"
        )
        desired.storageConfig = .init(blockStorage: .init(enabled: true))
        desired.kubernetesNetworkConfig = .init(elasticLoadBalancing: .init(enabled: true))
        desired.logging = .init(clusterLogging: .init(enabledTypes: [.init(type: .audit)]))
        desired.upgradePolicy = .init(supportType: .standard)
        desired.zonalShiftConfig = .init(enabled: true)
        desired.controlPlaneScalingConfig = .init(tier: .custom("tier-xl"))
        desired.remoteNetworkConfig = .init(remoteNodeNetworks: [.init(cidrs: ["10.80.0.0/16"])])
        desired.deletionProtection = true
        desired.encryptionConfig = [
            .init(provider: .init(keyArn: "arn:aws:kms:eu-central-1:111122223333:key/1"), resources: ["secrets"])
        ]
        desired.version = "1.34"
        return desired
    }

    /// As the engine does it: again and again while the service is busy.
    private func update(_ handler: EKSClusterHandler, to desired: EKSCluster) async throws {
        for _ in 0..<200 {
            do {
                return try await handler.update("web", to: desired, from: ObservedResource(plain), removed: [])
            } catch let error as any ProviderError where error.disposition == .settling {}
        }
        throw TestFailure("the cluster is still busy")
    }

    @Test func `many changes are made one after the other, each once, while EKS refuses all but one`() async throws {
        let eks = try BusyEKS(described)
        defer { eks.stop() }
        let handler = EKSClusterHandler(eks: try eks.client(), context: try .unreachable)
        try await update(handler, to: everythingChanged)
        #expect(
            eks.accepted == [
                ["accessConfig"], ["resourcesVpcConfig"], ["resourcesVpcConfig"],
                ["computeConfig", "kubernetesNetworkConfig", "storageConfig"], ["logging"],
                ["controlPlaneScalingConfig"], ["upgradePolicy"], ["zonalShiftConfig"], ["remoteNetworkConfig"],
                ["deletionProtection"], ["encryptionConfig"], ["version"],
            ]
        )
        #expect(eks.refused > 0)
        #expect(eks.cluster["version"] == "1.34")
        #expect(eks.cluster["resourcesVpcConfig"]?["publicAccessCidrs"] == ["192.0.2.0/24"])
        #expect(eks.cluster["resourcesVpcConfig"]?["subnetIds"] == ["subnet-1", "subnet-2"])
    }

    @Test func `a cluster that is as desired is left alone`() async throws {
        let eks = try BusyEKS(described)
        defer { eks.stop() }
        let handler = EKSClusterHandler(eks: try eks.client(), context: try .unreachable)
        try await update(handler, to: everythingChanged)
        let before = eks.accepted.count
        for _ in 0..<3 { _ = try await handler.read(["web"]) }
        try await update(handler, to: everythingChanged)
        #expect(eks.accepted.count == before)
        let found = try #require(try await handler.read(["web"])["web"])
        #expect(found.status == .ready)
        #expect(found.resource.computeConfig == everythingChanged.computeConfig)
        #expect(found.resource.logging == everythingChanged.logging)
    }

    @Test func `a cluster that is being changed is not ready`() async throws {
        let eks = try BusyEKS(described)
        defer { eks.stop() }
        let client = try eks.client()
        _ = try await client.updateClusterConfig(.init(name: "web", deletionProtection: true))
        let found = try await EKSClusterHandler(eks: client, context: try .unreachable).read(["web"])
        #expect(found["web"]?.status == .pending("UPDATING"))
    }

    private func requests(
        from current: EKSCluster,
        removed: Set<String>,
        desired: EKSCluster? = nil
    ) throws -> [EKS.UpdateClusterConfigRequest] {
        try ClusterChanges(name: "web", current: current, desired: desired ?? plain, removed: removed).requests
    }

    @Test func `what is taken out goes back to its default`() throws {
        let current = everythingChanged
        var desired = plain
        desired.resourcesVpcConfig = .init(subnetIds: current.resourcesVpcConfig.subnetIds)
        func only(_ removed: String...) throws -> EKS.UpdateClusterConfigRequest {
            let found = try requests(from: current, removed: Set(removed), desired: desired)
            #expect(found.count == 1, "\(removed)")
            return try #require(found.first)
        }
        #expect(try only("DeletionProtection").deletionProtection == false)
        #expect(try only("UpgradePolicy").upgradePolicy?.supportType == .extended)
        #expect(try only("ZonalShiftConfig/Enabled").zonalShiftConfig?.enabled == false)
        #expect(try only("ControlPlaneScalingConfig").controlPlaneScalingConfig?.tier == .standard)
        #expect(try only("Logging").logging?.clusterLogging?.map(\.enabled) == [false])
        #expect(try only("RemoteNetworkConfig").remoteNetworkConfig?.remoteNodeNetworks == [])
        #expect(try only("ResourcesVpcConfig/PublicAccessCidrs").resourcesVpcConfig?.publicAccessCidrs == ["0.0.0.0/0"])
        #expect(try only("ResourcesVpcConfig/EndpointPrivateAccess").resourcesVpcConfig?.endpointPrivateAccess == false)
        let manual = try only("ComputeConfig", "StorageConfig", "KubernetesNetworkConfig/ElasticLoadBalancing")
        #expect(manual.computeConfig == .init(enabled: false))
        #expect(manual.storageConfig?.blockStorage?.enabled == false)
        #expect(manual.kubernetesNetworkConfig?.elasticLoadBalancing?.enabled == false)
        #expect(try requests(from: current, removed: ["AccessConfig", "Version"], desired: desired).isEmpty)
    }

    @Test func `what nobody manages stays`() throws {
        var desired = plain
        desired.resourcesVpcConfig = .init(subnetIds: everythingChanged.resourcesVpcConfig.subnetIds)
        #expect(try requests(from: everythingChanged, removed: [], desired: desired).isEmpty)
    }

    @Test func `a closed public endpoint is told no ranges`() throws {
        var desired = plain
        desired.resourcesVpcConfig.endpointPrivateAccess = true
        desired.resourcesVpcConfig.endpointPublicAccess = false
        desired.resourcesVpcConfig.publicAccessCidrs = ["192.0.2.0/24"]
        let request = try #require(try requests(from: plain, removed: [], desired: desired).first)
        #expect(request.resourcesVpcConfig?.publicAccessCidrs == nil)
        #expect(request.resourcesVpcConfig?.endpointPublicAccess == false)
    }

    @Test func `a key can be given but not taken away or exchanged`() throws {
        let handler = EKSClusterHandler(eks: EKS(client: try AWSContext.unreachable.client), context: try .unreachable)
        func replaces(_ before: Document?, _ after: Document?) -> Bool {
            handler.replaces(PropertyChange(path: ["EncryptionConfig"], before: before, after: after))
        }
        #expect(!replaces(nil, [["Resources": ["secrets"]]]))
        #expect(replaces([["Resources": ["secrets"]]], nil))
    }
}
