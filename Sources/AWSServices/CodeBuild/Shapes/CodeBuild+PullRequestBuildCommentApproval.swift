// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodeBuild {
    /// `PullRequestBuildCommentApproval` of AWS CodeBuild.
    public struct PullRequestBuildCommentApproval: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `DISABLED`.
        public static var disabled: Self { Self(rawValue: "DISABLED") }
        /// `ALL_PULL_REQUESTS`.
        public static var allPullRequests: Self { Self(rawValue: "ALL_PULL_REQUESTS") }
        /// `FORK_PULL_REQUESTS`.
        public static var forkPullRequests: Self { Self(rawValue: "FORK_PULL_REQUESTS") }
    }
}
