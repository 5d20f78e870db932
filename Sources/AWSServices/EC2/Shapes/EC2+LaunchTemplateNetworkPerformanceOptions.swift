// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `LaunchTemplateNetworkPerformanceOptions` of Amazon Elastic Compute Cloud.
    public struct LaunchTemplateNetworkPerformanceOptions: Sendable, Hashable {
        /// `BandwidthWeighting`.
        public var bandwidthWeighting: InstanceBandwidthWeighting?

        /// What is left out is the service's to choose.
        public init(bandwidthWeighting: InstanceBandwidthWeighting? = nil) {
            self.bandwidthWeighting = bandwidthWeighting
        }
    }
}

extension EC2.LaunchTemplateNetworkPerformanceOptions {
    package init(xml: XMLElement) throws {
        self.bandwidthWeighting = try xml.member("bandwidthWeighting") { EC2.InstanceBandwidthWeighting(rawValue: try $0.string()) }
    }
}
