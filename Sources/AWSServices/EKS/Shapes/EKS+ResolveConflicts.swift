// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EKS {
    /// `ResolveConflicts` of Amazon Elastic Kubernetes Service.
    public struct ResolveConflicts: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `OVERWRITE`.
        public static var overwrite: Self { Self(rawValue: "OVERWRITE") }
        /// `NONE`.
        public static var noneValue: Self { Self(rawValue: "NONE") }
        /// `PRESERVE`.
        public static var preserve: Self { Self(rawValue: "PRESERVE") }
    }
}
