// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodePipeline {
    /// `ArtifactStoreType` of AWS CodePipeline.
    public struct ArtifactStoreType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `S3`.
        public static var s3: Self { Self(rawValue: "S3") }
    }
}
