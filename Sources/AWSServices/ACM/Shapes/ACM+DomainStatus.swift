// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ACM {
    /// `DomainStatus` of AWS Certificate Manager.
    public struct DomainStatus: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `PENDING_VALIDATION`.
        public static var pendingValidation: Self { Self(rawValue: "PENDING_VALIDATION") }
        /// `SUCCESS`.
        public static var success: Self { Self(rawValue: "SUCCESS") }
        /// `FAILED`.
        public static var failed: Self { Self(rawValue: "FAILED") }
    }
}
