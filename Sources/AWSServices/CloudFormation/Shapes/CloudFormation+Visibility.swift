// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudFormation {
    /// `Visibility` of AWS CloudFormation.
    public struct Visibility: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `PUBLIC`.
        public static var `public`: Self { Self(rawValue: "PUBLIC") }
        /// `PRIVATE`.
        public static var `private`: Self { Self(rawValue: "PRIVATE") }
    }
}
