import AWSServices
import Infra

extension EC2.InstanceRequirementsRequest {
    init(_ value: LaunchTemplate.InstanceRequirements) throws {
        self.init(
            memoryMiB: try .init(value.memoryMiB),
            vCpuCount: try .init(value.vCpuCount),
            acceleratorCount: try value.acceleratorCount.map { try .init($0) },
            acceleratorManufacturers: value.acceleratorManufacturers?.map { .init(rawValue: $0.description) },
            acceleratorNames: value.acceleratorNames?.map { .init(rawValue: $0.description) },
            acceleratorTotalMemoryMiB: try value.acceleratorTotalMemoryMiB.map { try .init($0) },
            acceleratorTypes: value.acceleratorTypes?.map { .init(rawValue: $0.description) },
            allowedInstanceTypes: try value.allowedInstanceTypes?.map { try $0.known },
            bareMetal: value.bareMetal.map { .init(rawValue: $0.description) },
            baselineEbsBandwidthMbps: try value.baselineEbsBandwidthMbps.map { try .init($0) },
            baselinePerformanceFactors: try value.baselinePerformanceFactors.map { try .init($0) },
            burstablePerformance: value.burstablePerformance.map { .init(rawValue: $0.description) },
            cpuManufacturers: value.cpuManufacturers?.map { .init(rawValue: $0.description) },
            excludedInstanceTypes: try value.excludedInstanceTypes?.map { try $0.known },
            instanceGenerations: value.instanceGenerations?.map { .init(rawValue: $0.description) },
            localStorage: value.localStorage.map { .init(rawValue: $0.description) },
            localStorageTypes: value.localStorageTypes?.map { .init(rawValue: $0.description) },
            maxSpotPriceAsPercentageOfOptimalOnDemandPrice: try value.maxSpotPriceAsPercentageOfOptimalOnDemandPrice?
                .known,
            memoryGiBPerVCpu: try value.memoryGiBPerVCpu.map { try .init($0) },
            networkBandwidthGbps: try value.networkBandwidthGbps.map { try .init($0) },
            networkInterfaceCount: try value.networkInterfaceCount.map { try .init($0) },
            onDemandMaxPricePercentageOverLowestPrice: try value.onDemandMaxPricePercentageOverLowestPrice?.known,
            requireHibernateSupport: try value.requireHibernateSupport?.known,
            spotMaxPricePercentageOverLowestPrice: try value.spotMaxPricePercentageOverLowestPrice?.known,
            totalLocalStorageGB: try value.totalLocalStorageGB.map { try .init($0) }
        )
    }
}

extension EC2.AcceleratorCountRequest {
    init(_ value: LaunchTemplate.AcceleratorCount) throws {
        self.init(
            max: try value.max?.known,
            min: try value.min?.known
        )
    }
}

extension EC2.AcceleratorTotalMemoryMiBRequest {
    init(_ value: LaunchTemplate.AcceleratorTotalMemoryMiB) throws {
        self.init(
            max: try value.max?.known,
            min: try value.min?.known
        )
    }
}

extension EC2.BaselineEbsBandwidthMbpsRequest {
    init(_ value: LaunchTemplate.BaselineEbsBandwidthMbps) throws {
        self.init(
            max: try value.max?.known,
            min: try value.min?.known
        )
    }
}

extension EC2.BaselinePerformanceFactorsRequest {
    init(_ value: LaunchTemplate.BaselinePerformanceFactors) throws {
        self.init(
            cpu: try value.cpu.map { try .init($0) }
        )
    }
}

extension EC2.CpuPerformanceFactorRequest {
    init(_ value: LaunchTemplate.Cpu) throws {
        self.init(
            references: try value.references?.map { try .init($0) }
        )
    }
}

extension EC2.PerformanceFactorReferenceRequest {
    init(_ value: LaunchTemplate.LaunchTemplateReference) throws {
        self.init(
            instanceFamily: try value.instanceFamily?.known
        )
    }
}

extension EC2.MemoryGiBPerVCpuRequest {
    init(_ value: LaunchTemplate.MemoryGiBPerVCpu) throws {
        self.init(
            max: try value.max?.known,
            min: try value.min?.known
        )
    }
}

extension EC2.MemoryMiBRequest {
    init(_ value: LaunchTemplate.MemoryMiB) throws {
        self.init(
            min: try value.min.known,
            max: try value.max?.known
        )
    }
}

extension EC2.NetworkBandwidthGbpsRequest {
    init(_ value: LaunchTemplate.NetworkBandwidthGbps) throws {
        self.init(
            max: try value.max?.known,
            min: try value.min?.known
        )
    }
}

extension EC2.NetworkInterfaceCountRequest {
    init(_ value: LaunchTemplate.NetworkInterfaceCount) throws {
        self.init(
            max: try value.max?.known,
            min: try value.min?.known
        )
    }
}

extension EC2.TotalLocalStorageGBRequest {
    init(_ value: LaunchTemplate.TotalLocalStorageGB) throws {
        self.init(
            max: try value.max?.known,
            min: try value.min?.known
        )
    }
}

extension EC2.VCpuCountRangeRequest {
    init(_ value: LaunchTemplate.VCpuCount) throws {
        self.init(
            min: try value.min.known,
            max: try value.max?.known
        )
    }
}
