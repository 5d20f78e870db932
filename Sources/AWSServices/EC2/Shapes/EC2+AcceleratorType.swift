// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `AcceleratorType` of Amazon Elastic Compute Cloud.
    public struct AcceleratorType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `gpu`.
        public static var gpu: Self { Self(rawValue: "gpu") }
        /// `fpga`.
        public static var fpga: Self { Self(rawValue: "fpga") }
        /// `inference`.
        public static var inference: Self { Self(rawValue: "inference") }
        /// `media`.
        public static var media: Self { Self(rawValue: "media") }
    }
}
