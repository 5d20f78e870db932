import AWSServices
import Infra

extension LaunchTemplate.InstanceRequirements {
    init(reported shape: EC2.InstanceRequirements) {
        self.init(
            memoryMiB: .init(reported: shape.memoryMiB ?? .init()),
            vCpuCount: .init(reported: shape.vCpuCount ?? .init()),
            acceleratorCount: shape.acceleratorCount.map { .init(reported: $0) },
            acceleratorManufacturers: shape.acceleratorManufacturers?.map { .init($0.rawValue) },
            acceleratorNames: shape.acceleratorNames?.map { .init($0.rawValue) },
            acceleratorTotalMemoryMiB: shape.acceleratorTotalMemoryMiB.map { .init(reported: $0) },
            acceleratorTypes: shape.acceleratorTypes?.map { .init($0.rawValue) },
            allowedInstanceTypes: shape.allowedInstanceTypes?.map { Input($0) },
            bareMetal: shape.bareMetal.map { .init($0.rawValue) },
            baselineEbsBandwidthMbps: shape.baselineEbsBandwidthMbps.map { .init(reported: $0) },
            baselinePerformanceFactors: shape.baselinePerformanceFactors.map { .init(reported: $0) },
            burstablePerformance: shape.burstablePerformance.map { .init($0.rawValue) },
            cpuManufacturers: shape.cpuManufacturers?.map { .init($0.rawValue) },
            excludedInstanceTypes: shape.excludedInstanceTypes?.map { Input($0) },
            instanceGenerations: shape.instanceGenerations?.map { .init($0.rawValue) },
            localStorage: shape.localStorage.map { .init($0.rawValue) },
            localStorageTypes: shape.localStorageTypes?.map { .init($0.rawValue) },
            maxSpotPriceAsPercentageOfOptimalOnDemandPrice: shape.maxSpotPriceAsPercentageOfOptimalOnDemandPrice.map {
                Input($0)
            },
            memoryGiBPerVCpu: shape.memoryGiBPerVCpu.map { .init(reported: $0) },
            networkBandwidthGbps: shape.networkBandwidthGbps.map { .init(reported: $0) },
            networkInterfaceCount: shape.networkInterfaceCount.map { .init(reported: $0) },
            onDemandMaxPricePercentageOverLowestPrice: shape.onDemandMaxPricePercentageOverLowestPrice.map {
                Input($0)
            },
            requireHibernateSupport: shape.requireHibernateSupport.map { Input($0) },
            spotMaxPricePercentageOverLowestPrice: shape.spotMaxPricePercentageOverLowestPrice.map { Input($0) },
            totalLocalStorageGB: shape.totalLocalStorageGB.map { .init(reported: $0) }
        )
    }
}

extension LaunchTemplate.AcceleratorCount {
    init(reported shape: EC2.AcceleratorCount) {
        self.init(
            max: shape.max.map { Input($0) },
            min: shape.min.map { Input($0) }
        )
    }
}

extension LaunchTemplate.AcceleratorTotalMemoryMiB {
    init(reported shape: EC2.AcceleratorTotalMemoryMiB) {
        self.init(
            max: shape.max.map { Input($0) },
            min: shape.min.map { Input($0) }
        )
    }
}

extension LaunchTemplate.BaselineEbsBandwidthMbps {
    init(reported shape: EC2.BaselineEbsBandwidthMbps) {
        self.init(
            max: shape.max.map { Input($0) },
            min: shape.min.map { Input($0) }
        )
    }
}

extension LaunchTemplate.BaselinePerformanceFactors {
    init(reported shape: EC2.BaselinePerformanceFactors) {
        self.init(
            cpu: shape.cpu.map { .init(reported: $0) }
        )
    }
}

extension LaunchTemplate.Cpu {
    init(reported shape: EC2.CpuPerformanceFactor) {
        self.init(
            references: shape.references?.map { .init(reported: $0) }
        )
    }
}

extension LaunchTemplate.LaunchTemplateReference {
    init(reported shape: EC2.PerformanceFactorReference) {
        self.init(
            instanceFamily: shape.instanceFamily.reported
        )
    }
}

extension LaunchTemplate.MemoryGiBPerVCpu {
    init(reported shape: EC2.MemoryGiBPerVCpu) {
        self.init(
            max: shape.max.map { Input($0) },
            min: shape.min.map { Input($0) }
        )
    }
}

extension LaunchTemplate.MemoryMiB {
    init(reported shape: EC2.MemoryMiB) {
        self.init(
            min: Input(shape.min ?? 0),
            max: shape.max.map { Input($0) }
        )
    }
}

extension LaunchTemplate.NetworkBandwidthGbps {
    init(reported shape: EC2.NetworkBandwidthGbps) {
        self.init(
            max: shape.max.map { Input($0) },
            min: shape.min.map { Input($0) }
        )
    }
}

extension LaunchTemplate.NetworkInterfaceCount {
    init(reported shape: EC2.NetworkInterfaceCount) {
        self.init(
            max: shape.max.map { Input($0) },
            min: shape.min.map { Input($0) }
        )
    }
}

extension LaunchTemplate.TotalLocalStorageGB {
    init(reported shape: EC2.TotalLocalStorageGB) {
        self.init(
            max: shape.max.map { Input($0) },
            min: shape.min.map { Input($0) }
        )
    }
}

extension LaunchTemplate.VCpuCount {
    init(reported shape: EC2.VCpuCountRange) {
        self.init(
            min: Input(shape.min ?? 0),
            max: shape.max.map { Input($0) }
        )
    }
}
