// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `VolumeType` of Amazon Elastic Compute Cloud.
    public struct VolumeType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `standard`.
        public static var standard: Self { Self(rawValue: "standard") }
        /// `io1`.
        public static var io1: Self { Self(rawValue: "io1") }
        /// `io2`.
        public static var io2: Self { Self(rawValue: "io2") }
        /// `gp2`.
        public static var gp2: Self { Self(rawValue: "gp2") }
        /// `sc1`.
        public static var sc1: Self { Self(rawValue: "sc1") }
        /// `st1`.
        public static var st1: Self { Self(rawValue: "st1") }
        /// `gp3`.
        public static var gp3: Self { Self(rawValue: "gp3") }
    }
}
