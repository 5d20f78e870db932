// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EKS {
    /// `AuthenticationMode` of Amazon Elastic Kubernetes Service.
    public struct AuthenticationMode: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `API`.
        public static var api: Self { Self(rawValue: "API") }
        /// `API_AND_CONFIG_MAP`.
        public static var apiAndConfigMap: Self { Self(rawValue: "API_AND_CONFIG_MAP") }
        /// `CONFIG_MAP`.
        public static var configMap: Self { Self(rawValue: "CONFIG_MAP") }
    }
}
