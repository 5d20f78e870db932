// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension RDS {
    /// `ApplyMethod` of Amazon Relational Database Service.
    public struct ApplyMethod: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `immediate`.
        public static var immediate: Self { Self(rawValue: "immediate") }
        /// `pending-reboot`.
        public static var pendingReboot: Self { Self(rawValue: "pending-reboot") }
    }
}
