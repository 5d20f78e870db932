// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension RDS {
    /// `ActivityStreamStatus` of Amazon Relational Database Service.
    public struct ActivityStreamStatus: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `stopped`.
        public static var stopped: Self { Self(rawValue: "stopped") }
        /// `starting`.
        public static var starting: Self { Self(rawValue: "starting") }
        /// `started`.
        public static var started: Self { Self(rawValue: "started") }
        /// `stopping`.
        public static var stopping: Self { Self(rawValue: "stopping") }
    }
}
