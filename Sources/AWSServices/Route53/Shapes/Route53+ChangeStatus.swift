// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension Route53 {
    /// `ChangeStatus` of Amazon Route 53.
    public struct ChangeStatus: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `PENDING`.
        public static var pending: Self { Self(rawValue: "PENDING") }
        /// `INSYNC`.
        public static var insync: Self { Self(rawValue: "INSYNC") }
    }
}
