// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ECR {
    /// `ImageTagMutabilityExclusionFilterType` of Amazon Elastic Container Registry.
    public struct ImageTagMutabilityExclusionFilterType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `WILDCARD`.
        public static var wildcard: Self { Self(rawValue: "WILDCARD") }
    }
}
