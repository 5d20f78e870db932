// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EKS {
    /// `TaintEffect` of Amazon Elastic Kubernetes Service.
    public struct TaintEffect: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `NO_SCHEDULE`.
        public static var noSchedule: Self { Self(rawValue: "NO_SCHEDULE") }
        /// `NO_EXECUTE`.
        public static var noExecute: Self { Self(rawValue: "NO_EXECUTE") }
        /// `PREFER_NO_SCHEDULE`.
        public static var preferNoSchedule: Self { Self(rawValue: "PREFER_NO_SCHEDULE") }
    }
}
