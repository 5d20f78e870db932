// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudWatch {
    /// `ActionsSuppressedBy` of Amazon CloudWatch.
    public struct ActionsSuppressedBy: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `WaitPeriod`.
        public static var waitPeriod: Self { Self(rawValue: "WaitPeriod") }
        /// `ExtensionPeriod`.
        public static var extensionPeriod: Self { Self(rawValue: "ExtensionPeriod") }
        /// `Alarm`.
        public static var alarm: Self { Self(rawValue: "Alarm") }
    }
}
