import AWSClient
import AWSServices
import Infra

extension EC2.RequestLaunchTemplateData {
    /// The whole of a version, as a call that makes one takes it.
    init(_ value: LaunchTemplate.LaunchTemplateData) throws {
        self.init(
            blockDeviceMappings: try value.blockDeviceMappings?.map { try .init($0) },
            capacityReservationSpecification: try value.capacityReservationSpecification.map { try .init($0) },
            cpuOptions: try value.cpuOptions.map { try .init($0) },
            creditSpecification: try value.creditSpecification.map { try .init($0) },
            disableApiStop: try value.disableApiStop?.known,
            disableApiTermination: try value.disableApiTermination?.known,
            ebsOptimized: try value.ebsOptimized?.known,
            enclaveOptions: try value.enclaveOptions.map { try .init($0) },
            hibernationOptions: try value.hibernationOptions.map { try .init($0) },
            iamInstanceProfile: try value.iamInstanceProfile.map { try .init($0) },
            imageId: try value.imageId?.known,
            instanceInitiatedShutdownBehavior: value.instanceInitiatedShutdownBehavior.map {
                .init(rawValue: $0.description)
            },
            instanceMarketOptions: try value.instanceMarketOptions.map { try .init($0) },
            instanceRequirements: try value.instanceRequirements.map { try .init($0) },
            instanceType: try value.instanceType.map { .init(rawValue: try $0.known) },
            kernelId: try value.kernelId?.known,
            keyName: try value.keyName?.known,
            licenseSpecifications: try value.licenseSpecifications?.map { try .init($0) },
            maintenanceOptions: try value.maintenanceOptions.map { try .init($0) },
            metadataOptions: try value.metadataOptions.map { try .init($0) },
            monitoring: try value.monitoring.map { try .init($0) },
            networkInterfaces: try value.networkInterfaces?.map { try .init($0) },
            placement: try value.placement.map { try .init($0) },
            privateDnsNameOptions: try value.privateDnsNameOptions.map { try .init($0) },
            ramDiskId: try value.ramDiskId?.known,
            securityGroupIds: try value.securityGroupIds?.map { try $0.known.description },
            securityGroups: try value.securityGroups?.map { try $0.known.description },
            tagSpecifications: try value.tagSpecifications?.map { try .init($0) },
            userData: try value.userData?.known
        )
    }
}

extension EC2.LaunchTemplateBlockDeviceMappingRequest {
    init(_ value: LaunchTemplate.BlockDeviceMapping) throws {
        self.init(
            deviceName: try value.deviceName?.known,
            ebs: try value.ebs.map { try .init($0) },
            noDevice: try value.noDevice?.known,
            virtualName: try value.virtualName?.known
        )
    }
}

extension EC2.LaunchTemplateEbsBlockDeviceRequest {
    init(_ value: LaunchTemplate.Ebs) throws {
        self.init(
            deleteOnTermination: try value.deleteOnTermination?.known,
            ebsCardIndex: try value.ebsCardIndex?.known,
            encrypted: try value.encrypted?.known,
            iops: try value.iops?.known,
            kmsKeyId: try value.kmsKeyId?.known,
            snapshotId: try value.snapshotId?.known,
            throughput: try value.throughput?.known,
            volumeInitializationRate: try value.volumeInitializationRate?.known,
            volumeSize: try value.volumeSize?.known,
            volumeType: value.volumeType.map { .init(rawValue: $0.description) }
        )
    }
}

extension EC2.LaunchTemplateCapacityReservationSpecificationRequest {
    init(_ value: LaunchTemplate.CapacityReservationSpecification) throws {
        self.init(
            capacityReservationPreference: value.capacityReservationPreference.map { .init(rawValue: $0.description) },
            capacityReservationTarget: try value.capacityReservationTarget.map { try .init($0) }
        )
    }
}

extension EC2.CapacityReservationTarget {
    init(_ value: LaunchTemplate.CapacityReservationTarget) throws {
        self.init(
            capacityReservationId: try value.capacityReservationId?.known,
            capacityReservationResourceGroupArn: try value.capacityReservationResourceGroupArn?.known
        )
    }
}

extension EC2.LaunchTemplateCpuOptionsRequest {
    init(_ value: LaunchTemplate.CpuOptions) throws {
        self.init(
            amdSevSnp: value.amdSevSnp.map { .init(rawValue: $0.description) },
            coreCount: try value.coreCount?.known,
            threadsPerCore: try value.threadsPerCore?.known
        )
    }
}

extension EC2.CreditSpecificationRequest {
    init(_ value: LaunchTemplate.CreditSpecification) throws {
        self.init(
            cpuCredits: try value.cpuCredits.known
        )
    }
}

extension EC2.LaunchTemplateEnclaveOptionsRequest {
    init(_ value: LaunchTemplate.EnclaveOptions) throws {
        self.init(
            enabled: try value.enabled?.known
        )
    }
}

extension EC2.LaunchTemplateHibernationOptionsRequest {
    init(_ value: LaunchTemplate.HibernationOptions) throws {
        self.init(
            configured: try value.configured?.known
        )
    }
}

extension EC2.LaunchTemplateIamInstanceProfileSpecificationRequest {
    init(_ value: LaunchTemplate.IamInstanceProfile) throws {
        self.init(
            arn: try value.arn?.known.description,
            name: try value.name?.known
        )
    }
}

extension EC2.LaunchTemplateInstanceMarketOptionsRequest {
    init(_ value: LaunchTemplate.InstanceMarketOptions) throws {
        self.init(
            marketType: value.marketType.map { .init(rawValue: $0.description) },
            spotOptions: try value.spotOptions.map { try .init($0) }
        )
    }
}

extension EC2.LaunchTemplateSpotMarketOptionsRequest {
    init(_ value: LaunchTemplate.SpotOptions) throws {
        self.init(
            blockDurationMinutes: try value.blockDurationMinutes?.known,
            instanceInterruptionBehavior: value.instanceInterruptionBehavior.map { .init(rawValue: $0.description) },
            maxPrice: try value.maxPrice?.known,
            spotInstanceType: value.spotInstanceType.map { .init(rawValue: $0.description) },
            validUntil: try value.validUntil.map { try Timestamp(given: $0.known) }
        )
    }
}

extension EC2.LaunchTemplateLicenseConfigurationRequest {
    init(_ value: LaunchTemplate.LicenseSpecification) throws {
        self.init(
            licenseConfigurationArn: try value.licenseConfigurationArn?.known
        )
    }
}

extension EC2.LaunchTemplateInstanceMaintenanceOptionsRequest {
    init(_ value: LaunchTemplate.MaintenanceOptions) throws {
        self.init(
            autoRecovery: value.autoRecovery.map { .init(rawValue: $0.description) }
        )
    }
}

extension EC2.LaunchTemplateInstanceMetadataOptionsRequest {
    init(_ value: LaunchTemplate.MetadataOptions) throws {
        self.init(
            httpEndpoint: value.httpEndpoint.map { .init(rawValue: $0.description) },
            httpProtocolIpv6: value.httpProtocolIpv6.map { .init(rawValue: $0.description) },
            httpPutResponseHopLimit: try value.httpPutResponseHopLimit?.known,
            httpTokens: value.httpTokens.map { .init(rawValue: $0.description) },
            instanceMetadataTags: value.instanceMetadataTags.map { .init(rawValue: $0.description) }
        )
    }
}

extension EC2.LaunchTemplatesMonitoringRequest {
    init(_ value: LaunchTemplate.Monitoring) throws {
        self.init(
            enabled: try value.enabled?.known
        )
    }
}

extension EC2.LaunchTemplatePlacementRequest {
    init(_ value: LaunchTemplate.Placement) throws {
        self.init(
            affinity: try value.affinity?.known,
            availabilityZone: try value.availabilityZone?.known,
            groupId: try value.groupId?.known,
            groupName: try value.groupName?.known,
            hostId: try value.hostId?.known,
            hostResourceGroupArn: try value.hostResourceGroupArn?.known,
            partitionNumber: try value.partitionNumber?.known,
            spreadDomain: try value.spreadDomain?.known,
            tenancy: value.tenancy.map { .init(rawValue: $0.description) }
        )
    }
}

extension EC2.LaunchTemplatePrivateDnsNameOptionsRequest {
    init(_ value: LaunchTemplate.PrivateDnsNameOptions) throws {
        self.init(
            enableResourceNameDnsAAAARecord: try value.enableResourceNameDnsAAAARecord?.known,
            enableResourceNameDnsARecord: try value.enableResourceNameDnsARecord?.known,
            hostnameType: value.hostnameType.map { .init(rawValue: $0.description) }
        )
    }
}

extension EC2.LaunchTemplateTagSpecificationRequest {
    init(_ value: LaunchTemplate.TagSpecification) throws {
        self.init(
            resourceType: value.resourceType.map { .init(rawValue: $0.description) },
            tags: try value.tags?.map { try .init($0) }
        )
    }
}

extension EC2.Tag {
    init(_ value: LaunchTemplate.Tag) throws {
        self.init(
            key: try value.key.known,
            value: try value.value.known
        )
    }
}

extension Timestamp {
    /// A time as a user writes it, as in `2030-01-31T12:00:00Z`.
    ///
    /// - Throws: `DocumentError` where the text is no time.
    fileprivate init(given text: String) throws {
        guard let time = Timestamp(iso8601: text) else {
            throw DocumentError("a time such as 2030-01-31T12:00:00Z", got: .string(text))
        }
        self = time
    }
}
