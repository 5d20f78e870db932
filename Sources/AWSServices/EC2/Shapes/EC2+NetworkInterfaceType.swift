// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `NetworkInterfaceType` of Amazon Elastic Compute Cloud.
    public struct NetworkInterfaceType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `interface`.
        public static var interface: Self { Self(rawValue: "interface") }
        /// `natGateway`.
        public static var natGateway: Self { Self(rawValue: "natGateway") }
        /// `efa`.
        public static var efa: Self { Self(rawValue: "efa") }
        /// `efa-only`.
        public static var efaOnly: Self { Self(rawValue: "efa-only") }
        /// `trunk`.
        public static var trunk: Self { Self(rawValue: "trunk") }
        /// `load_balancer`.
        public static var loadBalancer: Self { Self(rawValue: "load_balancer") }
        /// `network_load_balancer`.
        public static var networkLoadBalancer: Self { Self(rawValue: "network_load_balancer") }
        /// `vpc_endpoint`.
        public static var vpcEndpoint: Self { Self(rawValue: "vpc_endpoint") }
        /// `branch`.
        public static var branch: Self { Self(rawValue: "branch") }
        /// `transit_gateway`.
        public static var transitGateway: Self { Self(rawValue: "transit_gateway") }
        /// `lambda`.
        public static var lambda: Self { Self(rawValue: "lambda") }
        /// `quicksight`.
        public static var quicksight: Self { Self(rawValue: "quicksight") }
        /// `global_accelerator_managed`.
        public static var globalAcceleratorManaged: Self { Self(rawValue: "global_accelerator_managed") }
        /// `api_gateway_managed`.
        public static var apiGatewayManaged: Self { Self(rawValue: "api_gateway_managed") }
        /// `gateway_load_balancer`.
        public static var gatewayLoadBalancer: Self { Self(rawValue: "gateway_load_balancer") }
        /// `gateway_load_balancer_endpoint`.
        public static var gatewayLoadBalancerEndpoint: Self { Self(rawValue: "gateway_load_balancer_endpoint") }
        /// `iot_rules_managed`.
        public static var iotRulesManaged: Self { Self(rawValue: "iot_rules_managed") }
        /// `aws_codestar_connections_managed`.
        public static var awsCodestarConnectionsManaged: Self { Self(rawValue: "aws_codestar_connections_managed") }
    }
}
