// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `IntelligentTieringAccessTier` of Amazon Simple Storage Service.
    public struct IntelligentTieringAccessTier: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ARCHIVE_ACCESS`.
        public static var archiveAccess: Self { Self(rawValue: "ARCHIVE_ACCESS") }
        /// `DEEP_ARCHIVE_ACCESS`.
        public static var deepArchiveAccess: Self { Self(rawValue: "DEEP_ARCHIVE_ACCESS") }
    }
}
