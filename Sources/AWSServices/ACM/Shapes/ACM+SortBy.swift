// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ACM {
    /// `SortBy` of AWS Certificate Manager.
    public struct SortBy: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `CREATED_AT`.
        public static var createdAt: Self { Self(rawValue: "CREATED_AT") }
    }
}
