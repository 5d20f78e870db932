// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodePipeline {
    /// `EnvironmentVariableType` of AWS CodePipeline.
    public struct EnvironmentVariableType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `PLAINTEXT`.
        public static var plaintext: Self { Self(rawValue: "PLAINTEXT") }
        /// `SECRETS_MANAGER`.
        public static var secretsManager: Self { Self(rawValue: "SECRETS_MANAGER") }
    }
}
