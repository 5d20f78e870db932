// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension ElasticLoadBalancingV2 {
    /// `TargetHealthDescription` of Elastic Load Balancing.
    public struct TargetHealthDescription: Sendable, Hashable {
        /// `AdministrativeOverride`.
        public var administrativeOverride: AdministrativeOverride?
        /// `AnomalyDetection`.
        public var anomalyDetection: AnomalyDetection?
        /// `HealthCheckPort`.
        public var healthCheckPort: String?
        /// `Target`.
        public var target: TargetDescription?
        /// `TargetHealth`.
        public var targetHealth: TargetHealth?

        /// What is left out is the service's to choose.
        public init(
            administrativeOverride: AdministrativeOverride? = nil,
            anomalyDetection: AnomalyDetection? = nil,
            healthCheckPort: String? = nil,
            target: TargetDescription? = nil,
            targetHealth: TargetHealth? = nil
        ) {
            self.administrativeOverride = administrativeOverride
            self.anomalyDetection = anomalyDetection
            self.healthCheckPort = healthCheckPort
            self.target = target
            self.targetHealth = targetHealth
        }
    }
}

extension ElasticLoadBalancingV2.TargetHealthDescription {
    package init(xml: XMLElement) throws {
        self.administrativeOverride = try xml.member("AdministrativeOverride") { try ElasticLoadBalancingV2.AdministrativeOverride(xml: $0) }
        self.anomalyDetection = try xml.member("AnomalyDetection") { try ElasticLoadBalancingV2.AnomalyDetection(xml: $0) }
        self.healthCheckPort = try xml.member("HealthCheckPort") { try $0.string() }
        self.target = try xml.member("Target") { try ElasticLoadBalancingV2.TargetDescription(xml: $0) }
        self.targetHealth = try xml.member("TargetHealth") { try ElasticLoadBalancingV2.TargetHealth(xml: $0) }
    }
}
