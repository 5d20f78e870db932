// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudTrail {
    /// `ReadWriteType` of AWS CloudTrail.
    public struct ReadWriteType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ReadOnly`.
        public static var readOnly: Self { Self(rawValue: "ReadOnly") }
        /// `WriteOnly`.
        public static var writeOnly: Self { Self(rawValue: "WriteOnly") }
        /// `All`.
        public static var all: Self { Self(rawValue: "All") }
    }
}
