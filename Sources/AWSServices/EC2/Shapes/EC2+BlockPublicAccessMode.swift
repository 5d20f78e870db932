// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `BlockPublicAccessMode` of Amazon Elastic Compute Cloud.
    public struct BlockPublicAccessMode: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `off`.
        public static var off: Self { Self(rawValue: "off") }
        /// `block-bidirectional`.
        public static var blockBidirectional: Self { Self(rawValue: "block-bidirectional") }
        /// `block-ingress`.
        public static var blockIngress: Self { Self(rawValue: "block-ingress") }
    }
}
