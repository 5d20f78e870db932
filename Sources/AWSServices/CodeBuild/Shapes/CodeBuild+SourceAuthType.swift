// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodeBuild {
    /// `SourceAuthType` of AWS CodeBuild.
    public struct SourceAuthType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `OAUTH`.
        public static var oauth: Self { Self(rawValue: "OAUTH") }
        /// `CODECONNECTIONS`.
        public static var codeconnections: Self { Self(rawValue: "CODECONNECTIONS") }
        /// `SECRETS_MANAGER`.
        public static var secretsManager: Self { Self(rawValue: "SECRETS_MANAGER") }
    }
}
