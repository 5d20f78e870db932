// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension SecretsManager {
    /// `FilterNameStringType` of AWS Secrets Manager.
    public struct FilterNameStringType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `description`.
        public static var description: Self { Self(rawValue: "description") }
        /// `name`.
        public static var name: Self { Self(rawValue: "name") }
        /// `tag-key`.
        public static var tagKey: Self { Self(rawValue: "tag-key") }
        /// `tag-value`.
        public static var tagValue: Self { Self(rawValue: "tag-value") }
        /// `primary-region`.
        public static var primaryRegion: Self { Self(rawValue: "primary-region") }
        /// `owning-service`.
        public static var owningService: Self { Self(rawValue: "owning-service") }
        /// `all`.
        public static var all: Self { Self(rawValue: "all") }
    }
}
