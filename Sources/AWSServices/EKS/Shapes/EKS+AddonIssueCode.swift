// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EKS {
    /// `AddonIssueCode` of Amazon Elastic Kubernetes Service.
    public struct AddonIssueCode: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `AccessDenied`.
        public static var accessDenied: Self { Self(rawValue: "AccessDenied") }
        /// `InternalFailure`.
        public static var internalFailure: Self { Self(rawValue: "InternalFailure") }
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
        /// `AddonSubscriptionNeeded`.
        public static var addonSubscriptionNeeded: Self { Self(rawValue: "AddonSubscriptionNeeded") }
        /// `AddonPermissionFailure`.
        public static var addonPermissionFailure: Self { Self(rawValue: "AddonPermissionFailure") }
    }
}
