// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ACM {
    /// `RenewalStatus` of AWS Certificate Manager.
    public struct RenewalStatus: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `PENDING_AUTO_RENEWAL`.
        public static var pendingAutoRenewal: Self { Self(rawValue: "PENDING_AUTO_RENEWAL") }
        /// `PENDING_VALIDATION`.
        public static var pendingValidation: Self { Self(rawValue: "PENDING_VALIDATION") }
        /// `SUCCESS`.
        public static var success: Self { Self(rawValue: "SUCCESS") }
        /// `FAILED`.
        public static var failed: Self { Self(rawValue: "FAILED") }
    }
}
