// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension Route53 {
    /// `ResourceRecordSetRegion` of Amazon Route 53.
    public struct ResourceRecordSetRegion: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `us-east-1`.
        public static var usEast1: Self { Self(rawValue: "us-east-1") }
        /// `us-east-2`.
        public static var usEast2: Self { Self(rawValue: "us-east-2") }
        /// `us-west-1`.
        public static var usWest1: Self { Self(rawValue: "us-west-1") }
        /// `us-west-2`.
        public static var usWest2: Self { Self(rawValue: "us-west-2") }
        /// `ca-central-1`.
        public static var caCentral1: Self { Self(rawValue: "ca-central-1") }
        /// `eu-west-1`.
        public static var euWest1: Self { Self(rawValue: "eu-west-1") }
        /// `eu-west-2`.
        public static var euWest2: Self { Self(rawValue: "eu-west-2") }
        /// `eu-west-3`.
        public static var euWest3: Self { Self(rawValue: "eu-west-3") }
        /// `eu-central-1`.
        public static var euCentral1: Self { Self(rawValue: "eu-central-1") }
        /// `eu-central-2`.
        public static var euCentral2: Self { Self(rawValue: "eu-central-2") }
        /// `ap-southeast-1`.
        public static var apSoutheast1: Self { Self(rawValue: "ap-southeast-1") }
        /// `ap-southeast-2`.
        public static var apSoutheast2: Self { Self(rawValue: "ap-southeast-2") }
        /// `ap-southeast-3`.
        public static var apSoutheast3: Self { Self(rawValue: "ap-southeast-3") }
        /// `ap-northeast-1`.
        public static var apNortheast1: Self { Self(rawValue: "ap-northeast-1") }
        /// `ap-northeast-2`.
        public static var apNortheast2: Self { Self(rawValue: "ap-northeast-2") }
        /// `ap-northeast-3`.
        public static var apNortheast3: Self { Self(rawValue: "ap-northeast-3") }
        /// `eu-north-1`.
        public static var euNorth1: Self { Self(rawValue: "eu-north-1") }
        /// `sa-east-1`.
        public static var saEast1: Self { Self(rawValue: "sa-east-1") }
        /// `cn-north-1`.
        public static var cnNorth1: Self { Self(rawValue: "cn-north-1") }
        /// `cn-northwest-1`.
        public static var cnNorthwest1: Self { Self(rawValue: "cn-northwest-1") }
        /// `ap-east-1`.
        public static var apEast1: Self { Self(rawValue: "ap-east-1") }
        /// `me-south-1`.
        public static var meSouth1: Self { Self(rawValue: "me-south-1") }
        /// `me-central-1`.
        public static var meCentral1: Self { Self(rawValue: "me-central-1") }
        /// `ap-south-1`.
        public static var apSouth1: Self { Self(rawValue: "ap-south-1") }
        /// `ap-south-2`.
        public static var apSouth2: Self { Self(rawValue: "ap-south-2") }
        /// `af-south-1`.
        public static var afSouth1: Self { Self(rawValue: "af-south-1") }
        /// `eu-south-1`.
        public static var euSouth1: Self { Self(rawValue: "eu-south-1") }
        /// `eu-south-2`.
        public static var euSouth2: Self { Self(rawValue: "eu-south-2") }
        /// `ap-southeast-4`.
        public static var apSoutheast4: Self { Self(rawValue: "ap-southeast-4") }
        /// `il-central-1`.
        public static var ilCentral1: Self { Self(rawValue: "il-central-1") }
        /// `ca-west-1`.
        public static var caWest1: Self { Self(rawValue: "ca-west-1") }
        /// `ap-southeast-5`.
        public static var apSoutheast5: Self { Self(rawValue: "ap-southeast-5") }
        /// `mx-central-1`.
        public static var mxCentral1: Self { Self(rawValue: "mx-central-1") }
        /// `ap-southeast-7`.
        public static var apSoutheast7: Self { Self(rawValue: "ap-southeast-7") }
        /// `us-gov-east-1`.
        public static var usGovEast1: Self { Self(rawValue: "us-gov-east-1") }
        /// `us-gov-west-1`.
        public static var usGovWest1: Self { Self(rawValue: "us-gov-west-1") }
        /// `ap-east-2`.
        public static var apEast2: Self { Self(rawValue: "ap-east-2") }
        /// `ap-southeast-6`.
        public static var apSoutheast6: Self { Self(rawValue: "ap-southeast-6") }
        /// `eusc-de-east-1`.
        public static var euscDeEast1: Self { Self(rawValue: "eusc-de-east-1") }
    }
}
