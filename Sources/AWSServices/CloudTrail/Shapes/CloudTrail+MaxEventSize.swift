// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudTrail {
    /// `MaxEventSize` of AWS CloudTrail.
    public struct MaxEventSize: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Standard`.
        public static var standard: Self { Self(rawValue: "Standard") }
        /// `Large`.
        public static var large: Self { Self(rawValue: "Large") }
    }
}
