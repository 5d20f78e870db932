// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EKS {
    /// `ProvisionedControlPlaneTier` of Amazon Elastic Kubernetes Service.
    public struct ProvisionedControlPlaneTier: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `standard`.
        public static var standard: Self { Self(rawValue: "standard") }
        /// `tier-xl`.
        public static var tierXl: Self { Self(rawValue: "tier-xl") }
        /// `tier-2xl`.
        public static var tier2xl: Self { Self(rawValue: "tier-2xl") }
        /// `tier-4xl`.
        public static var tier4xl: Self { Self(rawValue: "tier-4xl") }
        /// `tier-8xl`.
        public static var tier8xl: Self { Self(rawValue: "tier-8xl") }
    }
}
