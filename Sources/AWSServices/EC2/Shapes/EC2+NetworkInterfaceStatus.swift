// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `NetworkInterfaceStatus` of Amazon Elastic Compute Cloud.
    public struct NetworkInterfaceStatus: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `available`.
        public static var available: Self { Self(rawValue: "available") }
        /// `associated`.
        public static var associated: Self { Self(rawValue: "associated") }
        /// `attaching`.
        public static var attaching: Self { Self(rawValue: "attaching") }
        /// `in-use`.
        public static var inUse: Self { Self(rawValue: "in-use") }
        /// `detaching`.
        public static var detaching: Self { Self(rawValue: "detaching") }
    }
}
