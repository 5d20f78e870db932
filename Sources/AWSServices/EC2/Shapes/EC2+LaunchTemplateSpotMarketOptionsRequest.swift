// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `LaunchTemplateSpotMarketOptionsRequest` of Amazon Elastic Compute Cloud.
    public struct LaunchTemplateSpotMarketOptionsRequest: Sendable, Hashable {
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

extension EC2.LaunchTemplateSpotMarketOptionsRequest {
    package func write(to form: inout FormWriter) {
        form.member("BlockDurationMinutes", blockDurationMinutes) { $0.write($1) }
        form.member("InstanceInterruptionBehavior", instanceInterruptionBehavior) { $0.write($1.rawValue) }
        form.member("MaxPrice", maxPrice) { $0.write($1) }
        form.member("SpotInstanceType", spotInstanceType) { $0.write($1.rawValue) }
        form.member("ValidUntil", validUntil) { $0.write($1, .dateTime) }
    }
}
