// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodeBuild {
    /// `BucketOwnerAccess` of AWS CodeBuild.
    public struct BucketOwnerAccess: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `NONE`.
        public static var noneValue: Self { Self(rawValue: "NONE") }
        /// `READ_ONLY`.
        public static var readOnly: Self { Self(rawValue: "READ_ONLY") }
        /// `FULL`.
        public static var full: Self { Self(rawValue: "FULL") }
    }
}
