// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ECR {
    /// `ImageTagMutability` of Amazon Elastic Container Registry.
    public struct ImageTagMutability: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `MUTABLE`.
        public static var mutable: Self { Self(rawValue: "MUTABLE") }
        /// `IMMUTABLE`.
        public static var immutable: Self { Self(rawValue: "IMMUTABLE") }
        /// `IMMUTABLE_WITH_EXCLUSION`.
        public static var immutableWithExclusion: Self { Self(rawValue: "IMMUTABLE_WITH_EXCLUSION") }
        /// `MUTABLE_WITH_EXCLUSION`.
        public static var mutableWithExclusion: Self { Self(rawValue: "MUTABLE_WITH_EXCLUSION") }
    }
}
