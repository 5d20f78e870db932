// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodePipeline {
    /// `SourceRevisionType` of AWS CodePipeline.
    public struct SourceRevisionType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `COMMIT_ID`.
        public static var commitId: Self { Self(rawValue: "COMMIT_ID") }
        /// `IMAGE_DIGEST`.
        public static var imageDigest: Self { Self(rawValue: "IMAGE_DIGEST") }
        /// `S3_OBJECT_VERSION_ID`.
        public static var s3ObjectVersionId: Self { Self(rawValue: "S3_OBJECT_VERSION_ID") }
        /// `S3_OBJECT_KEY`.
        public static var s3ObjectKey: Self { Self(rawValue: "S3_OBJECT_KEY") }
    }
}
