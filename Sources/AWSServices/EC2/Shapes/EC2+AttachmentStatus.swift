// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `AttachmentStatus` of Amazon Elastic Compute Cloud.
    public struct AttachmentStatus: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `attaching`.
        public static var attaching: Self { Self(rawValue: "attaching") }
        /// `attached`.
        public static var attached: Self { Self(rawValue: "attached") }
        /// `detaching`.
        public static var detaching: Self { Self(rawValue: "detaching") }
        /// `detached`.
        public static var detached: Self { Self(rawValue: "detached") }
    }
}
