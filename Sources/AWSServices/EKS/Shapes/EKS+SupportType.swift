// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EKS {
    /// `SupportType` of Amazon Elastic Kubernetes Service.
    public struct SupportType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `STANDARD`.
        public static var standard: Self { Self(rawValue: "STANDARD") }
        /// `EXTENDED`.
        public static var extended: Self { Self(rawValue: "EXTENDED") }
    }
}
