import AWSClient
import AWSServices
import Infra

extension LaunchTemplate.LaunchTemplateData {
    /// The whole of a version, as EC2 describes it.
    init(reported shape: EC2.ResponseLaunchTemplateData) {
        self.init(
            blockDeviceMappings: shape.blockDeviceMappings?.map { .init(reported: $0) },
            capacityReservationSpecification: shape.capacityReservationSpecification.map { .init(reported: $0) },
            cpuOptions: shape.cpuOptions.map { .init(reported: $0) },
            creditSpecification: shape.creditSpecification.map { .init(reported: $0) },
            disableApiStop: shape.disableApiStop.map { Input($0) },
            disableApiTermination: shape.disableApiTermination.map { Input($0) },
            ebsOptimized: shape.ebsOptimized.map { Input($0) },
            enclaveOptions: shape.enclaveOptions.map { .init(reported: $0) },
            hibernationOptions: shape.hibernationOptions.map { .init(reported: $0) },
            iamInstanceProfile: shape.iamInstanceProfile.map { .init(reported: $0) },
            imageId: shape.imageId.reported,
            instanceInitiatedShutdownBehavior: shape.instanceInitiatedShutdownBehavior.map { .init($0.rawValue) },
            instanceMarketOptions: shape.instanceMarketOptions.map { .init(reported: $0) },
            instanceRequirements: shape.instanceRequirements.map { .init(reported: $0) },
            instanceType: shape.instanceType.map { Input($0.rawValue) },
            kernelId: shape.kernelId.reported,
            keyName: shape.keyName.reported,
            licenseSpecifications: shape.licenseSpecifications?.map { .init(reported: $0) },
            maintenanceOptions: shape.maintenanceOptions.map { .init(reported: $0) },
            metadataOptions: shape.metadataOptions.map { .init(reported: $0) },
            monitoring: shape.monitoring.map { .init(reported: $0) },
            networkInterfaces: shape.networkInterfaces?.map { .init(reported: $0) },
            placement: shape.placement.map { .init(reported: $0) },
            privateDnsNameOptions: shape.privateDnsNameOptions.map { .init(reported: $0) },
            ramDiskId: shape.ramDiskId.reported,
            securityGroupIds: shape.securityGroupIds?.map { Input(.init($0)) },
            securityGroups: shape.securityGroups?.map { Input(.init($0)) },
            tagSpecifications: shape.tagSpecifications?.map { .init(reported: $0) },
            userData: shape.userData.reported
        )
    }
}

extension LaunchTemplate.BlockDeviceMapping {
    init(reported shape: EC2.LaunchTemplateBlockDeviceMapping) {
        self.init(
            deviceName: shape.deviceName.reported,
            ebs: shape.ebs.map { .init(reported: $0) },
            noDevice: shape.noDevice.reported,
            virtualName: shape.virtualName.reported
        )
    }
}

extension LaunchTemplate.Ebs {
    init(reported shape: EC2.LaunchTemplateEbsBlockDevice) {
        self.init(
            deleteOnTermination: shape.deleteOnTermination.map { Input($0) },
            ebsCardIndex: shape.ebsCardIndex.map { Input($0) },
            encrypted: shape.encrypted.map { Input($0) },
            iops: shape.iops.map { Input($0) },
            kmsKeyId: shape.kmsKeyId.reported,
            snapshotId: shape.snapshotId.reported,
            throughput: shape.throughput.map { Input($0) },
            volumeInitializationRate: shape.volumeInitializationRate.map { Input($0) },
            volumeSize: shape.volumeSize.map { Input($0) },
            volumeType: shape.volumeType.map { .init($0.rawValue) }
        )
    }
}

extension LaunchTemplate.CapacityReservationSpecification {
    init(reported shape: EC2.LaunchTemplateCapacityReservationSpecificationResponse) {
        self.init(
            capacityReservationPreference: shape.capacityReservationPreference.map { .init($0.rawValue) },
            capacityReservationTarget: shape.capacityReservationTarget.map { .init(reported: $0) }
        )
    }
}

extension LaunchTemplate.CapacityReservationTarget {
    init(reported shape: EC2.CapacityReservationTargetResponse) {
        self.init(
            capacityReservationId: shape.capacityReservationId.reported,
            capacityReservationResourceGroupArn: shape.capacityReservationResourceGroupArn.reported
        )
    }
}

extension LaunchTemplate.CpuOptions {
    init(reported shape: EC2.LaunchTemplateCpuOptions) {
        self.init(
            amdSevSnp: shape.amdSevSnp.map { .init($0.rawValue) },
            coreCount: shape.coreCount.map { Input($0) },
            threadsPerCore: shape.threadsPerCore.map { Input($0) }
        )
    }
}

extension LaunchTemplate.CreditSpecification {
    init(reported shape: EC2.CreditSpecification) {
        self.init(
            cpuCredits: Input(shape.cpuCredits ?? "")
        )
    }
}

extension LaunchTemplate.EnclaveOptions {
    init(reported shape: EC2.LaunchTemplateEnclaveOptions) {
        self.init(
            enabled: shape.enabled.map { Input($0) }
        )
    }
}

extension LaunchTemplate.HibernationOptions {
    init(reported shape: EC2.LaunchTemplateHibernationOptions) {
        self.init(
            configured: shape.configured.map { Input($0) }
        )
    }
}

extension LaunchTemplate.IamInstanceProfile {
    init(reported shape: EC2.LaunchTemplateIamInstanceProfileSpecification) {
        self.init(
            arn: shape.arn.map { Input(.init($0)) },
            name: shape.name.reported
        )
    }
}

extension LaunchTemplate.InstanceMarketOptions {
    init(reported shape: EC2.LaunchTemplateInstanceMarketOptions) {
        self.init(
            marketType: shape.marketType.map { .init($0.rawValue) },
            spotOptions: shape.spotOptions.map { .init(reported: $0) }
        )
    }
}

extension LaunchTemplate.SpotOptions {
    init(reported shape: EC2.LaunchTemplateSpotMarketOptions) {
        self.init(
            blockDurationMinutes: shape.blockDurationMinutes.map { Input($0) },
            instanceInterruptionBehavior: shape.instanceInterruptionBehavior.map { .init($0.rawValue) },
            maxPrice: shape.maxPrice.reported,
            spotInstanceType: shape.spotInstanceType.map { .init($0.rawValue) },
            validUntil: shape.validUntil.map { Input($0.text(.dateTime)) }
        )
    }
}

extension LaunchTemplate.LicenseSpecification {
    init(reported shape: EC2.LaunchTemplateLicenseConfiguration) {
        self.init(
            licenseConfigurationArn: shape.licenseConfigurationArn.reported
        )
    }
}

extension LaunchTemplate.MaintenanceOptions {
    init(reported shape: EC2.LaunchTemplateInstanceMaintenanceOptions) {
        self.init(
            autoRecovery: shape.autoRecovery.map { .init($0.rawValue) }
        )
    }
}

extension LaunchTemplate.MetadataOptions {
    init(reported shape: EC2.LaunchTemplateInstanceMetadataOptions) {
        self.init(
            httpEndpoint: shape.httpEndpoint.map { .init($0.rawValue) },
            httpProtocolIpv6: shape.httpProtocolIpv6.map { .init($0.rawValue) },
            httpPutResponseHopLimit: shape.httpPutResponseHopLimit.map { Input($0) },
            httpTokens: shape.httpTokens.map { .init($0.rawValue) },
            instanceMetadataTags: shape.instanceMetadataTags.map { .init($0.rawValue) }
        )
    }
}

extension LaunchTemplate.Monitoring {
    init(reported shape: EC2.LaunchTemplatesMonitoring) {
        self.init(
            enabled: shape.enabled.map { Input($0) }
        )
    }
}

extension LaunchTemplate.Placement {
    init(reported shape: EC2.LaunchTemplatePlacement) {
        self.init(
            affinity: shape.affinity.reported,
            availabilityZone: shape.availabilityZone.reported,
            groupId: shape.groupId.reported,
            groupName: shape.groupName.reported,
            hostId: shape.hostId.reported,
            hostResourceGroupArn: shape.hostResourceGroupArn.reported,
            partitionNumber: shape.partitionNumber.map { Input($0) },
            spreadDomain: shape.spreadDomain.reported,
            tenancy: shape.tenancy.map { .init($0.rawValue) }
        )
    }
}

extension LaunchTemplate.PrivateDnsNameOptions {
    init(reported shape: EC2.LaunchTemplatePrivateDnsNameOptions) {
        self.init(
            enableResourceNameDnsAAAARecord: shape.enableResourceNameDnsAAAARecord.map { Input($0) },
            enableResourceNameDnsARecord: shape.enableResourceNameDnsARecord.map { Input($0) },
            hostnameType: shape.hostnameType.map { .init($0.rawValue) }
        )
    }
}

extension LaunchTemplate.TagSpecification {
    init(reported shape: EC2.LaunchTemplateTagSpecification) {
        self.init(
            resourceType: shape.resourceType.map { .init($0.rawValue) },
            tags: shape.tags?.map { .init(reported: $0) }
        )
    }
}

extension LaunchTemplate.Tag {
    init(reported shape: EC2.Tag) {
        self.init(
            key: Input(shape.key ?? ""),
            value: Input(shape.value ?? "")
        )
    }
}
