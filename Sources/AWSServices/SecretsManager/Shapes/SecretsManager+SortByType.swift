// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension SecretsManager {
    /// `SortByType` of AWS Secrets Manager.
    public struct SortByType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `created-date`.
        public static var createdDate: Self { Self(rawValue: "created-date") }
        /// `last-accessed-date`.
        public static var lastAccessedDate: Self { Self(rawValue: "last-accessed-date") }
        /// `last-changed-date`.
        public static var lastChangedDate: Self { Self(rawValue: "last-changed-date") }
        /// `name`.
        public static var name: Self { Self(rawValue: "name") }
    }
}
