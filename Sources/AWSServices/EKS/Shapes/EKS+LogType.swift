// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EKS {
    /// `LogType` of Amazon Elastic Kubernetes Service.
    public struct LogType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `api`.
        public static var api: Self { Self(rawValue: "api") }
        /// `audit`.
        public static var audit: Self { Self(rawValue: "audit") }
        /// `authenticator`.
        public static var authenticator: Self { Self(rawValue: "authenticator") }
        /// `controllerManager`.
        public static var controllerManager: Self { Self(rawValue: "controllerManager") }
        /// `scheduler`.
        public static var scheduler: Self { Self(rawValue: "scheduler") }
    }
}
