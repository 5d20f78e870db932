// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EKS {
    /// `ClusterIssueCode` of Amazon Elastic Kubernetes Service.
    public struct ClusterIssueCode: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `AccessDenied`.
        public static var accessDenied: Self { Self(rawValue: "AccessDenied") }
        /// `ClusterUnreachable`.
        public static var clusterUnreachable: Self { Self(rawValue: "ClusterUnreachable") }
        /// `ConfigurationConflict`.
        public static var configurationConflict: Self { Self(rawValue: "ConfigurationConflict") }
        /// `InternalFailure`.
        public static var internalFailure: Self { Self(rawValue: "InternalFailure") }
        /// `ResourceLimitExceeded`.
        public static var resourceLimitExceeded: Self { Self(rawValue: "ResourceLimitExceeded") }
        /// `ResourceNotFound`.
        public static var resourceNotFound: Self { Self(rawValue: "ResourceNotFound") }
        /// `IamRoleNotFound`.
        public static var iamRoleNotFound: Self { Self(rawValue: "IamRoleNotFound") }
        /// `VpcNotFound`.
        public static var vpcNotFound: Self { Self(rawValue: "VpcNotFound") }
        /// `InsufficientFreeAddresses`.
        public static var insufficientFreeAddresses: Self { Self(rawValue: "InsufficientFreeAddresses") }
        /// `Ec2ServiceNotSubscribed`.
        public static var ec2ServiceNotSubscribed: Self { Self(rawValue: "Ec2ServiceNotSubscribed") }
        /// `Ec2SubnetNotFound`.
        public static var ec2SubnetNotFound: Self { Self(rawValue: "Ec2SubnetNotFound") }
        /// `Ec2SecurityGroupNotFound`.
        public static var ec2SecurityGroupNotFound: Self { Self(rawValue: "Ec2SecurityGroupNotFound") }
        /// `KmsGrantRevoked`.
        public static var kmsGrantRevoked: Self { Self(rawValue: "KmsGrantRevoked") }
        /// `KmsKeyNotFound`.
        public static var kmsKeyNotFound: Self { Self(rawValue: "KmsKeyNotFound") }
        /// `KmsKeyMarkedForDeletion`.
        public static var kmsKeyMarkedForDeletion: Self { Self(rawValue: "KmsKeyMarkedForDeletion") }
        /// `KmsKeyDisabled`.
        public static var kmsKeyDisabled: Self { Self(rawValue: "KmsKeyDisabled") }
        /// `StsRegionalEndpointDisabled`.
        public static var stsRegionalEndpointDisabled: Self { Self(rawValue: "StsRegionalEndpointDisabled") }
        /// `UnsupportedVersion`.
        public static var unsupportedVersion: Self { Self(rawValue: "UnsupportedVersion") }
        /// `Other`.
        public static var other: Self { Self(rawValue: "Other") }
    }
}
