// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension SecretsManager {
    /// `StatusType` of AWS Secrets Manager.
    public struct StatusType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `InSync`.
        public static var inSync: Self { Self(rawValue: "InSync") }
        /// `Failed`.
        public static var failed: Self { Self(rawValue: "Failed") }
        /// `InProgress`.
        public static var inProgress: Self { Self(rawValue: "InProgress") }
    }
}
