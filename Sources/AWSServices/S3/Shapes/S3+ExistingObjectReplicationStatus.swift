// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `ExistingObjectReplicationStatus` of Amazon Simple Storage Service.
    public struct ExistingObjectReplicationStatus: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Enabled`.
        public static var enabled: Self { Self(rawValue: "Enabled") }
        /// `Disabled`.
        public static var disabled: Self { Self(rawValue: "Disabled") }
    }
}
