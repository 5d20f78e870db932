// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudTrail {
    /// `Type` of AWS CloudTrail.
    public struct TypeShape: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `TagContext`.
        public static var tagContext: Self { Self(rawValue: "TagContext") }
        /// `RequestContext`.
        public static var requestContext: Self { Self(rawValue: "RequestContext") }
    }
}
