// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `LaunchTemplateInstanceMarketOptions` of Amazon Elastic Compute Cloud.
    public struct LaunchTemplateInstanceMarketOptions: Sendable, Hashable {
        /// `MarketType`.
        public var marketType: MarketType?
        /// `SpotOptions`.
        public var spotOptions: LaunchTemplateSpotMarketOptions?

        /// What is left out is the service's to choose.
        public init(marketType: MarketType? = nil, spotOptions: LaunchTemplateSpotMarketOptions? = nil) {
            self.marketType = marketType
            self.spotOptions = spotOptions
        }
    }
}

extension EC2.LaunchTemplateInstanceMarketOptions {
    package init(xml: XMLElement) throws {
        self.marketType = try xml.member("marketType") { EC2.MarketType(rawValue: try $0.string()) }
        self.spotOptions = try xml.member("spotOptions") { try EC2.LaunchTemplateSpotMarketOptions(xml: $0) }
    }
}
