// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodePipeline {
    /// `ApprovalStatus` of AWS CodePipeline.
    public struct ApprovalStatus: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Approved`.
        public static var approved: Self { Self(rawValue: "Approved") }
        /// `Rejected`.
        public static var rejected: Self { Self(rawValue: "Rejected") }
    }
}
