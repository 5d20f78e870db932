// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `LaunchTemplateNetworkPerformanceOptionsRequest` of Amazon Elastic Compute Cloud.
    public struct LaunchTemplateNetworkPerformanceOptionsRequest: Sendable, Hashable {
        /// `BandwidthWeighting`.
        public var bandwidthWeighting: InstanceBandwidthWeighting?

        /// What is left out is the service's to choose.
        public init(bandwidthWeighting: InstanceBandwidthWeighting? = nil) {
            self.bandwidthWeighting = bandwidthWeighting
        }
    }
}

extension EC2.LaunchTemplateNetworkPerformanceOptionsRequest {
    package func write(to form: inout FormWriter) {
        form.member("BandwidthWeighting", bandwidthWeighting) { $0.write($1.rawValue) }
    }
}
