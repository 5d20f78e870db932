// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `StorageClass` of Amazon Simple Storage Service.
    public struct StorageClass: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `STANDARD`.
        public static var standard: Self { Self(rawValue: "STANDARD") }
        /// `REDUCED_REDUNDANCY`.
        public static var reducedRedundancy: Self { Self(rawValue: "REDUCED_REDUNDANCY") }
        /// `STANDARD_IA`.
        public static var standardIa: Self { Self(rawValue: "STANDARD_IA") }
        /// `ONEZONE_IA`.
        public static var onezoneIa: Self { Self(rawValue: "ONEZONE_IA") }
        /// `INTELLIGENT_TIERING`.
        public static var intelligentTiering: Self { Self(rawValue: "INTELLIGENT_TIERING") }
        /// `GLACIER`.
        public static var glacier: Self { Self(rawValue: "GLACIER") }
        /// `DEEP_ARCHIVE`.
        public static var deepArchive: Self { Self(rawValue: "DEEP_ARCHIVE") }
        /// `OUTPOSTS`.
        public static var outposts: Self { Self(rawValue: "OUTPOSTS") }
        /// `GLACIER_IR`.
        public static var glacierIr: Self { Self(rawValue: "GLACIER_IR") }
        /// `SNOW`.
        public static var snow: Self { Self(rawValue: "SNOW") }
        /// `EXPRESS_ONEZONE`.
        public static var expressOnezone: Self { Self(rawValue: "EXPRESS_ONEZONE") }
        /// `FSX_OPENZFS`.
        public static var fsxOpenzfs: Self { Self(rawValue: "FSX_OPENZFS") }
        /// `FSX_ONTAP`.
        public static var fsxOntap: Self { Self(rawValue: "FSX_ONTAP") }
    }
}
