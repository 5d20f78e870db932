// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudControl {
    /// `Operation` of AWS Cloud Control API.
    public struct Operation: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `CREATE`.
        public static var create: Self { Self(rawValue: "CREATE") }
        /// `DELETE`.
        public static var delete: Self { Self(rawValue: "DELETE") }
        /// `UPDATE`.
        public static var update: Self { Self(rawValue: "UPDATE") }
    }
}
