// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `InstanceRequirementsRequest` of Amazon Elastic Compute Cloud.
    public struct InstanceRequirementsRequest: Sendable, Hashable {
        /// `MemoryMiB`.
        public var memoryMiB: MemoryMiBRequest
        /// `VCpuCount`.
        public var vCpuCount: VCpuCountRangeRequest
        /// `AcceleratorCount`.
        public var acceleratorCount: AcceleratorCountRequest?
        /// `AcceleratorManufacturers`.
        public var acceleratorManufacturers: [AcceleratorManufacturer]?
        /// `AcceleratorNames`.
        public var acceleratorNames: [AcceleratorName]?
        /// `AcceleratorTotalMemoryMiB`.
        public var acceleratorTotalMemoryMiB: AcceleratorTotalMemoryMiBRequest?
        /// `AcceleratorTypes`.
        public var acceleratorTypes: [AcceleratorType]?
        /// `AllowedInstanceTypes`.
        public var allowedInstanceTypes: [String]?
        /// `BareMetal`.
        public var bareMetal: BareMetal?
        /// `BaselineEbsBandwidthMbps`.
        public var baselineEbsBandwidthMbps: BaselineEbsBandwidthMbpsRequest?
        /// `BaselinePerformanceFactors`.
        public var baselinePerformanceFactors: BaselinePerformanceFactorsRequest?
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
        public var memoryGiBPerVCpu: MemoryGiBPerVCpuRequest?
        /// `NetworkBandwidthGbps`.
        public var networkBandwidthGbps: NetworkBandwidthGbpsRequest?
        /// `NetworkInterfaceCount`.
        public var networkInterfaceCount: NetworkInterfaceCountRequest?
        /// `OnDemandMaxPricePercentageOverLowestPrice`.
        public var onDemandMaxPricePercentageOverLowestPrice: Int?
        /// `RequireEncryptionInTransit`.
        public var requireEncryptionInTransit: Bool?
        /// `RequireHibernateSupport`.
        public var requireHibernateSupport: Bool?
        /// `SpotMaxPricePercentageOverLowestPrice`.
        public var spotMaxPricePercentageOverLowestPrice: Int?
        /// `TotalLocalStorageGB`.
        public var totalLocalStorageGB: TotalLocalStorageGBRequest?

        /// What is left out is the service's to choose.
        public init(
            memoryMiB: MemoryMiBRequest,
            vCpuCount: VCpuCountRangeRequest,
            acceleratorCount: AcceleratorCountRequest? = nil,
            acceleratorManufacturers: [AcceleratorManufacturer]? = nil,
            acceleratorNames: [AcceleratorName]? = nil,
            acceleratorTotalMemoryMiB: AcceleratorTotalMemoryMiBRequest? = nil,
            acceleratorTypes: [AcceleratorType]? = nil,
            allowedInstanceTypes: [String]? = nil,
            bareMetal: BareMetal? = nil,
            baselineEbsBandwidthMbps: BaselineEbsBandwidthMbpsRequest? = nil,
            baselinePerformanceFactors: BaselinePerformanceFactorsRequest? = nil,
            burstablePerformance: BurstablePerformance? = nil,
            cpuManufacturers: [CpuManufacturer]? = nil,
            excludedInstanceTypes: [String]? = nil,
            instanceGenerations: [InstanceGeneration]? = nil,
            localStorage: LocalStorage? = nil,
            localStorageTypes: [LocalStorageType]? = nil,
            maxSpotPriceAsPercentageOfOptimalOnDemandPrice: Int? = nil,
            memoryGiBPerVCpu: MemoryGiBPerVCpuRequest? = nil,
            networkBandwidthGbps: NetworkBandwidthGbpsRequest? = nil,
            networkInterfaceCount: NetworkInterfaceCountRequest? = nil,
            onDemandMaxPricePercentageOverLowestPrice: Int? = nil,
            requireEncryptionInTransit: Bool? = nil,
            requireHibernateSupport: Bool? = nil,
            spotMaxPricePercentageOverLowestPrice: Int? = nil,
            totalLocalStorageGB: TotalLocalStorageGBRequest? = nil
        ) {
            self.memoryMiB = memoryMiB
            self.vCpuCount = vCpuCount
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
            self.networkBandwidthGbps = networkBandwidthGbps
            self.networkInterfaceCount = networkInterfaceCount
            self.onDemandMaxPricePercentageOverLowestPrice = onDemandMaxPricePercentageOverLowestPrice
            self.requireEncryptionInTransit = requireEncryptionInTransit
            self.requireHibernateSupport = requireHibernateSupport
            self.spotMaxPricePercentageOverLowestPrice = spotMaxPricePercentageOverLowestPrice
            self.totalLocalStorageGB = totalLocalStorageGB
        }
    }
}

extension EC2.InstanceRequirementsRequest {
    package func write(to form: inout FormWriter) {
        form.member("MemoryMiB", memoryMiB) { $1.write(to: &$0) }
        form.member("VCpuCount", vCpuCount) { $1.write(to: &$0) }
        form.member("AcceleratorCount", acceleratorCount) { $1.write(to: &$0) }
        form.member("AcceleratorManufacturer", acceleratorManufacturers) { $0.list($1, item: nil) { $0.write($1.rawValue) } }
        form.member("AcceleratorName", acceleratorNames) { $0.list($1, item: nil) { $0.write($1.rawValue) } }
        form.member("AcceleratorTotalMemoryMiB", acceleratorTotalMemoryMiB) { $1.write(to: &$0) }
        form.member("AcceleratorType", acceleratorTypes) { $0.list($1, item: nil) { $0.write($1.rawValue) } }
        form.member("AllowedInstanceType", allowedInstanceTypes) { $0.list($1, item: nil) { $0.write($1) } }
        form.member("BareMetal", bareMetal) { $0.write($1.rawValue) }
        form.member("BaselineEbsBandwidthMbps", baselineEbsBandwidthMbps) { $1.write(to: &$0) }
        form.member("BaselinePerformanceFactors", baselinePerformanceFactors) { $1.write(to: &$0) }
        form.member("BurstablePerformance", burstablePerformance) { $0.write($1.rawValue) }
        form.member("CpuManufacturer", cpuManufacturers) { $0.list($1, item: nil) { $0.write($1.rawValue) } }
        form.member("ExcludedInstanceType", excludedInstanceTypes) { $0.list($1, item: nil) { $0.write($1) } }
        form.member("InstanceGeneration", instanceGenerations) { $0.list($1, item: nil) { $0.write($1.rawValue) } }
        form.member("LocalStorage", localStorage) { $0.write($1.rawValue) }
        form.member("LocalStorageType", localStorageTypes) { $0.list($1, item: nil) { $0.write($1.rawValue) } }
        form.member("MaxSpotPriceAsPercentageOfOptimalOnDemandPrice", maxSpotPriceAsPercentageOfOptimalOnDemandPrice) { $0.write($1) }
        form.member("MemoryGiBPerVCpu", memoryGiBPerVCpu) { $1.write(to: &$0) }
        form.member("NetworkBandwidthGbps", networkBandwidthGbps) { $1.write(to: &$0) }
        form.member("NetworkInterfaceCount", networkInterfaceCount) { $1.write(to: &$0) }
        form.member("OnDemandMaxPricePercentageOverLowestPrice", onDemandMaxPricePercentageOverLowestPrice) { $0.write($1) }
        form.member("RequireEncryptionInTransit", requireEncryptionInTransit) { $0.write($1) }
        form.member("RequireHibernateSupport", requireHibernateSupport) { $0.write($1) }
        form.member("SpotMaxPricePercentageOverLowestPrice", spotMaxPricePercentageOverLowestPrice) { $0.write($1) }
        form.member("TotalLocalStorageGB", totalLocalStorageGB) { $1.write(to: &$0) }
    }
}
