// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EKS {
    /// `AMITypes` of Amazon Elastic Kubernetes Service.
    public struct AMITypes: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `AL2_x86_64`.
        public static var al2X8664: Self { Self(rawValue: "AL2_x86_64") }
        /// `AL2_x86_64_GPU`.
        public static var al2X8664Gpu: Self { Self(rawValue: "AL2_x86_64_GPU") }
        /// `AL2_ARM_64`.
        public static var al2Arm64: Self { Self(rawValue: "AL2_ARM_64") }
        /// `CUSTOM`.
        public static var customValue: Self { Self(rawValue: "CUSTOM") }
        /// `BOTTLEROCKET_ARM_64`.
        public static var bottlerocketArm64: Self { Self(rawValue: "BOTTLEROCKET_ARM_64") }
        /// `BOTTLEROCKET_x86_64`.
        public static var bottlerocketX8664: Self { Self(rawValue: "BOTTLEROCKET_x86_64") }
        /// `BOTTLEROCKET_ARM_64_FIPS`.
        public static var bottlerocketArm64Fips: Self { Self(rawValue: "BOTTLEROCKET_ARM_64_FIPS") }
        /// `BOTTLEROCKET_x86_64_FIPS`.
        public static var bottlerocketX8664Fips: Self { Self(rawValue: "BOTTLEROCKET_x86_64_FIPS") }
        /// `BOTTLEROCKET_ARM_64_NVIDIA`.
        public static var bottlerocketArm64Nvidia: Self { Self(rawValue: "BOTTLEROCKET_ARM_64_NVIDIA") }
        /// `BOTTLEROCKET_x86_64_NVIDIA`.
        public static var bottlerocketX8664Nvidia: Self { Self(rawValue: "BOTTLEROCKET_x86_64_NVIDIA") }
        /// `BOTTLEROCKET_ARM_64_NVIDIA_FIPS`.
        public static var bottlerocketArm64NvidiaFips: Self { Self(rawValue: "BOTTLEROCKET_ARM_64_NVIDIA_FIPS") }
        /// `BOTTLEROCKET_x86_64_NVIDIA_FIPS`.
        public static var bottlerocketX8664NvidiaFips: Self { Self(rawValue: "BOTTLEROCKET_x86_64_NVIDIA_FIPS") }
        /// `WINDOWS_CORE_2019_x86_64`.
        public static var windowsCore2019X8664: Self { Self(rawValue: "WINDOWS_CORE_2019_x86_64") }
        /// `WINDOWS_FULL_2019_x86_64`.
        public static var windowsFull2019X8664: Self { Self(rawValue: "WINDOWS_FULL_2019_x86_64") }
        /// `WINDOWS_CORE_2022_x86_64`.
        public static var windowsCore2022X8664: Self { Self(rawValue: "WINDOWS_CORE_2022_x86_64") }
        /// `WINDOWS_FULL_2022_x86_64`.
        public static var windowsFull2022X8664: Self { Self(rawValue: "WINDOWS_FULL_2022_x86_64") }
        /// `WINDOWS_CORE_2025_x86_64`.
        public static var windowsCore2025X8664: Self { Self(rawValue: "WINDOWS_CORE_2025_x86_64") }
        /// `WINDOWS_FULL_2025_x86_64`.
        public static var windowsFull2025X8664: Self { Self(rawValue: "WINDOWS_FULL_2025_x86_64") }
        /// `AL2023_x86_64_STANDARD`.
        public static var al2023X8664Standard: Self { Self(rawValue: "AL2023_x86_64_STANDARD") }
        /// `AL2023_ARM_64_STANDARD`.
        public static var al2023Arm64Standard: Self { Self(rawValue: "AL2023_ARM_64_STANDARD") }
        /// `AL2023_x86_64_NEURON`.
        public static var al2023X8664Neuron: Self { Self(rawValue: "AL2023_x86_64_NEURON") }
        /// `AL2023_x86_64_NVIDIA`.
        public static var al2023X8664Nvidia: Self { Self(rawValue: "AL2023_x86_64_NVIDIA") }
        /// `AL2023_ARM_64_NVIDIA`.
        public static var al2023Arm64Nvidia: Self { Self(rawValue: "AL2023_ARM_64_NVIDIA") }
    }
}
