// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EKS {
    /// `AccessScopeType` of Amazon Elastic Kubernetes Service.
    public struct AccessScopeType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `cluster`.
        public static var cluster: Self { Self(rawValue: "cluster") }
        /// `namespace`.
        public static var namespace: Self { Self(rawValue: "namespace") }
    }
}
