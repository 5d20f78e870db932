// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension KMS {
    /// `MultiRegionKeyType` of AWS Key Management Service.
    public struct MultiRegionKeyType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `PRIMARY`.
        public static var primary: Self { Self(rawValue: "PRIMARY") }
        /// `REPLICA`.
        public static var replica: Self { Self(rawValue: "REPLICA") }
    }
}
