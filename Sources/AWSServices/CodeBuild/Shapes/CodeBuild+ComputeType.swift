// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodeBuild {
    /// `ComputeType` of AWS CodeBuild.
    public struct ComputeType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `BUILD_GENERAL1_SMALL`.
        public static var buildGeneral1Small: Self { Self(rawValue: "BUILD_GENERAL1_SMALL") }
        /// `BUILD_GENERAL1_MEDIUM`.
        public static var buildGeneral1Medium: Self { Self(rawValue: "BUILD_GENERAL1_MEDIUM") }
        /// `BUILD_GENERAL1_LARGE`.
        public static var buildGeneral1Large: Self { Self(rawValue: "BUILD_GENERAL1_LARGE") }
        /// `BUILD_GENERAL1_XLARGE`.
        public static var buildGeneral1Xlarge: Self { Self(rawValue: "BUILD_GENERAL1_XLARGE") }
        /// `BUILD_GENERAL1_2XLARGE`.
        public static var buildGeneral12xlarge: Self { Self(rawValue: "BUILD_GENERAL1_2XLARGE") }
        /// `BUILD_LAMBDA_1GB`.
        public static var buildLambda1gb: Self { Self(rawValue: "BUILD_LAMBDA_1GB") }
        /// `BUILD_LAMBDA_2GB`.
        public static var buildLambda2gb: Self { Self(rawValue: "BUILD_LAMBDA_2GB") }
        /// `BUILD_LAMBDA_4GB`.
        public static var buildLambda4gb: Self { Self(rawValue: "BUILD_LAMBDA_4GB") }
        /// `BUILD_LAMBDA_8GB`.
        public static var buildLambda8gb: Self { Self(rawValue: "BUILD_LAMBDA_8GB") }
        /// `BUILD_LAMBDA_10GB`.
        public static var buildLambda10gb: Self { Self(rawValue: "BUILD_LAMBDA_10GB") }
        /// `ATTRIBUTE_BASED_COMPUTE`.
        public static var attributeBasedCompute: Self { Self(rawValue: "ATTRIBUTE_BASED_COMPUTE") }
        /// `CUSTOM_INSTANCE_TYPE`.
        public static var customInstanceType: Self { Self(rawValue: "CUSTOM_INSTANCE_TYPE") }
    }
}
