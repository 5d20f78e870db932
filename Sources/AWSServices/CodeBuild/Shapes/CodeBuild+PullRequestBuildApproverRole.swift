// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodeBuild {
    /// `PullRequestBuildApproverRole` of AWS CodeBuild.
    public struct PullRequestBuildApproverRole: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `GITHUB_READ`.
        public static var githubRead: Self { Self(rawValue: "GITHUB_READ") }
        /// `GITHUB_TRIAGE`.
        public static var githubTriage: Self { Self(rawValue: "GITHUB_TRIAGE") }
        /// `GITHUB_WRITE`.
        public static var githubWrite: Self { Self(rawValue: "GITHUB_WRITE") }
        /// `GITHUB_MAINTAIN`.
        public static var githubMaintain: Self { Self(rawValue: "GITHUB_MAINTAIN") }
        /// `GITHUB_ADMIN`.
        public static var githubAdmin: Self { Self(rawValue: "GITHUB_ADMIN") }
        /// `GITLAB_GUEST`.
        public static var gitlabGuest: Self { Self(rawValue: "GITLAB_GUEST") }
        /// `GITLAB_PLANNER`.
        public static var gitlabPlanner: Self { Self(rawValue: "GITLAB_PLANNER") }
        /// `GITLAB_REPORTER`.
        public static var gitlabReporter: Self { Self(rawValue: "GITLAB_REPORTER") }
        /// `GITLAB_DEVELOPER`.
        public static var gitlabDeveloper: Self { Self(rawValue: "GITLAB_DEVELOPER") }
        /// `GITLAB_MAINTAINER`.
        public static var gitlabMaintainer: Self { Self(rawValue: "GITLAB_MAINTAINER") }
        /// `GITLAB_OWNER`.
        public static var gitlabOwner: Self { Self(rawValue: "GITLAB_OWNER") }
        /// `BITBUCKET_READ`.
        public static var bitbucketRead: Self { Self(rawValue: "BITBUCKET_READ") }
        /// `BITBUCKET_WRITE`.
        public static var bitbucketWrite: Self { Self(rawValue: "BITBUCKET_WRITE") }
        /// `BITBUCKET_ADMIN`.
        public static var bitbucketAdmin: Self { Self(rawValue: "BITBUCKET_ADMIN") }
    }
}
