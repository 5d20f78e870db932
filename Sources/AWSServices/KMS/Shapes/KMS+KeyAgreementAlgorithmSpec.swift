// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension KMS {
    /// `KeyAgreementAlgorithmSpec` of AWS Key Management Service.
    public struct KeyAgreementAlgorithmSpec: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ECDH`.
        public static var ecdh: Self { Self(rawValue: "ECDH") }
    }
}
