// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `SecondaryInterfaceType` of Amazon Elastic Compute Cloud.
    public struct SecondaryInterfaceType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `secondary`.
        public static var secondary: Self { Self(rawValue: "secondary") }
    }
}
