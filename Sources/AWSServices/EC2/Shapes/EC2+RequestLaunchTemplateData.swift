// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `RequestLaunchTemplateData` of Amazon Elastic Compute Cloud.
    public struct RequestLaunchTemplateData: Sendable, Hashable {
        /// `BlockDeviceMappings`.
        public var blockDeviceMappings: [LaunchTemplateBlockDeviceMappingRequest]?
        /// `CapacityReservationSpecification`.
        public var capacityReservationSpecification: LaunchTemplateCapacityReservationSpecificationRequest?
        /// `CpuOptions`.
        public var cpuOptions: LaunchTemplateCpuOptionsRequest?
        /// `CreditSpecification`.
        public var creditSpecification: CreditSpecificationRequest?
        /// `DisableApiStop`.
        public var disableApiStop: Bool?
        /// `DisableApiTermination`.
        public var disableApiTermination: Bool?
        /// `EbsOptimized`.
        public var ebsOptimized: Bool?
        /// `ElasticGpuSpecifications`.
        public var elasticGpuSpecifications: [ElasticGpuSpecification]?
        /// `ElasticInferenceAccelerators`.
        public var elasticInferenceAccelerators: [LaunchTemplateElasticInferenceAccelerator]?
        /// `EnclaveOptions`.
        public var enclaveOptions: LaunchTemplateEnclaveOptionsRequest?
        /// `HibernationOptions`.
        public var hibernationOptions: LaunchTemplateHibernationOptionsRequest?
        /// `IamInstanceProfile`.
        public var iamInstanceProfile: LaunchTemplateIamInstanceProfileSpecificationRequest?
        /// `ImageId`.
        public var imageId: String?
        /// `InstanceInitiatedShutdownBehavior`.
        public var instanceInitiatedShutdownBehavior: ShutdownBehavior?
        /// `InstanceMarketOptions`.
        public var instanceMarketOptions: LaunchTemplateInstanceMarketOptionsRequest?
        /// `InstanceRequirements`.
        public var instanceRequirements: InstanceRequirementsRequest?
        /// `InstanceType`.
        public var instanceType: InstanceType?
        /// `KernelId`.
        public var kernelId: String?
        /// `KeyName`.
        public var keyName: String?
        /// `LicenseSpecifications`.
        public var licenseSpecifications: [LaunchTemplateLicenseConfigurationRequest]?
        /// `MaintenanceOptions`.
        public var maintenanceOptions: LaunchTemplateInstanceMaintenanceOptionsRequest?
        /// `MetadataOptions`.
        public var metadataOptions: LaunchTemplateInstanceMetadataOptionsRequest?
        /// `Monitoring`.
        public var monitoring: LaunchTemplatesMonitoringRequest?
        /// `NetworkInterfaces`.
        public var networkInterfaces: [LaunchTemplateInstanceNetworkInterfaceSpecificationRequest]?
        /// `NetworkPerformanceOptions`.
        public var networkPerformanceOptions: LaunchTemplateNetworkPerformanceOptionsRequest?
        /// `Operator`.
        public var `operator`: OperatorRequest?
        /// `Placement`.
        public var placement: LaunchTemplatePlacementRequest?
        /// `PrivateDnsNameOptions`.
        public var privateDnsNameOptions: LaunchTemplatePrivateDnsNameOptionsRequest?
        /// `RamDiskId`.
        public var ramDiskId: String?
        /// `SecondaryInterfaces`.
        public var secondaryInterfaces: [LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest]?
        /// `SecurityGroupIds`.
        public var securityGroupIds: [String]?
        /// `SecurityGroups`.
        public var securityGroups: [String]?
        /// `TagSpecifications`.
        public var tagSpecifications: [LaunchTemplateTagSpecificationRequest]?
        /// `UserData`.
        public var userData: String?

        /// What is left out is the service's to choose.
        public init(
            blockDeviceMappings: [LaunchTemplateBlockDeviceMappingRequest]? = nil,
            capacityReservationSpecification: LaunchTemplateCapacityReservationSpecificationRequest? = nil,
            cpuOptions: LaunchTemplateCpuOptionsRequest? = nil,
            creditSpecification: CreditSpecificationRequest? = nil,
            disableApiStop: Bool? = nil,
            disableApiTermination: Bool? = nil,
            ebsOptimized: Bool? = nil,
            elasticGpuSpecifications: [ElasticGpuSpecification]? = nil,
            elasticInferenceAccelerators: [LaunchTemplateElasticInferenceAccelerator]? = nil,
            enclaveOptions: LaunchTemplateEnclaveOptionsRequest? = nil,
            hibernationOptions: LaunchTemplateHibernationOptionsRequest? = nil,
            iamInstanceProfile: LaunchTemplateIamInstanceProfileSpecificationRequest? = nil,
            imageId: String? = nil,
            instanceInitiatedShutdownBehavior: ShutdownBehavior? = nil,
            instanceMarketOptions: LaunchTemplateInstanceMarketOptionsRequest? = nil,
            instanceRequirements: InstanceRequirementsRequest? = nil,
            instanceType: InstanceType? = nil,
            kernelId: String? = nil,
            keyName: String? = nil,
            licenseSpecifications: [LaunchTemplateLicenseConfigurationRequest]? = nil,
            maintenanceOptions: LaunchTemplateInstanceMaintenanceOptionsRequest? = nil,
            metadataOptions: LaunchTemplateInstanceMetadataOptionsRequest? = nil,
            monitoring: LaunchTemplatesMonitoringRequest? = nil,
            networkInterfaces: [LaunchTemplateInstanceNetworkInterfaceSpecificationRequest]? = nil,
            networkPerformanceOptions: LaunchTemplateNetworkPerformanceOptionsRequest? = nil,
            `operator`: OperatorRequest? = nil,
            placement: LaunchTemplatePlacementRequest? = nil,
            privateDnsNameOptions: LaunchTemplatePrivateDnsNameOptionsRequest? = nil,
            ramDiskId: String? = nil,
            secondaryInterfaces: [LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest]? = nil,
            securityGroupIds: [String]? = nil,
            securityGroups: [String]? = nil,
            tagSpecifications: [LaunchTemplateTagSpecificationRequest]? = nil,
            userData: String? = nil
        ) {
            self.blockDeviceMappings = blockDeviceMappings
            self.capacityReservationSpecification = capacityReservationSpecification
            self.cpuOptions = cpuOptions
            self.creditSpecification = creditSpecification
            self.disableApiStop = disableApiStop
            self.disableApiTermination = disableApiTermination
            self.ebsOptimized = ebsOptimized
            self.elasticGpuSpecifications = elasticGpuSpecifications
            self.elasticInferenceAccelerators = elasticInferenceAccelerators
            self.enclaveOptions = enclaveOptions
            self.hibernationOptions = hibernationOptions
            self.iamInstanceProfile = iamInstanceProfile
            self.imageId = imageId
            self.instanceInitiatedShutdownBehavior = instanceInitiatedShutdownBehavior
            self.instanceMarketOptions = instanceMarketOptions
            self.instanceRequirements = instanceRequirements
            self.instanceType = instanceType
            self.kernelId = kernelId
            self.keyName = keyName
            self.licenseSpecifications = licenseSpecifications
            self.maintenanceOptions = maintenanceOptions
            self.metadataOptions = metadataOptions
            self.monitoring = monitoring
            self.networkInterfaces = networkInterfaces
            self.networkPerformanceOptions = networkPerformanceOptions
            self.`operator` = `operator`
            self.placement = placement
            self.privateDnsNameOptions = privateDnsNameOptions
            self.ramDiskId = ramDiskId
            self.secondaryInterfaces = secondaryInterfaces
            self.securityGroupIds = securityGroupIds
            self.securityGroups = securityGroups
            self.tagSpecifications = tagSpecifications
            self.userData = userData
        }
    }
}

extension EC2.RequestLaunchTemplateData {
    package func write(to form: inout FormWriter) {
        form.member("BlockDeviceMapping", blockDeviceMappings) { $0.list($1, item: nil) { $1.write(to: &$0) } }
        form.member("CapacityReservationSpecification", capacityReservationSpecification) { $1.write(to: &$0) }
        form.member("CpuOptions", cpuOptions) { $1.write(to: &$0) }
        form.member("CreditSpecification", creditSpecification) { $1.write(to: &$0) }
        form.member("DisableApiStop", disableApiStop) { $0.write($1) }
        form.member("DisableApiTermination", disableApiTermination) { $0.write($1) }
        form.member("EbsOptimized", ebsOptimized) { $0.write($1) }
        form.member("ElasticGpuSpecification", elasticGpuSpecifications) { $0.list($1, item: nil) { $1.write(to: &$0) } }
        form.member("ElasticInferenceAccelerator", elasticInferenceAccelerators) { $0.list($1, item: nil) { $1.write(to: &$0) } }
        form.member("EnclaveOptions", enclaveOptions) { $1.write(to: &$0) }
        form.member("HibernationOptions", hibernationOptions) { $1.write(to: &$0) }
        form.member("IamInstanceProfile", iamInstanceProfile) { $1.write(to: &$0) }
        form.member("ImageId", imageId) { $0.write($1) }
        form.member("InstanceInitiatedShutdownBehavior", instanceInitiatedShutdownBehavior) { $0.write($1.rawValue) }
        form.member("InstanceMarketOptions", instanceMarketOptions) { $1.write(to: &$0) }
        form.member("InstanceRequirements", instanceRequirements) { $1.write(to: &$0) }
        form.member("InstanceType", instanceType) { $0.write($1.rawValue) }
        form.member("KernelId", kernelId) { $0.write($1) }
        form.member("KeyName", keyName) { $0.write($1) }
        form.member("LicenseSpecification", licenseSpecifications) { $0.list($1, item: nil) { $1.write(to: &$0) } }
        form.member("MaintenanceOptions", maintenanceOptions) { $1.write(to: &$0) }
        form.member("MetadataOptions", metadataOptions) { $1.write(to: &$0) }
        form.member("Monitoring", monitoring) { $1.write(to: &$0) }
        form.member("NetworkInterface", networkInterfaces) { $0.list($1, item: nil) { $1.write(to: &$0) } }
        form.member("NetworkPerformanceOptions", networkPerformanceOptions) { $1.write(to: &$0) }
        form.member("Operator", `operator`) { $1.write(to: &$0) }
        form.member("Placement", placement) { $1.write(to: &$0) }
        form.member("PrivateDnsNameOptions", privateDnsNameOptions) { $1.write(to: &$0) }
        form.member("RamDiskId", ramDiskId) { $0.write($1) }
        form.member("SecondaryInterface", secondaryInterfaces) { $0.list($1, item: nil) { $1.write(to: &$0) } }
        form.member("SecurityGroupId", securityGroupIds) { $0.list($1, item: nil) { $0.write($1) } }
        form.member("SecurityGroup", securityGroups) { $0.list($1, item: nil) { $0.write($1) } }
        form.member("TagSpecification", tagSpecifications) { $0.list($1, item: nil) { $1.write(to: &$0) } }
        form.member("UserData", userData) { $0.write($1) }
    }
}
