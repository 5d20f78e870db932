// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodeBuild {
    /// `MachineType` of AWS CodeBuild.
    public struct MachineType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `GENERAL`.
        public static var general: Self { Self(rawValue: "GENERAL") }
        /// `NVME`.
        public static var nvme: Self { Self(rawValue: "NVME") }
    }
}
