// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension KMS {
    /// `ExpirationModelType` of AWS Key Management Service.
    public struct ExpirationModelType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `KEY_MATERIAL_EXPIRES`.
        public static var keyMaterialExpires: Self { Self(rawValue: "KEY_MATERIAL_EXPIRES") }
        /// `KEY_MATERIAL_DOES_NOT_EXPIRE`.
        public static var keyMaterialDoesNotExpire: Self { Self(rawValue: "KEY_MATERIAL_DOES_NOT_EXPIRE") }
    }
}
