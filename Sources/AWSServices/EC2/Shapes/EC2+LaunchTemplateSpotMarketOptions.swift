// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `LaunchTemplateSpotMarketOptions` of Amazon Elastic Compute Cloud.
    public struct LaunchTemplateSpotMarketOptions: Sendable, Hashable {
        /// `BlockDurationMinutes`.
        public var blockDurationMinutes: Int?
        /// `InstanceInterruptionBehavior`.
        public var instanceInterruptionBehavior: InstanceInterruptionBehavior?
        /// `MaxPrice`.
        public var maxPrice: String?
        /// `SpotInstanceType`.
        public var spotInstanceType: SpotInstanceType?
        /// `ValidUntil`.
        public var validUntil: Timestamp?

        /// What is left out is the service's to choose.
        public init(
            blockDurationMinutes: Int? = nil,
            instanceInterruptionBehavior: InstanceInterruptionBehavior? = nil,
            maxPrice: String? = nil,
            spotInstanceType: SpotInstanceType? = nil,
            validUntil: Timestamp? = nil
        ) {
            self.blockDurationMinutes = blockDurationMinutes
            self.instanceInterruptionBehavior = instanceInterruptionBehavior
            self.maxPrice = maxPrice
            self.spotInstanceType = spotInstanceType
            self.validUntil = validUntil
        }
    }
}

extension EC2.LaunchTemplateSpotMarketOptions {
    package init(xml: XMLElement) throws {
        self.blockDurationMinutes = try xml.member("blockDurationMinutes") { try $0.integer() }
        self.instanceInterruptionBehavior = try xml.member("instanceInterruptionBehavior") { EC2.InstanceInterruptionBehavior(rawValue: try $0.string()) }
        self.maxPrice = try xml.member("maxPrice") { try $0.string() }
        self.spotInstanceType = try xml.member("spotInstanceType") { EC2.SpotInstanceType(rawValue: try $0.string()) }
        self.validUntil = try xml.member("validUntil") { try $0.timestamp() }
    }
}
