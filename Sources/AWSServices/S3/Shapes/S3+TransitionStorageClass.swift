// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `TransitionStorageClass` of Amazon Simple Storage Service.
    public struct TransitionStorageClass: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `GLACIER`.
        public static var glacier: Self { Self(rawValue: "GLACIER") }
        /// `STANDARD_IA`.
        public static var standardIa: Self { Self(rawValue: "STANDARD_IA") }
        /// `ONEZONE_IA`.
        public static var onezoneIa: Self { Self(rawValue: "ONEZONE_IA") }
        /// `INTELLIGENT_TIERING`.
        public static var intelligentTiering: Self { Self(rawValue: "INTELLIGENT_TIERING") }
        /// `DEEP_ARCHIVE`.
        public static var deepArchive: Self { Self(rawValue: "DEEP_ARCHIVE") }
        /// `GLACIER_IR`.
        public static var glacierIr: Self { Self(rawValue: "GLACIER_IR") }
    }
}
