// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension KMS {
    /// `KeyManagerType` of AWS Key Management Service.
    public struct KeyManagerType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `AWS`.
        public static var aws: Self { Self(rawValue: "AWS") }
        /// `CUSTOMER`.
        public static var customer: Self { Self(rawValue: "CUSTOMER") }
    }
}
