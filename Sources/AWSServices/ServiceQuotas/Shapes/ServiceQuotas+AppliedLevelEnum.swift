// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ServiceQuotas {
    /// `AppliedLevelEnum` of Service Quotas.
    public struct AppliedLevelEnum: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ACCOUNT`.
        public static var account: Self { Self(rawValue: "ACCOUNT") }
        /// `RESOURCE`.
        public static var resource: Self { Self(rawValue: "RESOURCE") }
        /// `ALL`.
        public static var all: Self { Self(rawValue: "ALL") }
    }
}
