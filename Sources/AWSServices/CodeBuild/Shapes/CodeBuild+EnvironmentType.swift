// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodeBuild {
    /// `EnvironmentType` of AWS CodeBuild.
    public struct EnvironmentType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `WINDOWS_CONTAINER`.
        public static var windowsContainer: Self { Self(rawValue: "WINDOWS_CONTAINER") }
        /// `LINUX_CONTAINER`.
        public static var linuxContainer: Self { Self(rawValue: "LINUX_CONTAINER") }
        /// `LINUX_GPU_CONTAINER`.
        public static var linuxGpuContainer: Self { Self(rawValue: "LINUX_GPU_CONTAINER") }
        /// `ARM_CONTAINER`.
        public static var armContainer: Self { Self(rawValue: "ARM_CONTAINER") }
        /// `WINDOWS_SERVER_2019_CONTAINER`.
        public static var windowsServer2019Container: Self { Self(rawValue: "WINDOWS_SERVER_2019_CONTAINER") }
        /// `WINDOWS_SERVER_2022_CONTAINER`.
        public static var windowsServer2022Container: Self { Self(rawValue: "WINDOWS_SERVER_2022_CONTAINER") }
        /// `LINUX_LAMBDA_CONTAINER`.
        public static var linuxLambdaContainer: Self { Self(rawValue: "LINUX_LAMBDA_CONTAINER") }
        /// `ARM_LAMBDA_CONTAINER`.
        public static var armLambdaContainer: Self { Self(rawValue: "ARM_LAMBDA_CONTAINER") }
        /// `LINUX_EC2`.
        public static var linuxEc2: Self { Self(rawValue: "LINUX_EC2") }
        /// `ARM_EC2`.
        public static var armEc2: Self { Self(rawValue: "ARM_EC2") }
        /// `WINDOWS_EC2`.
        public static var windowsEc2: Self { Self(rawValue: "WINDOWS_EC2") }
        /// `MAC_ARM`.
        public static var macArm: Self { Self(rawValue: "MAC_ARM") }
    }
}
