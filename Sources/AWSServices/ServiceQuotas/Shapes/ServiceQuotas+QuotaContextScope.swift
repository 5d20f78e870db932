// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ServiceQuotas {
    /// `QuotaContextScope` of Service Quotas.
    public struct QuotaContextScope: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `RESOURCE`.
        public static var resource: Self { Self(rawValue: "RESOURCE") }
        /// `ACCOUNT`.
        public static var account: Self { Self(rawValue: "ACCOUNT") }
    }
}
