// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension KMS {
    /// `KeyState` of AWS Key Management Service.
    public struct KeyState: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Creating`.
        public static var creating: Self { Self(rawValue: "Creating") }
        /// `Enabled`.
        public static var enabled: Self { Self(rawValue: "Enabled") }
        /// `Disabled`.
        public static var disabled: Self { Self(rawValue: "Disabled") }
        /// `PendingDeletion`.
        public static var pendingDeletion: Self { Self(rawValue: "PendingDeletion") }
        /// `PendingImport`.
        public static var pendingImport: Self { Self(rawValue: "PendingImport") }
        /// `PendingReplicaDeletion`.
        public static var pendingReplicaDeletion: Self { Self(rawValue: "PendingReplicaDeletion") }
        /// `Unavailable`.
        public static var unavailable: Self { Self(rawValue: "Unavailable") }
        /// `Updating`.
        public static var updating: Self { Self(rawValue: "Updating") }
    }
}
