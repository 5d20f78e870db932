// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension SecretsManager {
    /// `SortOrderType` of AWS Secrets Manager.
    public struct SortOrderType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `asc`.
        public static var asc: Self { Self(rawValue: "asc") }
        /// `desc`.
        public static var desc: Self { Self(rawValue: "desc") }
    }
}
