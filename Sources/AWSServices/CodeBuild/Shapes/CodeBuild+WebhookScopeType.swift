// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodeBuild {
    /// `WebhookScopeType` of AWS CodeBuild.
    public struct WebhookScopeType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `GITHUB_ORGANIZATION`.
        public static var githubOrganization: Self { Self(rawValue: "GITHUB_ORGANIZATION") }
        /// `GITHUB_GLOBAL`.
        public static var githubGlobal: Self { Self(rawValue: "GITHUB_GLOBAL") }
        /// `GITLAB_GROUP`.
        public static var gitlabGroup: Self { Self(rawValue: "GITLAB_GROUP") }
    }
}
