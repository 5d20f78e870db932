// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `TransitionDefaultMinimumObjectSize` of Amazon Simple Storage Service.
    public struct TransitionDefaultMinimumObjectSize: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `varies_by_storage_class`.
        public static var variesByStorageClass: Self { Self(rawValue: "varies_by_storage_class") }
        /// `all_storage_classes_128K`.
        public static var allStorageClasses128k: Self { Self(rawValue: "all_storage_classes_128K") }
    }
}
