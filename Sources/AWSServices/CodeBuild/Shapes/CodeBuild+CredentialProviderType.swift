// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodeBuild {
    /// `CredentialProviderType` of AWS CodeBuild.
    public struct CredentialProviderType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `SECRETS_MANAGER`.
        public static var secretsManager: Self { Self(rawValue: "SECRETS_MANAGER") }
    }
}
