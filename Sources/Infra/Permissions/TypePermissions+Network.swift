/// EC2's networks. Nothing there has a name, so what exists is told by its tags.
extension TypePermissions {
    /// Source: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html
    static let network: [ResourceType: TypePermissions] = [
        "AWS::EC2::EIP": TypePermissions(
            Grant("ec2", "DescribeAddresses", .anything),
            Grant("ec2", "AllocateAddress AcceptAddressTransfer", .tagging(["elastic-ip/*"])),
            Grant(
                "ec2",
                "AssociateAddress DisassociateAddress ReleaseAddress",
                .tagged(["elastic-ip/*", "instance/*", "network-interface/*"])
            )
        ),
        "AWS::EC2::FlowLog": TypePermissions(
            Grant("ec2", "DescribeFlowLogs", .anything),
            Grant("ec2", "CreateFlowLogs", .tagging(["vpc-flow-log/*"])),
            Grant("ec2", "CreateFlowLogs", .tagged(["vpc/*", "subnet/*"])),
            Grant("ec2", "DeleteFlowLogs", .tagged(["vpc-flow-log/*"]))
        ),
        "AWS::EC2::InternetGateway": TypePermissions(
            Grant("ec2", "DescribeInternetGateways", .anything),
            Grant("ec2", "CreateInternetGateway", .tagging(["internet-gateway/*"])),
            Grant("ec2", "DeleteInternetGateway", .tagged(["internet-gateway/*"]))
        ),
        "AWS::EC2::LaunchTemplate": TypePermissions(
            Grant("ec2", "DescribeLaunchTemplates DescribeLaunchTemplateVersions", .anything),
            Grant("ec2", "CreateLaunchTemplate", .tagging(["launch-template/*"])),
            Grant(
                "ec2",
                "CreateLaunchTemplateVersion DeleteLaunchTemplate ModifyLaunchTemplate",
                .tagged(["launch-template/*"])
            )
        ),
        "AWS::EC2::NatGateway": TypePermissions(
            Grant("ec2", "DescribeNatGateways", .anything),
            Grant("ec2", "CreateNatGateway", .tagging(["natgateway/*"])),
            Grant(
                "ec2",
                """
                AssignPrivateNatGatewayAddress AssociateNatGatewayAddress CreateNatGateway DeleteNatGateway
                DisassociateNatGatewayAddress UnassignPrivateNatGatewayAddress
                """,
                .tagged(["elastic-ip/*", "natgateway/*", "subnet/*"])
            ),
            // The gateway's own interface carries no tag.
            Grant("ec2", "DisassociateNatGatewayAddress", .untagged(["network-interface/*"])),
            // A regional gateway looks for zones and addresses by itself.
            Grant(
                "iam",
                "CreateServiceLinkedRole",
                .linkedRole("ec2-nat-gateway.amazonaws.com"),
                where: "AvailabilityMode"
            )
        ),
        "AWS::EC2::Route": TypePermissions(
            Grant("ec2", "DescribeRouteTables", .anything),
            Grant("ec2", "CreateRoute DeleteRoute ReplaceRoute", .tagged(["route-table/*"]))
        ),
        "AWS::EC2::RouteTable": TypePermissions(
            Grant("ec2", "DescribeRouteTables", .anything),
            Grant("ec2", "CreateRouteTable", .tagging(["route-table/*"])),
            Grant("ec2", "CreateRouteTable DeleteRouteTable", .tagged(["route-table/*", "vpc/*"]))
        ),
        "AWS::EC2::SecurityGroup": TypePermissions(
            Grant("ec2", "DescribeSecurityGroups DescribeSecurityGroupRules", .anything),
            Grant("ec2", "CreateSecurityGroup", .tagging(["security-group/*"])),
            Grant(
                "ec2",
                """
                AuthorizeSecurityGroupEgress AuthorizeSecurityGroupIngress CreateSecurityGroup DeleteSecurityGroup
                ModifySecurityGroupRules RevokeSecurityGroupEgress RevokeSecurityGroupIngress
                """,
                .tagged(["security-group/*", "vpc/*"])
            ),
            // A rule that a group has in its own properties carries no tag.
            Grant("ec2", "ModifySecurityGroupRules", .untagged(["security-group-rule/*"]))
        ),
        "AWS::EC2::SecurityGroupEgress": securityGroupRule("Egress"),
        "AWS::EC2::SecurityGroupIngress": securityGroupRule("Ingress"),
        "AWS::EC2::Subnet": TypePermissions(
            Grant("ec2", "DescribeSubnets DescribeNetworkAcls", .anything),
            Grant("ec2", "CreateSubnet", .tagging(["subnet/*"])),
            Grant(
                "ec2",
                """
                AssociateSubnetCidrBlock CreateSubnet DeleteSubnet DisassociateSubnetCidrBlock ModifySubnetAttribute
                """,
                .tagged(["subnet/*", "vpc/*"])
            )
        ),
        "AWS::EC2::SubnetRouteTableAssociation": TypePermissions(
            Grant("ec2", "DescribeRouteTables", .anything),
            Grant("ec2", "AssociateRouteTable DisassociateRouteTable", .tagged(["route-table/*", "subnet/*"]))
        ),
        "AWS::EC2::VPC": TypePermissions(
            Grant("ec2", "DescribeNetworkAcls DescribeSecurityGroups DescribeVpcs", .anything),
            Grant("ec2", "DescribeVpcAttribute", .named(["vpc/*"])),
            Grant("ec2", "CreateVpc", .tagging(["vpc/*"])),
            Grant("ec2", "DeleteVpc ModifyVpcAttribute ModifyVpcTenancy", .tagged(["vpc/*"]))
        ),
        "AWS::EC2::VPCEndpoint": TypePermissions(
            Grant("ec2", "DescribeVpcEndpoints", .anything),
            Grant("ec2", "CreateVpcEndpoint", .tagging(["vpc-endpoint/*"])),
            Grant(
                "ec2",
                "CreateVpcEndpoint DeleteVpcEndpoints ModifyVpcEndpoint",
                .tagged(["route-table/*", "security-group/*", "subnet/*", "vpc-endpoint/*", "vpc/*"])
            )
        ),
        "AWS::EC2::VPCGatewayAttachment": TypePermissions(
            Grant("ec2", "DescribeInternetGateways DescribeVpnGateways", .anything),
            Grant(
                "ec2",
                "AttachInternetGateway AttachVpnGateway DetachInternetGateway DetachVpnGateway",
                .tagged(["internet-gateway/*", "vpc/*", "vpn-gateway/*"])
            )
        ),
        // AWS makes the group with the VPC, and does not tag it.
        "Deployer::EC2::DefaultSecurityGroup": TypePermissions(
            Grant("ec2", "DescribeSecurityGroups DescribeSecurityGroupRules", .anything),
            Grant(
                "ec2",
                """
                AuthorizeSecurityGroupEgress AuthorizeSecurityGroupIngress ModifySecurityGroupRules RevokeSecurityGroupEgress
                RevokeSecurityGroupIngress
                """,
                .untagged(["security-group-rule/*", "security-group/*"])
            )
        ),
    ]

    private static func securityGroupRule(_ direction: String) -> TypePermissions {
        TypePermissions(
            Grant("ec2", "DescribeSecurityGroups DescribeSecurityGroupRules", .anything),
            Grant("ec2", "AuthorizeSecurityGroup\(direction)", .tagging(["security-group-rule/*"])),
            Grant(
                "ec2",
                "AuthorizeSecurityGroup\(direction) ModifySecurityGroupRules RevokeSecurityGroup\(direction)",
                .tagged(["security-group/*"])
            ),
            Grant("ec2", "ModifySecurityGroupRules", .untagged(["security-group-rule/*"]))
        )
    }
}
