// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EKS {
    /// `ErrorCode` of Amazon Elastic Kubernetes Service.
    public struct ErrorCode: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `SubnetNotFound`.
        public static var subnetNotFound: Self { Self(rawValue: "SubnetNotFound") }
        /// `SecurityGroupNotFound`.
        public static var securityGroupNotFound: Self { Self(rawValue: "SecurityGroupNotFound") }
        /// `EniLimitReached`.
        public static var eniLimitReached: Self { Self(rawValue: "EniLimitReached") }
        /// `IpNotAvailable`.
        public static var ipNotAvailable: Self { Self(rawValue: "IpNotAvailable") }
        /// `AccessDenied`.
        public static var accessDenied: Self { Self(rawValue: "AccessDenied") }
        /// `OperationNotPermitted`.
        public static var operationNotPermitted: Self { Self(rawValue: "OperationNotPermitted") }
        /// `VpcIdNotFound`.
        public static var vpcIdNotFound: Self { Self(rawValue: "VpcIdNotFound") }
        /// `Unknown`.
        public static var unknown: Self { Self(rawValue: "Unknown") }
        /// `NodeCreationFailure`.
        public static var nodeCreationFailure: Self { Self(rawValue: "NodeCreationFailure") }
        /// `PodEvictionFailure`.
        public static var podEvictionFailure: Self { Self(rawValue: "PodEvictionFailure") }
        /// `InsufficientFreeAddresses`.
        public static var insufficientFreeAddresses: Self { Self(rawValue: "InsufficientFreeAddresses") }
        /// `ClusterUnreachable`.
        public static var clusterUnreachable: Self { Self(rawValue: "ClusterUnreachable") }
        /// `InsufficientNumberOfReplicas`.
        public static var insufficientNumberOfReplicas: Self { Self(rawValue: "InsufficientNumberOfReplicas") }
        /// `ConfigurationConflict`.
        public static var configurationConflict: Self { Self(rawValue: "ConfigurationConflict") }
        /// `AdmissionRequestDenied`.
        public static var admissionRequestDenied: Self { Self(rawValue: "AdmissionRequestDenied") }
        /// `UnsupportedAddonModification`.
        public static var unsupportedAddonModification: Self { Self(rawValue: "UnsupportedAddonModification") }
        /// `K8sResourceNotFound`.
        public static var k8sResourceNotFound: Self { Self(rawValue: "K8sResourceNotFound") }
    }
}
