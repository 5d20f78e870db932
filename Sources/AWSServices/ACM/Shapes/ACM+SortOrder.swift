// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ACM {
    /// `SortOrder` of AWS Certificate Manager.
    public struct SortOrder: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ASCENDING`.
        public static var ascending: Self { Self(rawValue: "ASCENDING") }
        /// `DESCENDING`.
        public static var descending: Self { Self(rawValue: "DESCENDING") }
    }
}
