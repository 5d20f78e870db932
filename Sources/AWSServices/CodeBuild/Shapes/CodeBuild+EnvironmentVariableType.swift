// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodeBuild {
    /// `EnvironmentVariableType` of AWS CodeBuild.
    public struct EnvironmentVariableType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `PLAINTEXT`.
        public static var plaintext: Self { Self(rawValue: "PLAINTEXT") }
        /// `PARAMETER_STORE`.
        public static var parameterStore: Self { Self(rawValue: "PARAMETER_STORE") }
        /// `SECRETS_MANAGER`.
        public static var secretsManager: Self { Self(rawValue: "SECRETS_MANAGER") }
    }
}
