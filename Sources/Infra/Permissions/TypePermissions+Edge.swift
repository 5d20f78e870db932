/// Load balancers, certificates and names.
extension TypePermissions {
    /// Source: https://docs.aws.amazon.com/service-authorization/latest/reference/list_awselasticloadbalancingv2.html
    static let loadBalancing: [ResourceType: TypePermissions] = [
        "AWS::ElasticLoadBalancingV2::LoadBalancer": TypePermissions(
            named: "Name",
            limit: 32,
            Grant(
                "elasticloadbalancing",
                "DescribeCapacityReservation DescribeLoadBalancerAttributes DescribeLoadBalancers DescribeTags",
                .anything
            ),
            Grant(
                "elasticloadbalancing",
                """
                AddTags CreateLoadBalancer DeleteLoadBalancer ModifyCapacityReservation ModifyIpPools
                ModifyLoadBalancerAttributes RemoveTags SetIpAddressType SetSecurityGroups SetSubnets
                """,
                .named(["loadbalancer/app/{name}/*", "loadbalancer/net/{name}/*"])
            ),
            Grant("ec2", "DescribeSecurityGroups", .anything),
            .linkedRole("elasticloadbalancing.amazonaws.com")
        ),
        "AWS::ElasticLoadBalancingV2::Listener": TypePermissions(
            Grant("elasticloadbalancing", "DescribeListenerAttributes DescribeListeners DescribeTags", .anything),
            Grant(
                "elasticloadbalancing",
                "AddTags CreateListener DeleteListener ModifyListener ModifyListenerAttributes RemoveTags",
                .named(ofBalancer("listener") + ofBalancer("loadbalancer"))
            )
        ),
        "AWS::ElasticLoadBalancingV2::ListenerRule": TypePermissions(
            Grant("elasticloadbalancing", "DescribeRules DescribeTags", .anything),
            Grant(
                "elasticloadbalancing",
                "AddTags CreateRule DeleteRule ModifyRule RemoveTags SetRulePriorities",
                .named(ofBalancer("listener") + ofBalancer("listener-rule"))
            )
        ),
        "AWS::ElasticLoadBalancingV2::TargetGroup": TypePermissions(
            named: "Name",
            limit: 32,
            Grant(
                "elasticloadbalancing",
                "DescribeTags DescribeTargetGroupAttributes DescribeTargetGroups DescribeTargetHealth",
                .anything
            ),
            Grant(
                "elasticloadbalancing",
                """
                AddTags CreateTargetGroup DeleteTargetGroup DeregisterTargets ModifyTargetGroup
                ModifyTargetGroupAttributes RegisterTargets RemoveTags
                """,
                .named(["targetgroup/{name}/*"])
            )
        ),
    ]

    private static func ofBalancer(_ kind: String) -> [String] {
        ["app", "net"].map { "\(kind)/\($0)/{AWS::ElasticLoadBalancingV2::LoadBalancer}/*" }
    }

    /// Source: https://docs.aws.amazon.com/service-authorization/latest/reference/list_awscertificatemanager.html and
    /// https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonroute53.html
    static let domain: [ResourceType: TypePermissions] = [
        "AWS::CertificateManager::Certificate": TypePermissions(
            Grant("acm", "ListCertificates", .anything),
            Grant("acm", "RequestCertificate", .tagging([])),
            // A certificate is found by its tags, among all.
            Grant("acm", "DescribeCertificate ListTagsForCertificate", .named(["certificate/*"])),
            Grant("acm", "AddTagsToCertificate", .untagged(["certificate/*"])),
            Grant(
                "acm",
                "DeleteCertificate RemoveTagsFromCertificate UpdateCertificateOptions",
                .tagged(["certificate/*"])
            ),
            Grant("route53", "ChangeResourceRecordSets", .records)
        ),
        "Deployer::CertificateManager::IssuedCertificate": TypePermissions(
            Grant("acm", "DescribeCertificate", .named(["certificate/*"]))
        ),
        // A zone's number is not known before it is there, and IAM cannot tell one zone from another by its tags.
        "AWS::Route53::HostedZone": TypePermissions(
            Grant("route53", "CreateHostedZone ListHostedZones", .anything),
            Grant(
                "route53",
                """
                AssociateVPCWithHostedZone ChangeTagsForResource CreateQueryLoggingConfig DeleteHostedZone
                DisassociateVPCFromHostedZone GetHostedZone ListQueryLoggingConfigs ListTagsForResource
                UpdateHostedZoneComment UpdateHostedZoneFeatures
                """,
                .named(["hostedzone/*"])
            ),
            Grant("route53", "DeleteQueryLoggingConfig", .named(["queryloggingconfig/*"])),
            Grant("ec2", "DescribeVpcs", .anything)
        ),
        "AWS::Route53::RecordSet": TypePermissions(
            Grant("route53", "ListHostedZones", .anything),
            Grant("route53", "GetChange ListResourceRecordSets", .named(["change/*", "hostedzone/*"])),
            Grant("route53", "ChangeResourceRecordSets", .records)
        ),
    ]
}
