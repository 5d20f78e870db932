import Infra

extension CheckCase {
    private static let group: ResourceType = "AWS::EC2::SecurityGroup"

    private static func ingress(_ rule: [String: Document]) -> [String: Document] {
        ["GroupDescription": "x", "SecurityGroupIngress": [.object(rule)]]
    }

    static let network: [CheckCase] = [
        CheckCase("EC2.2", "its default security group is left as AWS makes it") {
            $0.make("vpc", "AWS::EC2::VPC")
        } good: {
            let vpc = $0.add("vpc", VPC(cidrBlock: "10.0.0.0/16"))
            $0.add("closed", DefaultSecurityGroup(groupId: vpc.defaultSecurityGroup))
        },
        CheckCase("EC2.6", "it has no flow log") {
            $0.make("vpc", "AWS::EC2::VPC")
        } good: {
            let vpc = $0.make("vpc", "AWS::EC2::VPC")
            $0.make("log", "AWS::EC2::FlowLog", ["ResourceId": vpc.take("VpcId"), "TrafficType": "REJECT"])
        },
        CheckCase("EC2.6", "its flow log records accepted traffic alone") {
            let vpc = $0.make("vpc", "AWS::EC2::VPC")
            $0.make("log", "AWS::EC2::FlowLog", ["ResourceId": vpc.take("VpcId"), "TrafficType": "ACCEPT"])
        } good: {
            let vpc = $0.make("vpc", "AWS::EC2::VPC")
            $0.make("log", "AWS::EC2::FlowLog", ["ResourceId": vpc.take("VpcId"), "TrafficType": "ALL"])
        },
        CheckCase(
            "EC2.13",
            group,
            bad: ingress(["IpProtocol": "tcp", "FromPort": 20, "ToPort": 25, "CidrIp": "0.0.0.0/0"]),
            "0.0.0.0/0 may reach ports 20 to 25 of tcp",
            good: ingress(["IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "CidrIp": "10.0.0.0/8"])
        ),
        CheckCase(
            "EC2.14",
            "AWS::EC2::SecurityGroupIngress",
            bad: ["IpProtocol": "-1", "CidrIpv6": "::/0"],
            "::/0 may reach everything",
            good: ["IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "CidrIpv6": "::/0"]
        ),
        CheckCase(
            "EC2.15",
            "AWS::EC2::Subnet",
            bad: ["MapPublicIpOnLaunch": true],
            "MapPublicIpOnLaunch is true",
            good: [:]
        ),
        CheckCase(
            "EC2.18",
            group,
            bad: ingress(["IpProtocol": "tcp", "FromPort": 9999, "ToPort": 9999, "CidrIp": "0.0.0.0/0"]),
            "0.0.0.0/0 may reach port 9999 of tcp",
            good: ingress(["IpProtocol": "tcp", "FromPort": 80, "ToPort": 80, "CidrIp": "0.0.0.0/0"])
        ),
        CheckCase(
            "EC2.19",
            group,
            bad: ingress(["IpProtocol": "tcp", "FromPort": 5432, "ToPort": 5432, "CidrIp": "0.0.0.0/0"]),
            "0.0.0.0/0 may reach port 5432 of tcp",
            good: ingress(["IpProtocol": "icmp", "FromPort": -1, "ToPort": -1, "CidrIp": "0.0.0.0/0"])
        ),
        CheckCase(
            "EC2.21",
            "AWS::EC2::NetworkAclEntry",
            bad: [
                "CidrBlock": "0.0.0.0/0", "RuleAction": "allow", "Protocol": 6,
                "PortRange": ["From": 22, "To": 22],
            ],
            "it allows everyone in",
            good: ["CidrBlock": "0.0.0.0/0", "RuleAction": "allow", "Protocol": -1, "Egress": true]
        ),
        CheckCase(
            "EC2.8",
            "AWS::EC2::LaunchTemplate",
            bad: ["LaunchTemplateData": ["MetadataOptions": ["HttpTokens": "optional"]]],
            "LaunchTemplateData.MetadataOptions.HttpTokens is optional",
            good: ["LaunchTemplateData": ["MetadataOptions": ["HttpTokens": "required"]]]
        ),
        CheckCase(
            "EC2.25",
            "AWS::EC2::LaunchTemplate",
            bad: ["LaunchTemplateData": ["NetworkInterfaces": [["AssociatePublicIpAddress": true]]]],
            "AssociatePublicIpAddress is true",
            good: ["LaunchTemplateData": ["NetworkInterfaces": [["DeviceIndex": 0]]]]
        ),
        CheckCase(
            "EC2.181",
            "AWS::EC2::LaunchTemplate",
            bad: ["LaunchTemplateData": ["BlockDeviceMappings": [["Ebs": ["VolumeSize": 20]]]]],
            "1 of 1 volumes are not encrypted",
            good: ["LaunchTemplateData": ["BlockDeviceMappings": [["Ebs": ["Encrypted": true]]]]]
        ),
        CheckCase("Apply.NatRoute", "no route leads to it") {
            $0.make("nat", "AWS::EC2::NatGateway", ["ConnectivityType": "private"])
        } good: {
            let nat = $0.make("nat", "AWS::EC2::NatGateway", ["ConnectivityType": "private"])
            $0.make("route", "AWS::EC2::Route", ["NatGatewayId": nat.take("NatGatewayId")])
        },
        CheckCase("Apply.NatRoute", "its subnet a has no route to an internet gateway") {
            let subnet = $0.make("a", "AWS::EC2::Subnet")
            let nat = $0.make("nat", "AWS::EC2::NatGateway", ["SubnetId": subnet.take("SubnetId")])
            $0.make("route", "AWS::EC2::Route", ["NatGatewayId": nat.take("NatGatewayId")])
        } good: {
            let subnet = $0.makePublic("a")
            let nat = $0.make("nat", "AWS::EC2::NatGateway", ["SubnetId": subnet.take("SubnetId")])
            $0.make("route", "AWS::EC2::Route", ["NatGatewayId": nat.take("NatGatewayId")])
        },
        CheckCase(
            "Apply.GatewayEndpointRoute",
            "AWS::EC2::VPCEndpoint",
            bad: ["VpcEndpointType": "Gateway"],
            "RouteTableIds is not given",
            good: ["VpcEndpointType": "Interface"]
        ),
        CheckCase("Apply.SubnetZones", "all 2 subnets are in eu-central-1a") {
            $0.make("group", "AWS::RDS::DBSubnetGroup", ["SubnetIds": $0.subnets("a", "a")])
        } good: {
            $0.make("group", "AWS::RDS::DBSubnetGroup", ["SubnetIds": $0.subnets("a", "b")])
        },
        CheckCase("Apply.SubnetZones", "it has one subnet") {
            $0.make("cluster", "AWS::EKS::Cluster", ["ResourcesVpcConfig": ["SubnetIds": $0.subnets("a")]])
        } good: {
            $0.make("cluster", "AWS::EKS::Cluster", ["ResourcesVpcConfig": ["SubnetIds": ["subnet-1", "subnet-2"]]])
        },
        CheckCase("Apply.SubnetZones", "all 2 subnets are in eu-central-1b") {
            $0.make("balancer", "AWS::ElasticLoadBalancingV2::LoadBalancer", ["Subnets": $0.subnets("b", "b")])
        } good: {
            $0.make(
                "balancer",
                "AWS::ElasticLoadBalancingV2::LoadBalancer",
                ["Type": "network", "Subnets": $0.subnets("b")]
            )
        },
    ]
}

extension Stack {
    /// The ids of new subnets, one for each zone of Frankfurt.
    mutating func subnets(_ zones: String...) -> Document {
        .array(
            zones.enumerated().map { index, zone in
                make("subnet\(index)", "AWS::EC2::Subnet", ["AvailabilityZone": .string("eu-central-1\(zone)")])
                    .take("SubnetId")
            }
        )
    }

    /// A subnet with a route to an internet gateway.
    mutating func makePublic(_ name: String) -> CloudReference {
        let subnet = make(name, "AWS::EC2::Subnet")
        let gateway = make("\(name)-gateway", "AWS::EC2::InternetGateway")
        let table = make("\(name)-table", "AWS::EC2::RouteTable")
        make(
            "\(name)-association",
            "AWS::EC2::SubnetRouteTableAssociation",
            ["SubnetId": subnet.take("SubnetId"), "RouteTableId": table.take("RouteTableId")]
        )
        make(
            "\(name)-route",
            "AWS::EC2::Route",
            ["RouteTableId": table.take("RouteTableId"), "GatewayId": gateway.take("InternetGatewayId")]
        )
        return subnet
    }
}
