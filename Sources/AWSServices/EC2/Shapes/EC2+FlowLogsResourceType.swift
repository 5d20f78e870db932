// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `FlowLogsResourceType` of Amazon Elastic Compute Cloud.
    public struct FlowLogsResourceType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `VPC`.
        public static var vpc: Self { Self(rawValue: "VPC") }
        /// `Subnet`.
        public static var subnet: Self { Self(rawValue: "Subnet") }
        /// `NetworkInterface`.
        public static var networkInterface: Self { Self(rawValue: "NetworkInterface") }
        /// `TransitGateway`.
        public static var transitGateway: Self { Self(rawValue: "TransitGateway") }
        /// `TransitGatewayAttachment`.
        public static var transitGatewayAttachment: Self { Self(rawValue: "TransitGatewayAttachment") }
        /// `RegionalNatGateway`.
        public static var regionalNatGateway: Self { Self(rawValue: "RegionalNatGateway") }
    }
}
