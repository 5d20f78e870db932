// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodeBuild {
    /// `SourceType` of AWS CodeBuild.
    public struct SourceType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `CODECOMMIT`.
        public static var codecommit: Self { Self(rawValue: "CODECOMMIT") }
        /// `CODEPIPELINE`.
        public static var codepipeline: Self { Self(rawValue: "CODEPIPELINE") }
        /// `GITHUB`.
        public static var github: Self { Self(rawValue: "GITHUB") }
        /// `GITLAB`.
        public static var gitlab: Self { Self(rawValue: "GITLAB") }
        /// `GITLAB_SELF_MANAGED`.
        public static var gitlabSelfManaged: Self { Self(rawValue: "GITLAB_SELF_MANAGED") }
        /// `S3`.
        public static var s3: Self { Self(rawValue: "S3") }
        /// `BITBUCKET`.
        public static var bitbucket: Self { Self(rawValue: "BITBUCKET") }
        /// `GITHUB_ENTERPRISE`.
        public static var githubEnterprise: Self { Self(rawValue: "GITHUB_ENTERPRISE") }
        /// `NO_SOURCE`.
        public static var noSource: Self { Self(rawValue: "NO_SOURCE") }
    }
}
