// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EKS {
    /// `NodegroupUpdateStrategies` of Amazon Elastic Kubernetes Service.
    public struct NodegroupUpdateStrategies: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `DEFAULT`.
        public static var `default`: Self { Self(rawValue: "DEFAULT") }
        /// `MINIMAL`.
        public static var minimal: Self { Self(rawValue: "MINIMAL") }
    }
}
