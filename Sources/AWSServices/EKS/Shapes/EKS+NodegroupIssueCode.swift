// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EKS {
    /// `NodegroupIssueCode` of Amazon Elastic Kubernetes Service.
    public struct NodegroupIssueCode: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `AutoScalingGroupNotFound`.
        public static var autoScalingGroupNotFound: Self { Self(rawValue: "AutoScalingGroupNotFound") }
        /// `AutoScalingGroupInvalidConfiguration`.
        public static var autoScalingGroupInvalidConfiguration: Self { Self(rawValue: "AutoScalingGroupInvalidConfiguration") }
        /// `Ec2SecurityGroupNotFound`.
        public static var ec2SecurityGroupNotFound: Self { Self(rawValue: "Ec2SecurityGroupNotFound") }
        /// `Ec2SecurityGroupDeletionFailure`.
        public static var ec2SecurityGroupDeletionFailure: Self { Self(rawValue: "Ec2SecurityGroupDeletionFailure") }
        /// `Ec2LaunchTemplateNotFound`.
        public static var ec2LaunchTemplateNotFound: Self { Self(rawValue: "Ec2LaunchTemplateNotFound") }
        /// `Ec2LaunchTemplateVersionMismatch`.
        public static var ec2LaunchTemplateVersionMismatch: Self { Self(rawValue: "Ec2LaunchTemplateVersionMismatch") }
        /// `Ec2SubnetNotFound`.
        public static var ec2SubnetNotFound: Self { Self(rawValue: "Ec2SubnetNotFound") }
        /// `Ec2SubnetInvalidConfiguration`.
        public static var ec2SubnetInvalidConfiguration: Self { Self(rawValue: "Ec2SubnetInvalidConfiguration") }
        /// `IamInstanceProfileNotFound`.
        public static var iamInstanceProfileNotFound: Self { Self(rawValue: "IamInstanceProfileNotFound") }
        /// `Ec2SubnetMissingIpv6Assignment`.
        public static var ec2SubnetMissingIpv6Assignment: Self { Self(rawValue: "Ec2SubnetMissingIpv6Assignment") }
        /// `IamLimitExceeded`.
        public static var iamLimitExceeded: Self { Self(rawValue: "IamLimitExceeded") }
        /// `IamNodeRoleNotFound`.
        public static var iamNodeRoleNotFound: Self { Self(rawValue: "IamNodeRoleNotFound") }
        /// `NodeCreationFailure`.
        public static var nodeCreationFailure: Self { Self(rawValue: "NodeCreationFailure") }
        /// `AsgInstanceLaunchFailures`.
        public static var asgInstanceLaunchFailures: Self { Self(rawValue: "AsgInstanceLaunchFailures") }
        /// `InstanceLimitExceeded`.
        public static var instanceLimitExceeded: Self { Self(rawValue: "InstanceLimitExceeded") }
        /// `InsufficientFreeAddresses`.
        public static var insufficientFreeAddresses: Self { Self(rawValue: "InsufficientFreeAddresses") }
        /// `AccessDenied`.
        public static var accessDenied: Self { Self(rawValue: "AccessDenied") }
        /// `InternalFailure`.
        public static var internalFailure: Self { Self(rawValue: "InternalFailure") }
        /// `ClusterUnreachable`.
        public static var clusterUnreachable: Self { Self(rawValue: "ClusterUnreachable") }
        /// `AmiIdNotFound`.
        public static var amiIdNotFound: Self { Self(rawValue: "AmiIdNotFound") }
        /// `AutoScalingGroupOptInRequired`.
        public static var autoScalingGroupOptInRequired: Self { Self(rawValue: "AutoScalingGroupOptInRequired") }
        /// `AutoScalingGroupRateLimitExceeded`.
        public static var autoScalingGroupRateLimitExceeded: Self { Self(rawValue: "AutoScalingGroupRateLimitExceeded") }
        /// `Ec2LaunchTemplateDeletionFailure`.
        public static var ec2LaunchTemplateDeletionFailure: Self { Self(rawValue: "Ec2LaunchTemplateDeletionFailure") }
        /// `Ec2LaunchTemplateInvalidConfiguration`.
        public static var ec2LaunchTemplateInvalidConfiguration: Self { Self(rawValue: "Ec2LaunchTemplateInvalidConfiguration") }
        /// `Ec2LaunchTemplateMaxLimitExceeded`.
        public static var ec2LaunchTemplateMaxLimitExceeded: Self { Self(rawValue: "Ec2LaunchTemplateMaxLimitExceeded") }
        /// `Ec2SubnetListTooLong`.
        public static var ec2SubnetListTooLong: Self { Self(rawValue: "Ec2SubnetListTooLong") }
        /// `IamThrottling`.
        public static var iamThrottling: Self { Self(rawValue: "IamThrottling") }
        /// `NodeTerminationFailure`.
        public static var nodeTerminationFailure: Self { Self(rawValue: "NodeTerminationFailure") }
        /// `PodEvictionFailure`.
        public static var podEvictionFailure: Self { Self(rawValue: "PodEvictionFailure") }
        /// `SourceEc2LaunchTemplateNotFound`.
        public static var sourceEc2LaunchTemplateNotFound: Self { Self(rawValue: "SourceEc2LaunchTemplateNotFound") }
        /// `LimitExceeded`.
        public static var limitExceeded: Self { Self(rawValue: "LimitExceeded") }
        /// `Unknown`.
        public static var unknown: Self { Self(rawValue: "Unknown") }
        /// `AutoScalingGroupInstanceRefreshActive`.
        public static var autoScalingGroupInstanceRefreshActive: Self { Self(rawValue: "AutoScalingGroupInstanceRefreshActive") }
        /// `KubernetesLabelInvalid`.
        public static var kubernetesLabelInvalid: Self { Self(rawValue: "KubernetesLabelInvalid") }
        /// `Ec2LaunchTemplateVersionMaxLimitExceeded`.
        public static var ec2LaunchTemplateVersionMaxLimitExceeded: Self { Self(rawValue: "Ec2LaunchTemplateVersionMaxLimitExceeded") }
        /// `Ec2InstanceTypeDoesNotExist`.
        public static var ec2InstanceTypeDoesNotExist: Self { Self(rawValue: "Ec2InstanceTypeDoesNotExist") }
    }
}
