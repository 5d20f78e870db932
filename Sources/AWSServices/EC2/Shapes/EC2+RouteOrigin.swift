// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `RouteOrigin` of Amazon Elastic Compute Cloud.
    public struct RouteOrigin: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `CreateRouteTable`.
        public static var createRouteTable: Self { Self(rawValue: "CreateRouteTable") }
        /// `CreateRoute`.
        public static var createRoute: Self { Self(rawValue: "CreateRoute") }
        /// `EnableVgwRoutePropagation`.
        public static var enableVgwRoutePropagation: Self { Self(rawValue: "EnableVgwRoutePropagation") }
        /// `Advertisement`.
        public static var advertisement: Self { Self(rawValue: "Advertisement") }
    }
}
