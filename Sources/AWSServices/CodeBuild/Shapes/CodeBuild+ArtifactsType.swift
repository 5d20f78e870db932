// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodeBuild {
    /// `ArtifactsType` of AWS CodeBuild.
    public struct ArtifactsType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `CODEPIPELINE`.
        public static var codepipeline: Self { Self(rawValue: "CODEPIPELINE") }
        /// `S3`.
        public static var s3: Self { Self(rawValue: "S3") }
        /// `NO_ARTIFACTS`.
        public static var noArtifacts: Self { Self(rawValue: "NO_ARTIFACTS") }
    }
}
