// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodeBuild {
    /// `WebhookFilterType` of AWS CodeBuild.
    public struct WebhookFilterType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `EVENT`.
        public static var event: Self { Self(rawValue: "EVENT") }
        /// `BASE_REF`.
        public static var baseRef: Self { Self(rawValue: "BASE_REF") }
        /// `HEAD_REF`.
        public static var headRef: Self { Self(rawValue: "HEAD_REF") }
        /// `ACTOR_ACCOUNT_ID`.
        public static var actorAccountId: Self { Self(rawValue: "ACTOR_ACCOUNT_ID") }
        /// `FILE_PATH`.
        public static var filePath: Self { Self(rawValue: "FILE_PATH") }
        /// `COMMIT_MESSAGE`.
        public static var commitMessage: Self { Self(rawValue: "COMMIT_MESSAGE") }
        /// `WORKFLOW_NAME`.
        public static var workflowName: Self { Self(rawValue: "WORKFLOW_NAME") }
        /// `TAG_NAME`.
        public static var tagName: Self { Self(rawValue: "TAG_NAME") }
        /// `RELEASE_NAME`.
        public static var releaseName: Self { Self(rawValue: "RELEASE_NAME") }
        /// `REPOSITORY_NAME`.
        public static var repositoryName: Self { Self(rawValue: "REPOSITORY_NAME") }
        /// `ORGANIZATION_NAME`.
        public static var organizationName: Self { Self(rawValue: "ORGANIZATION_NAME") }
    }
}
