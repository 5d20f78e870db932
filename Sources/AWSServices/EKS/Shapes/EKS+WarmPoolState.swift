// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EKS {
    /// `WarmPoolState` of Amazon Elastic Kubernetes Service.
    public struct WarmPoolState: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `STOPPED`.
        public static var stopped: Self { Self(rawValue: "STOPPED") }
        /// `RUNNING`.
        public static var running: Self { Self(rawValue: "RUNNING") }
        /// `HIBERNATED`.
        public static var hibernated: Self { Self(rawValue: "HIBERNATED") }
    }
}
