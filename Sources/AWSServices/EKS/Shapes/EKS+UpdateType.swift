// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EKS {
    /// `UpdateType` of Amazon Elastic Kubernetes Service.
    public struct UpdateType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `VersionUpdate`.
        public static var versionUpdate: Self { Self(rawValue: "VersionUpdate") }
        /// `EndpointAccessUpdate`.
        public static var endpointAccessUpdate: Self { Self(rawValue: "EndpointAccessUpdate") }
        /// `LoggingUpdate`.
        public static var loggingUpdate: Self { Self(rawValue: "LoggingUpdate") }
        /// `ConfigUpdate`.
        public static var configUpdate: Self { Self(rawValue: "ConfigUpdate") }
        /// `AssociateIdentityProviderConfig`.
        public static var associateIdentityProviderConfig: Self { Self(rawValue: "AssociateIdentityProviderConfig") }
        /// `DisassociateIdentityProviderConfig`.
        public static var disassociateIdentityProviderConfig: Self { Self(rawValue: "DisassociateIdentityProviderConfig") }
        /// `AssociateEncryptionConfig`.
        public static var associateEncryptionConfig: Self { Self(rawValue: "AssociateEncryptionConfig") }
        /// `AddonUpdate`.
        public static var addonUpdate: Self { Self(rawValue: "AddonUpdate") }
        /// `VpcConfigUpdate`.
        public static var vpcConfigUpdate: Self { Self(rawValue: "VpcConfigUpdate") }
        /// `AccessConfigUpdate`.
        public static var accessConfigUpdate: Self { Self(rawValue: "AccessConfigUpdate") }
        /// `UpgradePolicyUpdate`.
        public static var upgradePolicyUpdate: Self { Self(rawValue: "UpgradePolicyUpdate") }
        /// `ZonalShiftConfigUpdate`.
        public static var zonalShiftConfigUpdate: Self { Self(rawValue: "ZonalShiftConfigUpdate") }
        /// `AutoModeUpdate`.
        public static var autoModeUpdate: Self { Self(rawValue: "AutoModeUpdate") }
        /// `RemoteNetworkConfigUpdate`.
        public static var remoteNetworkConfigUpdate: Self { Self(rawValue: "RemoteNetworkConfigUpdate") }
        /// `DeletionProtectionUpdate`.
        public static var deletionProtectionUpdate: Self { Self(rawValue: "DeletionProtectionUpdate") }
        /// `ControlPlaneScalingConfigUpdate`.
        public static var controlPlaneScalingConfigUpdate: Self { Self(rawValue: "ControlPlaneScalingConfigUpdate") }
        /// `VendedLogsUpdate`.
        public static var vendedLogsUpdate: Self { Self(rawValue: "VendedLogsUpdate") }
    }
}
