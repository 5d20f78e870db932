// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension RDS {
    /// `ActivityStreamMode` of Amazon Relational Database Service.
    public struct ActivityStreamMode: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `sync`.
        public static var sync: Self { Self(rawValue: "sync") }
        /// `async`.
        public static var async: Self { Self(rawValue: "async") }
    }
}
