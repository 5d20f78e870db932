// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ACM {
    /// `RenewalEligibility` of AWS Certificate Manager.
    public struct RenewalEligibility: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ELIGIBLE`.
        public static var eligible: Self { Self(rawValue: "ELIGIBLE") }
        /// `INELIGIBLE`.
        public static var ineligible: Self { Self(rawValue: "INELIGIBLE") }
    }
}
