// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension RDS {
    /// `AutomationMode` of Amazon Relational Database Service.
    public struct AutomationMode: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `full`.
        public static var full: Self { Self(rawValue: "full") }
        /// `all-paused`.
        public static var allPaused: Self { Self(rawValue: "all-paused") }
    }
}
