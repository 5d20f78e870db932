extension Check {
    /// Mistakes in a network that nobody tells, or only an apply.
    static let networkTraps: [Check] = [
        Check(
            "Apply.NatRoute",
            .medium,
            "A NAT gateway is used by a route, and reaches the internet itself",
            remedy: "Add a Route of 0.0.0.0/0 to it, and put it into a subnet with a route to an internet gateway.",
            source: "https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-scenarios.html"
        ) { stack in
            stack.resources("AWS::EC2::NatGateway").compactMap { gateway in
                if stack.resources("AWS::EC2::Route", where: "NatGatewayId", refersTo: gateway).isEmpty {
                    return Violation(gateway, "no route leads to it")
                }
                guard gateway.text("ConnectivityType") != "private", let subnet = stack.target(of: gateway["SubnetId"]),
                    !subnet.isOthers
                else { return nil }
                return stack.isPublic(subnet)
                    ? nil : Violation(gateway, "its subnet \(subnet.node.address) has no route to an internet gateway")
            }
        },
        Check(
            "Apply.GatewayEndpointRoute",
            .medium,
            of: "AWS::EC2::VPCEndpoint",
            title: "A gateway endpoint is in a route table",
            remedy: "Set routeTableIds; without one nothing is sent to the endpoint.",
            source: "https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html"
        ) { endpoint in
            guard ["Gateway", nil].contains(endpoint.text("VpcEndpointType")), !endpoint.isUnknown("RouteTableIds")
            else {
                return nil
            }
            return endpoint.values("RouteTableIds.*").isEmpty ? endpoint.say("RouteTableIds") : nil
        },
        Check(
            "Apply.SubnetZones",
            .high,
            "What needs two zones has subnets in two zones",
            remedy: "Give it subnets in two zones.",
            source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html"
        ) { stack in
            let places: [(ResourceType, String)] = [
                ("AWS::RDS::DBSubnetGroup", "SubnetIds.*"), ("AWS::EKS::Cluster", "ResourcesVpcConfig.SubnetIds.*"),
            ]
            return places.flatMap { type, path in
                stack.resources(type).compactMap { resource in
                    stack.fewZones(resource.values(path)).map { Violation(resource, $0) }
                }
            }
                + stack.resources("AWS::ElasticLoadBalancingV2::LoadBalancer").compactMap { balancer in
                    guard ["application", nil].contains(balancer.text("Type")) else { return nil }
                    return stack.fewZones(balancer.values("Subnets.*") + balancer.values("SubnetMappings.*.SubnetId"))
                        .map { Violation(balancer, $0) }
                }
        },
    ]
}
