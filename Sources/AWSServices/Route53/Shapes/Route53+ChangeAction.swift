// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension Route53 {
    /// `ChangeAction` of Amazon Route 53.
    public struct ChangeAction: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `CREATE`.
        public static var create: Self { Self(rawValue: "CREATE") }
        /// `DELETE`.
        public static var delete: Self { Self(rawValue: "DELETE") }
        /// `UPSERT`.
        public static var upsert: Self { Self(rawValue: "UPSERT") }
    }
}
