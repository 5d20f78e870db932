import AWSServices
import Infra

extension LaunchTemplate.NetworkInterface {
    init(reported shape: EC2.LaunchTemplateInstanceNetworkInterfaceSpecification) {
        self.init(
            associateCarrierIpAddress: shape.associateCarrierIpAddress.map { Input($0) },
            associatePublicIpAddress: shape.associatePublicIpAddress.map { Input($0) },
            connectionTrackingSpecification: shape.connectionTrackingSpecification.map { .init(reported: $0) },
            deleteOnTermination: shape.deleteOnTermination.map { Input($0) },
            description: shape.description.reported,
            deviceIndex: shape.deviceIndex.map { Input($0) },
            enaQueueCount: shape.enaQueueCount.map { Input($0) },
            enaSrdSpecification: shape.enaSrdSpecification.map { .init(reported: $0) },
            groups: shape.groups?.map { Input(.init($0)) },
            interfaceType: shape.interfaceType.reported,
            ipv4PrefixCount: shape.ipv4PrefixCount.map { Input($0) },
            ipv4Prefixes: shape.ipv4Prefixes?.map { .init(reported: $0) },
            ipv6AddressCount: shape.ipv6AddressCount.map { Input($0) },
            ipv6Addresses: shape.ipv6Addresses?.map { .init(reported: $0) },
            ipv6PrefixCount: shape.ipv6PrefixCount.map { Input($0) },
            ipv6Prefixes: shape.ipv6Prefixes?.map { .init(reported: $0) },
            networkCardIndex: shape.networkCardIndex.map { Input($0) },
            networkInterfaceId: shape.networkInterfaceId.reported,
            primaryIpv6: shape.primaryIpv6.map { Input($0) },
            privateIpAddress: shape.privateIpAddress.reported,
            privateIpAddresses: shape.privateIpAddresses?.map { .init(reported: $0) },
            secondaryPrivateIpAddressCount: shape.secondaryPrivateIpAddressCount.map { Input($0) },
            subnetId: shape.subnetId.map { Input(.init($0)) }
        )
    }
}

extension LaunchTemplate.ConnectionTrackingSpecification {
    init(reported shape: EC2.ConnectionTrackingSpecification) {
        self.init(
            tcpEstablishedTimeout: shape.tcpEstablishedTimeout.map { Input($0) },
            udpStreamTimeout: shape.udpStreamTimeout.map { Input($0) },
            udpTimeout: shape.udpTimeout.map { Input($0) }
        )
    }
}

extension LaunchTemplate.EnaSrdSpecification {
    init(reported shape: EC2.LaunchTemplateEnaSrdSpecification) {
        self.init(
            enaSrdEnabled: shape.enaSrdEnabled.map { Input($0) },
            enaSrdUdpSpecification: shape.enaSrdUdpSpecification.map { .init(reported: $0) }
        )
    }
}

extension LaunchTemplate.EnaSrdUdpSpecification {
    init(reported shape: EC2.LaunchTemplateEnaSrdUdpSpecification) {
        self.init(
            enaSrdUdpEnabled: shape.enaSrdUdpEnabled.map { Input($0) }
        )
    }
}

extension LaunchTemplate.Ipv4PrefixSpecification {
    init(reported shape: EC2.Ipv4PrefixSpecificationResponse) {
        self.init(
            ipv4Prefix: shape.ipv4Prefix.reported
        )
    }
}

extension LaunchTemplate.Ipv6Add {
    init(reported shape: EC2.InstanceIpv6Address) {
        self.init(
            ipv6Address: shape.ipv6Address.reported
        )
    }
}

extension LaunchTemplate.Ipv6PrefixSpecification {
    init(reported shape: EC2.Ipv6PrefixSpecificationResponse) {
        self.init(
            ipv6Prefix: shape.ipv6Prefix.reported
        )
    }
}

extension LaunchTemplate.PrivateIpAdd {
    init(reported shape: EC2.PrivateIpAddressSpecification) {
        self.init(
            primary: shape.primary.map { Input($0) },
            privateIpAddress: shape.privateIpAddress.reported
        )
    }
}
