// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `ConnectivityType` of Amazon Elastic Compute Cloud.
    public struct ConnectivityType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `private`.
        public static var `private`: Self { Self(rawValue: "private") }
        /// `public`.
        public static var `public`: Self { Self(rawValue: "public") }
    }
}
