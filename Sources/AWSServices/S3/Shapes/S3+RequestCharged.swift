// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `RequestCharged` of Amazon Simple Storage Service.
    public struct RequestCharged: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `requester`.
        public static var requester: Self { Self(rawValue: "requester") }
    }
}
