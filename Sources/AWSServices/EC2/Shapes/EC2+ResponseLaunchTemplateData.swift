// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `ResponseLaunchTemplateData` of Amazon Elastic Compute Cloud.
    public struct ResponseLaunchTemplateData: Sendable, Hashable {
        /// `BlockDeviceMappings`.
        public var blockDeviceMappings: [LaunchTemplateBlockDeviceMapping]?
        /// `CapacityReservationSpecification`.
        public var capacityReservationSpecification: LaunchTemplateCapacityReservationSpecificationResponse?
        /// `CpuOptions`.
        public var cpuOptions: LaunchTemplateCpuOptions?
        /// `CreditSpecification`.
        public var creditSpecification: CreditSpecification?
        /// `DisableApiStop`.
        public var disableApiStop: Bool?
        /// `DisableApiTermination`.
        public var disableApiTermination: Bool?
        /// `EbsOptimized`.
        public var ebsOptimized: Bool?
        /// `ElasticGpuSpecifications`.
        public var elasticGpuSpecifications: [ElasticGpuSpecificationResponse]?
        /// `ElasticInferenceAccelerators`.
        public var elasticInferenceAccelerators: [LaunchTemplateElasticInferenceAcceleratorResponse]?
        /// `EnclaveOptions`.
        public var enclaveOptions: LaunchTemplateEnclaveOptions?
        /// `HibernationOptions`.
        public var hibernationOptions: LaunchTemplateHibernationOptions?
        /// `IamInstanceProfile`.
        public var iamInstanceProfile: LaunchTemplateIamInstanceProfileSpecification?
        /// `ImageId`.
        public var imageId: String?
        /// `InstanceInitiatedShutdownBehavior`.
        public var instanceInitiatedShutdownBehavior: ShutdownBehavior?
        /// `InstanceMarketOptions`.
        public var instanceMarketOptions: LaunchTemplateInstanceMarketOptions?
        /// `InstanceRequirements`.
        public var instanceRequirements: InstanceRequirements?
        /// `InstanceType`.
        public var instanceType: InstanceType?
        /// `KernelId`.
        public var kernelId: String?
        /// `KeyName`.
        public var keyName: String?
        /// `LicenseSpecifications`.
        public var licenseSpecifications: [LaunchTemplateLicenseConfiguration]?
        /// `MaintenanceOptions`.
        public var maintenanceOptions: LaunchTemplateInstanceMaintenanceOptions?
        /// `MetadataOptions`.
        public var metadataOptions: LaunchTemplateInstanceMetadataOptions?
        /// `Monitoring`.
        public var monitoring: LaunchTemplatesMonitoring?
        /// `NetworkInterfaces`.
        public var networkInterfaces: [LaunchTemplateInstanceNetworkInterfaceSpecification]?
        /// `NetworkPerformanceOptions`.
        public var networkPerformanceOptions: LaunchTemplateNetworkPerformanceOptions?
        /// `Operator`.
        public var `operator`: OperatorResponse?
        /// `Placement`.
        public var placement: LaunchTemplatePlacement?
        /// `PrivateDnsNameOptions`.
        public var privateDnsNameOptions: LaunchTemplatePrivateDnsNameOptions?
        /// `RamDiskId`.
        public var ramDiskId: String?
        /// `SecondaryInterfaces`.
        public var secondaryInterfaces: [LaunchTemplateInstanceSecondaryInterfaceSpecification]?
        /// `SecurityGroupIds`.
        public var securityGroupIds: [String]?
        /// `SecurityGroups`.
        public var securityGroups: [String]?
        /// `TagSpecifications`.
        public var tagSpecifications: [LaunchTemplateTagSpecification]?
        /// `UserData`.
        public var userData: String?

        /// What is left out is the service's to choose.
        public init(
            blockDeviceMappings: [LaunchTemplateBlockDeviceMapping]? = nil,
            capacityReservationSpecification: LaunchTemplateCapacityReservationSpecificationResponse? = nil,
            cpuOptions: LaunchTemplateCpuOptions? = nil,
            creditSpecification: CreditSpecification? = nil,
            disableApiStop: Bool? = nil,
            disableApiTermination: Bool? = nil,
            ebsOptimized: Bool? = nil,
            elasticGpuSpecifications: [ElasticGpuSpecificationResponse]? = nil,
            elasticInferenceAccelerators: [LaunchTemplateElasticInferenceAcceleratorResponse]? = nil,
            enclaveOptions: LaunchTemplateEnclaveOptions? = nil,
            hibernationOptions: LaunchTemplateHibernationOptions? = nil,
            iamInstanceProfile: LaunchTemplateIamInstanceProfileSpecification? = nil,
            imageId: String? = nil,
            instanceInitiatedShutdownBehavior: ShutdownBehavior? = nil,
            instanceMarketOptions: LaunchTemplateInstanceMarketOptions? = nil,
            instanceRequirements: InstanceRequirements? = nil,
            instanceType: InstanceType? = nil,
            kernelId: String? = nil,
            keyName: String? = nil,
            licenseSpecifications: [LaunchTemplateLicenseConfiguration]? = nil,
            maintenanceOptions: LaunchTemplateInstanceMaintenanceOptions? = nil,
            metadataOptions: LaunchTemplateInstanceMetadataOptions? = nil,
            monitoring: LaunchTemplatesMonitoring? = nil,
            networkInterfaces: [LaunchTemplateInstanceNetworkInterfaceSpecification]? = nil,
            networkPerformanceOptions: LaunchTemplateNetworkPerformanceOptions? = nil,
            `operator`: OperatorResponse? = nil,
            placement: LaunchTemplatePlacement? = nil,
            privateDnsNameOptions: LaunchTemplatePrivateDnsNameOptions? = nil,
            ramDiskId: String? = nil,
            secondaryInterfaces: [LaunchTemplateInstanceSecondaryInterfaceSpecification]? = nil,
            securityGroupIds: [String]? = nil,
            securityGroups: [String]? = nil,
            tagSpecifications: [LaunchTemplateTagSpecification]? = nil,
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

extension EC2.ResponseLaunchTemplateData {
    package init(xml: XMLElement) throws {
        self.blockDeviceMappings = try xml.member("blockDeviceMappingSet") { try $0.list { try EC2.LaunchTemplateBlockDeviceMapping(xml: $0) } }
        self.capacityReservationSpecification = try xml.member("capacityReservationSpecification") { try EC2.LaunchTemplateCapacityReservationSpecificationResponse(xml: $0) }
        self.cpuOptions = try xml.member("cpuOptions") { try EC2.LaunchTemplateCpuOptions(xml: $0) }
        self.creditSpecification = try xml.member("creditSpecification") { try EC2.CreditSpecification(xml: $0) }
        self.disableApiStop = try xml.member("disableApiStop") { try $0.boolean() }
        self.disableApiTermination = try xml.member("disableApiTermination") { try $0.boolean() }
        self.ebsOptimized = try xml.member("ebsOptimized") { try $0.boolean() }
        self.elasticGpuSpecifications = try xml.member("elasticGpuSpecificationSet") { try $0.list { try EC2.ElasticGpuSpecificationResponse(xml: $0) } }
        self.elasticInferenceAccelerators = try xml.member("elasticInferenceAcceleratorSet") { try $0.list { try EC2.LaunchTemplateElasticInferenceAcceleratorResponse(xml: $0) } }
        self.enclaveOptions = try xml.member("enclaveOptions") { try EC2.LaunchTemplateEnclaveOptions(xml: $0) }
        self.hibernationOptions = try xml.member("hibernationOptions") { try EC2.LaunchTemplateHibernationOptions(xml: $0) }
        self.iamInstanceProfile = try xml.member("iamInstanceProfile") { try EC2.LaunchTemplateIamInstanceProfileSpecification(xml: $0) }
        self.imageId = try xml.member("imageId") { try $0.string() }
        self.instanceInitiatedShutdownBehavior = try xml.member("instanceInitiatedShutdownBehavior") { EC2.ShutdownBehavior(rawValue: try $0.string()) }
        self.instanceMarketOptions = try xml.member("instanceMarketOptions") { try EC2.LaunchTemplateInstanceMarketOptions(xml: $0) }
        self.instanceRequirements = try xml.member("instanceRequirements") { try EC2.InstanceRequirements(xml: $0) }
        self.instanceType = try xml.member("instanceType") { EC2.InstanceType(rawValue: try $0.string()) }
        self.kernelId = try xml.member("kernelId") { try $0.string() }
        self.keyName = try xml.member("keyName") { try $0.string() }
        self.licenseSpecifications = try xml.member("licenseSet") { try $0.list { try EC2.LaunchTemplateLicenseConfiguration(xml: $0) } }
        self.maintenanceOptions = try xml.member("maintenanceOptions") { try EC2.LaunchTemplateInstanceMaintenanceOptions(xml: $0) }
        self.metadataOptions = try xml.member("metadataOptions") { try EC2.LaunchTemplateInstanceMetadataOptions(xml: $0) }
        self.monitoring = try xml.member("monitoring") { try EC2.LaunchTemplatesMonitoring(xml: $0) }
        self.networkInterfaces = try xml.member("networkInterfaceSet") { try $0.list { try EC2.LaunchTemplateInstanceNetworkInterfaceSpecification(xml: $0) } }
        self.networkPerformanceOptions = try xml.member("networkPerformanceOptions") { try EC2.LaunchTemplateNetworkPerformanceOptions(xml: $0) }
        self.`operator` = try xml.member("operator") { try EC2.OperatorResponse(xml: $0) }
        self.placement = try xml.member("placement") { try EC2.LaunchTemplatePlacement(xml: $0) }
        self.privateDnsNameOptions = try xml.member("privateDnsNameOptions") { try EC2.LaunchTemplatePrivateDnsNameOptions(xml: $0) }
        self.ramDiskId = try xml.member("ramDiskId") { try $0.string() }
        self.secondaryInterfaces = try xml.member("secondaryInterfaceSet") { try $0.list { try EC2.LaunchTemplateInstanceSecondaryInterfaceSpecification(xml: $0) } }
        self.securityGroupIds = try xml.member("securityGroupIdSet") { try $0.list { try $0.string() } }
        self.securityGroups = try xml.member("securityGroupSet") { try $0.list { try $0.string() } }
        self.tagSpecifications = try xml.member("tagSpecificationSet") { try $0.list { try EC2.LaunchTemplateTagSpecification(xml: $0) } }
        self.userData = try xml.member("userData") { try $0.string() }
    }
}
