// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `LaunchTemplateInstanceMarketOptionsRequest` of Amazon Elastic Compute Cloud.
    public struct LaunchTemplateInstanceMarketOptionsRequest: Sendable, Hashable {
        /// `MarketType`.
        public var marketType: MarketType?
        /// `SpotOptions`.
        public var spotOptions: LaunchTemplateSpotMarketOptionsRequest?

        /// What is left out is the service's to choose.
        public init(marketType: MarketType? = nil, spotOptions: LaunchTemplateSpotMarketOptionsRequest? = nil) {
            self.marketType = marketType
            self.spotOptions = spotOptions
        }
    }
}

extension EC2.LaunchTemplateInstanceMarketOptionsRequest {
    package func write(to form: inout FormWriter) {
        form.member("MarketType", marketType) { $0.write($1.rawValue) }
        form.member("SpotOptions", spotOptions) { $1.write(to: &$0) }
    }
}
