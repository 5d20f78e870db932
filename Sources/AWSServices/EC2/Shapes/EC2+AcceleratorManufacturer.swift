// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `AcceleratorManufacturer` of Amazon Elastic Compute Cloud.
    public struct AcceleratorManufacturer: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `amazon-web-services`.
        public static var amazonWebServices: Self { Self(rawValue: "amazon-web-services") }
        /// `amd`.
        public static var amd: Self { Self(rawValue: "amd") }
        /// `nvidia`.
        public static var nvidia: Self { Self(rawValue: "nvidia") }
        /// `xilinx`.
        public static var xilinx: Self { Self(rawValue: "xilinx") }
        /// `habana`.
        public static var habana: Self { Self(rawValue: "habana") }
    }
}
