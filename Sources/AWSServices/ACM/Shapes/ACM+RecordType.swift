// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ACM {
    /// `RecordType` of AWS Certificate Manager.
    public struct RecordType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `CNAME`.
        public static var cname: Self { Self(rawValue: "CNAME") }
    }
}
