// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EKS {
    /// `RepairAction` of Amazon Elastic Kubernetes Service.
    public struct RepairAction: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Replace`.
        public static var replace: Self { Self(rawValue: "Replace") }
        /// `Reboot`.
        public static var reboot: Self { Self(rawValue: "Reboot") }
        /// `NoAction`.
        public static var noAction: Self { Self(rawValue: "NoAction") }
    }
}
