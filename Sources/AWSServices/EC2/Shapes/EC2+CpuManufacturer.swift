// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `CpuManufacturer` of Amazon Elastic Compute Cloud.
    public struct CpuManufacturer: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `intel`.
        public static var intel: Self { Self(rawValue: "intel") }
        /// `amd`.
        public static var amd: Self { Self(rawValue: "amd") }
        /// `amazon-web-services`.
        public static var amazonWebServices: Self { Self(rawValue: "amazon-web-services") }
        /// `apple`.
        public static var apple: Self { Self(rawValue: "apple") }
    }
}
