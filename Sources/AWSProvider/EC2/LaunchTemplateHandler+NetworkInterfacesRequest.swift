import AWSServices
import Infra

extension EC2.LaunchTemplateInstanceNetworkInterfaceSpecificationRequest {
    init(_ value: LaunchTemplate.NetworkInterface) throws {
        self.init(
            associateCarrierIpAddress: try value.associateCarrierIpAddress?.known,
            associatePublicIpAddress: try value.associatePublicIpAddress?.known,
            connectionTrackingSpecification: try value.connectionTrackingSpecification.map { try .init($0) },
            deleteOnTermination: try value.deleteOnTermination?.known,
            description: try value.description?.known,
            deviceIndex: try value.deviceIndex?.known,
            enaQueueCount: try value.enaQueueCount?.known,
            enaSrdSpecification: try value.enaSrdSpecification.map { try .init($0) },
            groups: try value.groups?.map { try $0.known.description },
            interfaceType: try value.interfaceType?.known,
            ipv4PrefixCount: try value.ipv4PrefixCount?.known,
            ipv4Prefixes: try value.ipv4Prefixes?.map { try .init($0) },
            ipv6AddressCount: try value.ipv6AddressCount?.known,
            ipv6Addresses: try value.ipv6Addresses?.map { try .init($0) },
            ipv6PrefixCount: try value.ipv6PrefixCount?.known,
            ipv6Prefixes: try value.ipv6Prefixes?.map { try .init($0) },
            networkCardIndex: try value.networkCardIndex?.known,
            networkInterfaceId: try value.networkInterfaceId?.known,
            primaryIpv6: try value.primaryIpv6?.known,
            privateIpAddress: try value.privateIpAddress?.known,
            privateIpAddresses: try value.privateIpAddresses?.map { try .init($0) },
            secondaryPrivateIpAddressCount: try value.secondaryPrivateIpAddressCount?.known,
            subnetId: try value.subnetId?.known.description
        )
    }
}

extension EC2.ConnectionTrackingSpecificationRequest {
    init(_ value: LaunchTemplate.ConnectionTrackingSpecification) throws {
        self.init(
            tcpEstablishedTimeout: try value.tcpEstablishedTimeout?.known,
            udpStreamTimeout: try value.udpStreamTimeout?.known,
            udpTimeout: try value.udpTimeout?.known
        )
    }
}

extension EC2.EnaSrdSpecificationRequest {
    init(_ value: LaunchTemplate.EnaSrdSpecification) throws {
        self.init(
            enaSrdEnabled: try value.enaSrdEnabled?.known,
            enaSrdUdpSpecification: try value.enaSrdUdpSpecification.map { try .init($0) }
        )
    }
}

extension EC2.EnaSrdUdpSpecificationRequest {
    init(_ value: LaunchTemplate.EnaSrdUdpSpecification) throws {
        self.init(
            enaSrdUdpEnabled: try value.enaSrdUdpEnabled?.known
        )
    }
}

extension EC2.Ipv4PrefixSpecificationRequest {
    init(_ value: LaunchTemplate.Ipv4PrefixSpecification) throws {
        self.init(
            ipv4Prefix: try value.ipv4Prefix?.known
        )
    }
}

extension EC2.InstanceIpv6AddressRequest {
    init(_ value: LaunchTemplate.Ipv6Add) throws {
        self.init(
            ipv6Address: try value.ipv6Address?.known
        )
    }
}

extension EC2.Ipv6PrefixSpecificationRequest {
    init(_ value: LaunchTemplate.Ipv6PrefixSpecification) throws {
        self.init(
            ipv6Prefix: try value.ipv6Prefix?.known
        )
    }
}

extension EC2.PrivateIpAddressSpecification {
    init(_ value: LaunchTemplate.PrivateIpAdd) throws {
        self.init(
            primary: try value.primary?.known,
            privateIpAddress: try value.privateIpAddress?.known
        )
    }
}
