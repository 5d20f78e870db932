// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodeBuild {
    /// `ImagePullCredentialsType` of AWS CodeBuild.
    public struct ImagePullCredentialsType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `CODEBUILD`.
        public static var codebuild: Self { Self(rawValue: "CODEBUILD") }
        /// `SERVICE_ROLE`.
        public static var serviceRole: Self { Self(rawValue: "SERVICE_ROLE") }
    }
}
