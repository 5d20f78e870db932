// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `ResourceType` of Amazon Elastic Compute Cloud.
    public struct ResourceType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `capacity-reservation`.
        public static var capacityReservation: Self { Self(rawValue: "capacity-reservation") }
        /// `client-vpn-endpoint`.
        public static var clientVpnEndpoint: Self { Self(rawValue: "client-vpn-endpoint") }
        /// `customer-gateway`.
        public static var customerGateway: Self { Self(rawValue: "customer-gateway") }
        /// `carrier-gateway`.
        public static var carrierGateway: Self { Self(rawValue: "carrier-gateway") }
        /// `coip-pool`.
        public static var coipPool: Self { Self(rawValue: "coip-pool") }
        /// `declarative-policies-report`.
        public static var declarativePoliciesReport: Self { Self(rawValue: "declarative-policies-report") }
        /// `dedicated-host`.
        public static var dedicatedHost: Self { Self(rawValue: "dedicated-host") }
        /// `dhcp-options`.
        public static var dhcpOptions: Self { Self(rawValue: "dhcp-options") }
        /// `egress-only-internet-gateway`.
        public static var egressOnlyInternetGateway: Self { Self(rawValue: "egress-only-internet-gateway") }
        /// `elastic-ip`.
        public static var elasticIp: Self { Self(rawValue: "elastic-ip") }
        /// `elastic-gpu`.
        public static var elasticGpu: Self { Self(rawValue: "elastic-gpu") }
        /// `export-image-task`.
        public static var exportImageTask: Self { Self(rawValue: "export-image-task") }
        /// `export-instance-task`.
        public static var exportInstanceTask: Self { Self(rawValue: "export-instance-task") }
        /// `fleet`.
        public static var fleet: Self { Self(rawValue: "fleet") }
        /// `fpga-image`.
        public static var fpgaImage: Self { Self(rawValue: "fpga-image") }
        /// `host-reservation`.
        public static var hostReservation: Self { Self(rawValue: "host-reservation") }
        /// `image`.
        public static var image: Self { Self(rawValue: "image") }
        /// `image-usage-report`.
        public static var imageUsageReport: Self { Self(rawValue: "image-usage-report") }
        /// `import-image-task`.
        public static var importImageTask: Self { Self(rawValue: "import-image-task") }
        /// `import-snapshot-task`.
        public static var importSnapshotTask: Self { Self(rawValue: "import-snapshot-task") }
        /// `instance`.
        public static var instance: Self { Self(rawValue: "instance") }
        /// `instance-event-window`.
        public static var instanceEventWindow: Self { Self(rawValue: "instance-event-window") }
        /// `internet-gateway`.
        public static var internetGateway: Self { Self(rawValue: "internet-gateway") }
        /// `ipam`.
        public static var ipam: Self { Self(rawValue: "ipam") }
        /// `ipam-pool`.
        public static var ipamPool: Self { Self(rawValue: "ipam-pool") }
        /// `ipam-scope`.
        public static var ipamScope: Self { Self(rawValue: "ipam-scope") }
        /// `ipv4pool-ec2`.
        public static var ipv4poolEc2: Self { Self(rawValue: "ipv4pool-ec2") }
        /// `ipv6pool-ec2`.
        public static var ipv6poolEc2: Self { Self(rawValue: "ipv6pool-ec2") }
        /// `key-pair`.
        public static var keyPair: Self { Self(rawValue: "key-pair") }
        /// `launch-template`.
        public static var launchTemplate: Self { Self(rawValue: "launch-template") }
        /// `local-gateway`.
        public static var localGateway: Self { Self(rawValue: "local-gateway") }
        /// `local-gateway-route-table`.
        public static var localGatewayRouteTable: Self { Self(rawValue: "local-gateway-route-table") }
        /// `local-gateway-virtual-interface`.
        public static var localGatewayVirtualInterface: Self { Self(rawValue: "local-gateway-virtual-interface") }
        /// `local-gateway-virtual-interface-group`.
        public static var localGatewayVirtualInterfaceGroup: Self { Self(rawValue: "local-gateway-virtual-interface-group") }
        /// `local-gateway-route-table-vpc-association`.
        public static var localGatewayRouteTableVpcAssociation: Self { Self(rawValue: "local-gateway-route-table-vpc-association") }
        /// `local-gateway-route-table-virtual-interface-group-association`.
        public static var localGatewayRouteTableVirtualInterfaceGroupAssociation: Self { Self(rawValue: "local-gateway-route-table-virtual-interface-group-association") }
        /// `natgateway`.
        public static var natgateway: Self { Self(rawValue: "natgateway") }
        /// `network-acl`.
        public static var networkAcl: Self { Self(rawValue: "network-acl") }
        /// `network-interface`.
        public static var networkInterface: Self { Self(rawValue: "network-interface") }
        /// `network-insights-analysis`.
        public static var networkInsightsAnalysis: Self { Self(rawValue: "network-insights-analysis") }
        /// `network-insights-path`.
        public static var networkInsightsPath: Self { Self(rawValue: "network-insights-path") }
        /// `network-insights-access-scope`.
        public static var networkInsightsAccessScope: Self { Self(rawValue: "network-insights-access-scope") }
        /// `network-insights-access-scope-analysis`.
        public static var networkInsightsAccessScopeAnalysis: Self { Self(rawValue: "network-insights-access-scope-analysis") }
        /// `outpost-lag`.
        public static var outpostLag: Self { Self(rawValue: "outpost-lag") }
        /// `placement-group`.
        public static var placementGroup: Self { Self(rawValue: "placement-group") }
        /// `prefix-list`.
        public static var prefixList: Self { Self(rawValue: "prefix-list") }
        /// `replace-root-volume-task`.
        public static var replaceRootVolumeTask: Self { Self(rawValue: "replace-root-volume-task") }
        /// `reserved-instances`.
        public static var reservedInstances: Self { Self(rawValue: "reserved-instances") }
        /// `route-table`.
        public static var routeTable: Self { Self(rawValue: "route-table") }
        /// `security-group`.
        public static var securityGroup: Self { Self(rawValue: "security-group") }
        /// `security-group-rule`.
        public static var securityGroupRule: Self { Self(rawValue: "security-group-rule") }
        /// `service-link-virtual-interface`.
        public static var serviceLinkVirtualInterface: Self { Self(rawValue: "service-link-virtual-interface") }
        /// `snapshot`.
        public static var snapshot: Self { Self(rawValue: "snapshot") }
        /// `spot-fleet-request`.
        public static var spotFleetRequest: Self { Self(rawValue: "spot-fleet-request") }
        /// `spot-instances-request`.
        public static var spotInstancesRequest: Self { Self(rawValue: "spot-instances-request") }
        /// `subnet`.
        public static var subnet: Self { Self(rawValue: "subnet") }
        /// `subnet-cidr-reservation`.
        public static var subnetCidrReservation: Self { Self(rawValue: "subnet-cidr-reservation") }
        /// `traffic-mirror-filter`.
        public static var trafficMirrorFilter: Self { Self(rawValue: "traffic-mirror-filter") }
        /// `traffic-mirror-session`.
        public static var trafficMirrorSession: Self { Self(rawValue: "traffic-mirror-session") }
        /// `traffic-mirror-target`.
        public static var trafficMirrorTarget: Self { Self(rawValue: "traffic-mirror-target") }
        /// `transit-gateway`.
        public static var transitGateway: Self { Self(rawValue: "transit-gateway") }
        /// `transit-gateway-attachment`.
        public static var transitGatewayAttachment: Self { Self(rawValue: "transit-gateway-attachment") }
        /// `transit-gateway-connect-peer`.
        public static var transitGatewayConnectPeer: Self { Self(rawValue: "transit-gateway-connect-peer") }
        /// `transit-gateway-multicast-domain`.
        public static var transitGatewayMulticastDomain: Self { Self(rawValue: "transit-gateway-multicast-domain") }
        /// `transit-gateway-policy-table`.
        public static var transitGatewayPolicyTable: Self { Self(rawValue: "transit-gateway-policy-table") }
        /// `transit-gateway-metering-policy`.
        public static var transitGatewayMeteringPolicy: Self { Self(rawValue: "transit-gateway-metering-policy") }
        /// `transit-gateway-route-table`.
        public static var transitGatewayRouteTable: Self { Self(rawValue: "transit-gateway-route-table") }
        /// `transit-gateway-route-table-announcement`.
        public static var transitGatewayRouteTableAnnouncement: Self { Self(rawValue: "transit-gateway-route-table-announcement") }
        /// `volume`.
        public static var volume: Self { Self(rawValue: "volume") }
        /// `vpc`.
        public static var vpc: Self { Self(rawValue: "vpc") }
        /// `vpc-endpoint`.
        public static var vpcEndpoint: Self { Self(rawValue: "vpc-endpoint") }
        /// `vpc-endpoint-connection`.
        public static var vpcEndpointConnection: Self { Self(rawValue: "vpc-endpoint-connection") }
        /// `vpc-endpoint-service`.
        public static var vpcEndpointService: Self { Self(rawValue: "vpc-endpoint-service") }
        /// `vpc-endpoint-service-permission`.
        public static var vpcEndpointServicePermission: Self { Self(rawValue: "vpc-endpoint-service-permission") }
        /// `vpc-peering-connection`.
        public static var vpcPeeringConnection: Self { Self(rawValue: "vpc-peering-connection") }
        /// `vpn-connection`.
        public static var vpnConnection: Self { Self(rawValue: "vpn-connection") }
        /// `vpn-gateway`.
        public static var vpnGateway: Self { Self(rawValue: "vpn-gateway") }
        /// `vpc-flow-log`.
        public static var vpcFlowLog: Self { Self(rawValue: "vpc-flow-log") }
        /// `capacity-reservation-fleet`.
        public static var capacityReservationFleet: Self { Self(rawValue: "capacity-reservation-fleet") }
        /// `traffic-mirror-filter-rule`.
        public static var trafficMirrorFilterRule: Self { Self(rawValue: "traffic-mirror-filter-rule") }
        /// `vpc-endpoint-connection-device-type`.
        public static var vpcEndpointConnectionDeviceType: Self { Self(rawValue: "vpc-endpoint-connection-device-type") }
        /// `verified-access-instance`.
        public static var verifiedAccessInstance: Self { Self(rawValue: "verified-access-instance") }
        /// `verified-access-group`.
        public static var verifiedAccessGroup: Self { Self(rawValue: "verified-access-group") }
        /// `verified-access-endpoint`.
        public static var verifiedAccessEndpoint: Self { Self(rawValue: "verified-access-endpoint") }
        /// `verified-access-policy`.
        public static var verifiedAccessPolicy: Self { Self(rawValue: "verified-access-policy") }
        /// `verified-access-trust-provider`.
        public static var verifiedAccessTrustProvider: Self { Self(rawValue: "verified-access-trust-provider") }
        /// `vpn-connection-device-type`.
        public static var vpnConnectionDeviceType: Self { Self(rawValue: "vpn-connection-device-type") }
        /// `vpc-block-public-access-exclusion`.
        public static var vpcBlockPublicAccessExclusion: Self { Self(rawValue: "vpc-block-public-access-exclusion") }
        /// `vpc-encryption-control`.
        public static var vpcEncryptionControl: Self { Self(rawValue: "vpc-encryption-control") }
        /// `route-server`.
        public static var routeServer: Self { Self(rawValue: "route-server") }
        /// `route-server-endpoint`.
        public static var routeServerEndpoint: Self { Self(rawValue: "route-server-endpoint") }
        /// `route-server-peer`.
        public static var routeServerPeer: Self { Self(rawValue: "route-server-peer") }
        /// `ipam-resource-discovery`.
        public static var ipamResourceDiscovery: Self { Self(rawValue: "ipam-resource-discovery") }
        /// `ipam-resource-discovery-association`.
        public static var ipamResourceDiscoveryAssociation: Self { Self(rawValue: "ipam-resource-discovery-association") }
        /// `instance-connect-endpoint`.
        public static var instanceConnectEndpoint: Self { Self(rawValue: "instance-connect-endpoint") }
        /// `verified-access-endpoint-target`.
        public static var verifiedAccessEndpointTarget: Self { Self(rawValue: "verified-access-endpoint-target") }
        /// `ipam-external-resource-verification-token`.
        public static var ipamExternalResourceVerificationToken: Self { Self(rawValue: "ipam-external-resource-verification-token") }
        /// `capacity-block`.
        public static var capacityBlock: Self { Self(rawValue: "capacity-block") }
        /// `mac-modification-task`.
        public static var macModificationTask: Self { Self(rawValue: "mac-modification-task") }
        /// `ipam-prefix-list-resolver`.
        public static var ipamPrefixListResolver: Self { Self(rawValue: "ipam-prefix-list-resolver") }
        /// `ipam-policy`.
        public static var ipamPolicy: Self { Self(rawValue: "ipam-policy") }
        /// `ipam-prefix-list-resolver-target`.
        public static var ipamPrefixListResolverTarget: Self { Self(rawValue: "ipam-prefix-list-resolver-target") }
        /// `secondary-interface`.
        public static var secondaryInterface: Self { Self(rawValue: "secondary-interface") }
        /// `secondary-network`.
        public static var secondaryNetwork: Self { Self(rawValue: "secondary-network") }
        /// `secondary-subnet`.
        public static var secondarySubnet: Self { Self(rawValue: "secondary-subnet") }
        /// `capacity-manager-data-export`.
        public static var capacityManagerDataExport: Self { Self(rawValue: "capacity-manager-data-export") }
        /// `vpn-concentrator`.
        public static var vpnConcentrator: Self { Self(rawValue: "vpn-concentrator") }
        /// `ipam-pool-allocation`.
        public static var ipamPoolAllocation: Self { Self(rawValue: "ipam-pool-allocation") }
    }
}
