// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodeBuild {
    /// `ArtifactNamespace` of AWS CodeBuild.
    public struct ArtifactNamespace: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `NONE`.
        public static var noneValue: Self { Self(rawValue: "NONE") }
        /// `BUILD_ID`.
        public static var buildId: Self { Self(rawValue: "BUILD_ID") }
    }
}
