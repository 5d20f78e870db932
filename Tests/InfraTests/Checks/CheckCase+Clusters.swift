import Infra

extension CheckCase {
    private static let cluster: ResourceType = "AWS::EKS::Cluster"

    /// What EKS Auto Mode consists of.
    private static let autoMode: [String: Document] = [
        "Name": "shop", "ComputeConfig": ["Enabled": true], "StorageConfig": ["BlockStorage": ["Enabled": true]],
        "KubernetesNetworkConfig": ["ElasticLoadBalancing": ["Enabled": true]],
    ]

    private static let group: ResourceType = "AWS::ElasticLoadBalancingV2::TargetGroup"

    static let clusters: [CheckCase] = [
        CheckCase(
            "EKS.1",
            cluster,
            bad: [:],
            "ResourcesVpcConfig.EndpointPublicAccess is not given",
            good: ["ResourcesVpcConfig": ["EndpointPublicAccess": false, "EndpointPrivateAccess": true]]
        ),
        CheckCase(
            "EKS.2",
            cluster,
            bad: ["Version": "1.32"],
            "Version is 1.32, whose standard support ended on 2026-03-23",
            good: ["Version": "1.35"]
        ),
        CheckCase(
            "EKS.3",
            cluster,
            bad: ["EncryptionConfig": [["Resources": ["secrets"]]]],
            "EncryptionConfig names no key for secrets",
            good: ["EncryptionConfig": [["Resources": ["secrets"], "Provider": ["KeyArn": "arn:aws:kms:x"]]]]
        ),
        CheckCase(
            "EKS.8",
            cluster,
            bad: ["Logging": ["ClusterLogging": ["EnabledTypes": [["Type": "api"]]]]],
            "the log type audit is not enabled",
            good: ["Logging": ["ClusterLogging": ["EnabledTypes": [["Type": "api"], ["Type": "audit"]]]]]
        ),
        CheckCase(
            "Apply.ClusterEndpoint",
            cluster,
            bad: ["ResourcesVpcConfig": ["EndpointPublicAccess": false]],
            "neither public nor private access is enabled",
            good: ["ResourcesVpcConfig": ["EndpointPublicAccess": false, "EndpointPrivateAccess": true]]
        ),
        CheckCase("Apply.AutoModeTargetGroup", "it has no tag eks:eks-cluster-name") {
            $0.make("cluster", cluster, autoMode)
            $0.make("group", group, ["TargetType": "ip"])
        } good: {
            let made = $0.make("cluster", cluster, autoMode)
            let tag: Document = ["Key": "eks:eks-cluster-name", "Value": made.take("Name")]
            $0.make("group", group, ["TargetType": "ip", "Tags": [tag]])
        },
        CheckCase("Apply.AutoModeTargetGroup", "its tag names other") {
            $0.make("cluster", cluster, autoMode)
            $0.make("group", group, ["Tags": [["Key": "eks:eks-cluster-name", "Value": "other"]]])
        } good: {
            $0.make("cluster", cluster, ["Name": "shop"])
            $0.make("group", group, ["TargetType": "ip"])
        },
        CheckCase(
            "Apply.AutoModeParts",
            cluster,
            bad: ["ComputeConfig": ["Enabled": true]],
            "StorageConfig.BlockStorage.Enabled is not given, but another part of Auto Mode is enabled",
            good: autoMode
        ),
        CheckCase("Apply.PodIdentityAgent", "cluster has no eks-pod-identity-agent") {
            let made = $0.make("cluster", cluster, ["Name": "shop"])
            $0.make("identity", "AWS::EKS::PodIdentityAssociation", ["ClusterName": made.take("Name")])
        } good: {
            let made = $0.make("cluster", cluster, ["Name": "shop"])
            let addon: [String: Document] = ["ClusterName": made.take("Name"), "AddonName": "eks-pod-identity-agent"]
            $0.make("agent", "AWS::EKS::Addon", addon)
            $0.make("identity", "AWS::EKS::PodIdentityAssociation", ["ClusterName": made.take("Name")])
        },
    ]
}
