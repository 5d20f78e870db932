// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodeBuild {
    /// `CacheMode` of AWS CodeBuild.
    public struct CacheMode: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `LOCAL_DOCKER_LAYER_CACHE`.
        public static var localDockerLayerCache: Self { Self(rawValue: "LOCAL_DOCKER_LAYER_CACHE") }
        /// `LOCAL_SOURCE_CACHE`.
        public static var localSourceCache: Self { Self(rawValue: "LOCAL_SOURCE_CACHE") }
        /// `LOCAL_CUSTOM_CACHE`.
        public static var localCustomCache: Self { Self(rawValue: "LOCAL_CUSTOM_CACHE") }
    }
}
