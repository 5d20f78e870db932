// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `Type` of Amazon Simple Storage Service.
    public struct TypeShape: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `CanonicalUser`.
        public static var canonicalUser: Self { Self(rawValue: "CanonicalUser") }
        /// `AmazonCustomerByEmail`.
        public static var amazonCustomerByEmail: Self { Self(rawValue: "AmazonCustomerByEmail") }
        /// `Group`.
        public static var group: Self { Self(rawValue: "Group") }
    }
}
