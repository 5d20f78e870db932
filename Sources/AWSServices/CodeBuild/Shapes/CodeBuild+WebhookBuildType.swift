// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodeBuild {
    /// `WebhookBuildType` of AWS CodeBuild.
    public struct WebhookBuildType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `BUILD`.
        public static var build: Self { Self(rawValue: "BUILD") }
        /// `BUILD_BATCH`.
        public static var buildBatch: Self { Self(rawValue: "BUILD_BATCH") }
        /// `RUNNER_BUILDKITE_BUILD`.
        public static var runnerBuildkiteBuild: Self { Self(rawValue: "RUNNER_BUILDKITE_BUILD") }
    }
}
