// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EKS {
    /// `UpdateParamType` of Amazon Elastic Kubernetes Service.
    public struct UpdateParamType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Version`.
        public static var version: Self { Self(rawValue: "Version") }
        /// `PlatformVersion`.
        public static var platformVersion: Self { Self(rawValue: "PlatformVersion") }
        /// `EndpointPrivateAccess`.
        public static var endpointPrivateAccess: Self { Self(rawValue: "EndpointPrivateAccess") }
        /// `EndpointPublicAccess`.
        public static var endpointPublicAccess: Self { Self(rawValue: "EndpointPublicAccess") }
        /// `ClusterLogging`.
        public static var clusterLogging: Self { Self(rawValue: "ClusterLogging") }
        /// `DesiredSize`.
        public static var desiredSize: Self { Self(rawValue: "DesiredSize") }
        /// `LabelsToAdd`.
        public static var labelsToAdd: Self { Self(rawValue: "LabelsToAdd") }
        /// `LabelsToRemove`.
        public static var labelsToRemove: Self { Self(rawValue: "LabelsToRemove") }
        /// `TaintsToAdd`.
        public static var taintsToAdd: Self { Self(rawValue: "TaintsToAdd") }
        /// `TaintsToRemove`.
        public static var taintsToRemove: Self { Self(rawValue: "TaintsToRemove") }
        /// `MaxSize`.
        public static var maxSize: Self { Self(rawValue: "MaxSize") }
        /// `MinSize`.
        public static var minSize: Self { Self(rawValue: "MinSize") }
        /// `ReleaseVersion`.
        public static var releaseVersion: Self { Self(rawValue: "ReleaseVersion") }
        /// `PublicAccessCidrs`.
        public static var publicAccessCidrs: Self { Self(rawValue: "PublicAccessCidrs") }
        /// `LaunchTemplateName`.
        public static var launchTemplateName: Self { Self(rawValue: "LaunchTemplateName") }
        /// `LaunchTemplateVersion`.
        public static var launchTemplateVersion: Self { Self(rawValue: "LaunchTemplateVersion") }
        /// `IdentityProviderConfig`.
        public static var identityProviderConfig: Self { Self(rawValue: "IdentityProviderConfig") }
        /// `EncryptionConfig`.
        public static var encryptionConfig: Self { Self(rawValue: "EncryptionConfig") }
        /// `AddonVersion`.
        public static var addonVersion: Self { Self(rawValue: "AddonVersion") }
        /// `ServiceAccountRoleArn`.
        public static var serviceAccountRoleArn: Self { Self(rawValue: "ServiceAccountRoleArn") }
        /// `ResolveConflicts`.
        public static var resolveConflicts: Self { Self(rawValue: "ResolveConflicts") }
        /// `MaxUnavailable`.
        public static var maxUnavailable: Self { Self(rawValue: "MaxUnavailable") }
        /// `MaxUnavailablePercentage`.
        public static var maxUnavailablePercentage: Self { Self(rawValue: "MaxUnavailablePercentage") }
        /// `NodeRepairEnabled`.
        public static var nodeRepairEnabled: Self { Self(rawValue: "NodeRepairEnabled") }
        /// `UpdateStrategy`.
        public static var updateStrategy: Self { Self(rawValue: "UpdateStrategy") }
        /// `ConfigurationValues`.
        public static var configurationValues: Self { Self(rawValue: "ConfigurationValues") }
        /// `SecurityGroups`.
        public static var securityGroups: Self { Self(rawValue: "SecurityGroups") }
        /// `Subnets`.
        public static var subnets: Self { Self(rawValue: "Subnets") }
        /// `AuthenticationMode`.
        public static var authenticationMode: Self { Self(rawValue: "AuthenticationMode") }
        /// `PodIdentityAssociations`.
        public static var podIdentityAssociations: Self { Self(rawValue: "PodIdentityAssociations") }
        /// `UpgradePolicy`.
        public static var upgradePolicy: Self { Self(rawValue: "UpgradePolicy") }
        /// `ZonalShiftConfig`.
        public static var zonalShiftConfig: Self { Self(rawValue: "ZonalShiftConfig") }
        /// `ComputeConfig`.
        public static var computeConfig: Self { Self(rawValue: "ComputeConfig") }
        /// `StorageConfig`.
        public static var storageConfig: Self { Self(rawValue: "StorageConfig") }
        /// `KubernetesNetworkConfig`.
        public static var kubernetesNetworkConfig: Self { Self(rawValue: "KubernetesNetworkConfig") }
        /// `RemoteNetworkConfig`.
        public static var remoteNetworkConfig: Self { Self(rawValue: "RemoteNetworkConfig") }
        /// `DeletionProtection`.
        public static var deletionProtection: Self { Self(rawValue: "DeletionProtection") }
        /// `NodeRepairConfig`.
        public static var nodeRepairConfig: Self { Self(rawValue: "NodeRepairConfig") }
        /// `VendedLogs`.
        public static var vendedLogs: Self { Self(rawValue: "VendedLogs") }
        /// `UpdatedTier`.
        public static var updatedTier: Self { Self(rawValue: "UpdatedTier") }
        /// `PreviousTier`.
        public static var previousTier: Self { Self(rawValue: "PreviousTier") }
        /// `WarmPoolEnabled`.
        public static var warmPoolEnabled: Self { Self(rawValue: "WarmPoolEnabled") }
        /// `WarmPoolMaxGroupPreparedCapacity`.
        public static var warmPoolMaxGroupPreparedCapacity: Self { Self(rawValue: "WarmPoolMaxGroupPreparedCapacity") }
        /// `WarmPoolMinSize`.
        public static var warmPoolMinSize: Self { Self(rawValue: "WarmPoolMinSize") }
        /// `WarmPoolState`.
        public static var warmPoolState: Self { Self(rawValue: "WarmPoolState") }
        /// `WarmPoolReuseOnScaleIn`.
        public static var warmPoolReuseOnScaleIn: Self { Self(rawValue: "WarmPoolReuseOnScaleIn") }
    }
}
