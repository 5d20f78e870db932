// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `InstanceRequirements` of Amazon Elastic Compute Cloud.
    public struct InstanceRequirements: Sendable, Hashable {
        /// `AcceleratorCount`.
        public var acceleratorCount: AcceleratorCount?
        /// `AcceleratorManufacturers`.
        public var acceleratorManufacturers: [AcceleratorManufacturer]?
        /// `AcceleratorNames`.
        public var acceleratorNames: [AcceleratorName]?
        /// `AcceleratorTotalMemoryMiB`.
        public var acceleratorTotalMemoryMiB: AcceleratorTotalMemoryMiB?
        /// `AcceleratorTypes`.
        public var acceleratorTypes: [AcceleratorType]?
        /// `AllowedInstanceTypes`.
        public var allowedInstanceTypes: [String]?
        /// `BareMetal`.
        public var bareMetal: BareMetal?
        /// `BaselineEbsBandwidthMbps`.
        public var baselineEbsBandwidthMbps: BaselineEbsBandwidthMbps?
        /// `BaselinePerformanceFactors`.
        public var baselinePerformanceFactors: BaselinePerformanceFactors?
        /// `BurstablePerformance`.
        public var burstablePerformance: BurstablePerformance?
        /// `CpuManufacturers`.
        public var cpuManufacturers: [CpuManufacturer]?
        /// `ExcludedInstanceTypes`.
        public var excludedInstanceTypes: [String]?
        /// `InstanceGenerations`.
        public var instanceGenerations: [InstanceGeneration]?
        /// `LocalStorage`.
        public var localStorage: LocalStorage?
        /// `LocalStorageTypes`.
        public var localStorageTypes: [LocalStorageType]?
        /// `MaxSpotPriceAsPercentageOfOptimalOnDemandPrice`.
        public var maxSpotPriceAsPercentageOfOptimalOnDemandPrice: Int?
        /// `MemoryGiBPerVCpu`.
        public var memoryGiBPerVCpu: MemoryGiBPerVCpu?
        /// `MemoryMiB`.
        public var memoryMiB: MemoryMiB?
        /// `NetworkBandwidthGbps`.
        public var networkBandwidthGbps: NetworkBandwidthGbps?
        /// `NetworkInterfaceCount`.
        public var networkInterfaceCount: NetworkInterfaceCount?
        /// `OnDemandMaxPricePercentageOverLowestPrice`.
        public var onDemandMaxPricePercentageOverLowestPrice: Int?
        /// `RequireEncryptionInTransit`.
        public var requireEncryptionInTransit: Bool?
        /// `RequireHibernateSupport`.
        public var requireHibernateSupport: Bool?
        /// `SpotMaxPricePercentageOverLowestPrice`.
        public var spotMaxPricePercentageOverLowestPrice: Int?
        /// `TotalLocalStorageGB`.
        public var totalLocalStorageGB: TotalLocalStorageGB?
        /// `VCpuCount`.
        public var vCpuCount: VCpuCountRange?

        /// What is left out is the service's to choose.
        public init(
            acceleratorCount: AcceleratorCount? = nil,
            acceleratorManufacturers: [AcceleratorManufacturer]? = nil,
            acceleratorNames: [AcceleratorName]? = nil,
            acceleratorTotalMemoryMiB: AcceleratorTotalMemoryMiB? = nil,
            acceleratorTypes: [AcceleratorType]? = nil,
            allowedInstanceTypes: [String]? = nil,
            bareMetal: BareMetal? = nil,
            baselineEbsBandwidthMbps: BaselineEbsBandwidthMbps? = nil,
            baselinePerformanceFactors: BaselinePerformanceFactors? = nil,
            burstablePerformance: BurstablePerformance? = nil,
            cpuManufacturers: [CpuManufacturer]? = nil,
            excludedInstanceTypes: [String]? = nil,
            instanceGenerations: [InstanceGeneration]? = nil,
            localStorage: LocalStorage? = nil,
            localStorageTypes: [LocalStorageType]? = nil,
            maxSpotPriceAsPercentageOfOptimalOnDemandPrice: Int? = nil,
            memoryGiBPerVCpu: MemoryGiBPerVCpu? = nil,
            memoryMiB: MemoryMiB? = nil,
            networkBandwidthGbps: NetworkBandwidthGbps? = nil,
            networkInterfaceCount: NetworkInterfaceCount? = nil,
            onDemandMaxPricePercentageOverLowestPrice: Int? = nil,
            requireEncryptionInTransit: Bool? = nil,
            requireHibernateSupport: Bool? = nil,
            spotMaxPricePercentageOverLowestPrice: Int? = nil,
            totalLocalStorageGB: TotalLocalStorageGB? = nil,
            vCpuCount: VCpuCountRange? = nil
        ) {
            self.acceleratorCount = acceleratorCount
            self.acceleratorManufacturers = acceleratorManufacturers
            self.acceleratorNames = acceleratorNames
            self.acceleratorTotalMemoryMiB = acceleratorTotalMemoryMiB
            self.acceleratorTypes = acceleratorTypes
            self.allowedInstanceTypes = allowedInstanceTypes
            self.bareMetal = bareMetal
            self.baselineEbsBandwidthMbps = baselineEbsBandwidthMbps
            self.baselinePerformanceFactors = baselinePerformanceFactors
            self.burstablePerformance = burstablePerformance
            self.cpuManufacturers = cpuManufacturers
            self.excludedInstanceTypes = excludedInstanceTypes
            self.instanceGenerations = instanceGenerations
            self.localStorage = localStorage
            self.localStorageTypes = localStorageTypes
            self.maxSpotPriceAsPercentageOfOptimalOnDemandPrice = maxSpotPriceAsPercentageOfOptimalOnDemandPrice
            self.memoryGiBPerVCpu = memoryGiBPerVCpu
            self.memoryMiB = memoryMiB
            self.networkBandwidthGbps = networkBandwidthGbps
            self.networkInterfaceCount = networkInterfaceCount
            self.onDemandMaxPricePercentageOverLowestPrice = onDemandMaxPricePercentageOverLowestPrice
            self.requireEncryptionInTransit = requireEncryptionInTransit
            self.requireHibernateSupport = requireHibernateSupport
            self.spotMaxPricePercentageOverLowestPrice = spotMaxPricePercentageOverLowestPrice
            self.totalLocalStorageGB = totalLocalStorageGB
            self.vCpuCount = vCpuCount
        }
    }
}

extension EC2.InstanceRequirements {
    package init(xml: XMLElement) throws {
        self.acceleratorCount = try xml.member("acceleratorCount") { try EC2.AcceleratorCount(xml: $0) }
        self.acceleratorManufacturers = try xml.member("acceleratorManufacturerSet") { try $0.list { EC2.AcceleratorManufacturer(rawValue: try $0.string()) } }
        self.acceleratorNames = try xml.member("acceleratorNameSet") { try $0.list { EC2.AcceleratorName(rawValue: try $0.string()) } }
        self.acceleratorTotalMemoryMiB = try xml.member("acceleratorTotalMemoryMiB") { try EC2.AcceleratorTotalMemoryMiB(xml: $0) }
        self.acceleratorTypes = try xml.member("acceleratorTypeSet") { try $0.list { EC2.AcceleratorType(rawValue: try $0.string()) } }
        self.allowedInstanceTypes = try xml.member("allowedInstanceTypeSet") { try $0.list { try $0.string() } }
        self.bareMetal = try xml.member("bareMetal") { EC2.BareMetal(rawValue: try $0.string()) }
        self.baselineEbsBandwidthMbps = try xml.member("baselineEbsBandwidthMbps") { try EC2.BaselineEbsBandwidthMbps(xml: $0) }
        self.baselinePerformanceFactors = try xml.member("baselinePerformanceFactors") { try EC2.BaselinePerformanceFactors(xml: $0) }
        self.burstablePerformance = try xml.member("burstablePerformance") { EC2.BurstablePerformance(rawValue: try $0.string()) }
        self.cpuManufacturers = try xml.member("cpuManufacturerSet") { try $0.list { EC2.CpuManufacturer(rawValue: try $0.string()) } }
        self.excludedInstanceTypes = try xml.member("excludedInstanceTypeSet") { try $0.list { try $0.string() } }
        self.instanceGenerations = try xml.member("instanceGenerationSet") { try $0.list { EC2.InstanceGeneration(rawValue: try $0.string()) } }
        self.localStorage = try xml.member("localStorage") { EC2.LocalStorage(rawValue: try $0.string()) }
        self.localStorageTypes = try xml.member("localStorageTypeSet") { try $0.list { EC2.LocalStorageType(rawValue: try $0.string()) } }
        self.maxSpotPriceAsPercentageOfOptimalOnDemandPrice = try xml.member("maxSpotPriceAsPercentageOfOptimalOnDemandPrice") { try $0.integer() }
        self.memoryGiBPerVCpu = try xml.member("memoryGiBPerVCpu") { try EC2.MemoryGiBPerVCpu(xml: $0) }
        self.memoryMiB = try xml.member("memoryMiB") { try EC2.MemoryMiB(xml: $0) }
        self.networkBandwidthGbps = try xml.member("networkBandwidthGbps") { try EC2.NetworkBandwidthGbps(xml: $0) }
        self.networkInterfaceCount = try xml.member("networkInterfaceCount") { try EC2.NetworkInterfaceCount(xml: $0) }
        self.onDemandMaxPricePercentageOverLowestPrice = try xml.member("onDemandMaxPricePercentageOverLowestPrice") { try $0.integer() }
        self.requireEncryptionInTransit = try xml.member("requireEncryptionInTransit") { try $0.boolean() }
        self.requireHibernateSupport = try xml.member("requireHibernateSupport") { try $0.boolean() }
        self.spotMaxPricePercentageOverLowestPrice = try xml.member("spotMaxPricePercentageOverLowestPrice") { try $0.integer() }
        self.totalLocalStorageGB = try xml.member("totalLocalStorageGB") { try EC2.TotalLocalStorageGB(xml: $0) }
        self.vCpuCount = try xml.member("vCpuCount") { try EC2.VCpuCountRange(xml: $0) }
    }
}
