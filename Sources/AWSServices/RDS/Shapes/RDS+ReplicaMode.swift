// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension RDS {
    /// `ReplicaMode` of Amazon Relational Database Service.
    public struct ReplicaMode: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `open-read-only`.
        public static var openReadOnly: Self { Self(rawValue: "open-read-only") }
        /// `mounted`.
        public static var mounted: Self { Self(rawValue: "mounted") }
    }
}
