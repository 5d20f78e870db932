// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodeBuild {
    /// `WebhookStatus` of AWS CodeBuild.
    public struct WebhookStatus: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `CREATING`.
        public static var creating: Self { Self(rawValue: "CREATING") }
        /// `CREATE_FAILED`.
        public static var createFailed: Self { Self(rawValue: "CREATE_FAILED") }
        /// `ACTIVE`.
        public static var active: Self { Self(rawValue: "ACTIVE") }
        /// `DELETING`.
        public static var deleting: Self { Self(rawValue: "DELETING") }
    }
}
