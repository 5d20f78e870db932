// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension ElasticLoadBalancingV2 {
    /// `TargetGroup` of Elastic Load Balancing.
    public struct TargetGroup: Sendable, Hashable {
        /// `HealthCheckEnabled`.
        public var healthCheckEnabled: Bool?
        /// `HealthCheckIntervalSeconds`.
        public var healthCheckIntervalSeconds: Int?
        /// `HealthCheckPath`.
        public var healthCheckPath: String?
        /// `HealthCheckPort`.
        public var healthCheckPort: String?
        /// `HealthCheckProtocol`.
        public var healthCheckProtocol: ProtocolEnum?
        /// `HealthCheckTimeoutSeconds`.
        public var healthCheckTimeoutSeconds: Int?
        /// `HealthyThresholdCount`.
        public var healthyThresholdCount: Int?
        /// `IpAddressType`.
        public var ipAddressType: TargetGroupIpAddressTypeEnum?
        /// `LoadBalancerArns`.
        public var loadBalancerArns: [String]?
        /// `Matcher`.
        public var matcher: Matcher?
        /// `Port`.
        public var port: Int?
        /// `Protocol`.
        public var `protocol`: ProtocolEnum?
        /// `ProtocolVersion`.
        public var protocolVersion: String?
        /// `TargetControlPort`.
        public var targetControlPort: Int?
        /// `TargetGroupArn`.
        public var targetGroupArn: String?
        /// `TargetGroupName`.
        public var targetGroupName: String?
        /// `TargetType`.
        public var targetType: TargetTypeEnum?
        /// `UnhealthyThresholdCount`.
        public var unhealthyThresholdCount: Int?
        /// `VpcId`.
        public var vpcId: String?

        /// What is left out is the service's to choose.
        public init(
            healthCheckEnabled: Bool? = nil,
            healthCheckIntervalSeconds: Int? = nil,
            healthCheckPath: String? = nil,
            healthCheckPort: String? = nil,
            healthCheckProtocol: ProtocolEnum? = nil,
            healthCheckTimeoutSeconds: Int? = nil,
            healthyThresholdCount: Int? = nil,
            ipAddressType: TargetGroupIpAddressTypeEnum? = nil,
            loadBalancerArns: [String]? = nil,
            matcher: Matcher? = nil,
            port: Int? = nil,
            `protocol`: ProtocolEnum? = nil,
            protocolVersion: String? = nil,
            targetControlPort: Int? = nil,
            targetGroupArn: String? = nil,
            targetGroupName: String? = nil,
            targetType: TargetTypeEnum? = nil,
            unhealthyThresholdCount: Int? = nil,
            vpcId: String? = nil
        ) {
            self.healthCheckEnabled = healthCheckEnabled
            self.healthCheckIntervalSeconds = healthCheckIntervalSeconds
            self.healthCheckPath = healthCheckPath
            self.healthCheckPort = healthCheckPort
            self.healthCheckProtocol = healthCheckProtocol
            self.healthCheckTimeoutSeconds = healthCheckTimeoutSeconds
            self.healthyThresholdCount = healthyThresholdCount
            self.ipAddressType = ipAddressType
            self.loadBalancerArns = loadBalancerArns
            self.matcher = matcher
            self.port = port
            self.`protocol` = `protocol`
            self.protocolVersion = protocolVersion
            self.targetControlPort = targetControlPort
            self.targetGroupArn = targetGroupArn
            self.targetGroupName = targetGroupName
            self.targetType = targetType
            self.unhealthyThresholdCount = unhealthyThresholdCount
            self.vpcId = vpcId
        }
    }
}

extension ElasticLoadBalancingV2.TargetGroup {
    package init(xml: XMLElement) throws {
        self.healthCheckEnabled = try xml.member("HealthCheckEnabled") { try $0.boolean() }
        self.healthCheckIntervalSeconds = try xml.member("HealthCheckIntervalSeconds") { try $0.integer() }
        self.healthCheckPath = try xml.member("HealthCheckPath") { try $0.string() }
        self.healthCheckPort = try xml.member("HealthCheckPort") { try $0.string() }
        self.healthCheckProtocol = try xml.member("HealthCheckProtocol") { ElasticLoadBalancingV2.ProtocolEnum(rawValue: try $0.string()) }
        self.healthCheckTimeoutSeconds = try xml.member("HealthCheckTimeoutSeconds") { try $0.integer() }
        self.healthyThresholdCount = try xml.member("HealthyThresholdCount") { try $0.integer() }
        self.ipAddressType = try xml.member("IpAddressType") { ElasticLoadBalancingV2.TargetGroupIpAddressTypeEnum(rawValue: try $0.string()) }
        self.loadBalancerArns = try xml.member("LoadBalancerArns") { try $0.list { try $0.string() } }
        self.matcher = try xml.member("Matcher") { try ElasticLoadBalancingV2.Matcher(xml: $0) }
        self.port = try xml.member("Port") { try $0.integer() }
        self.`protocol` = try xml.member("Protocol") { ElasticLoadBalancingV2.ProtocolEnum(rawValue: try $0.string()) }
        self.protocolVersion = try xml.member("ProtocolVersion") { try $0.string() }
        self.targetControlPort = try xml.member("TargetControlPort") { try $0.integer() }
        self.targetGroupArn = try xml.member("TargetGroupArn") { try $0.string() }
        self.targetGroupName = try xml.member("TargetGroupName") { try $0.string() }
        self.targetType = try xml.member("TargetType") { ElasticLoadBalancingV2.TargetTypeEnum(rawValue: try $0.string()) }
        self.unhealthyThresholdCount = try xml.member("UnhealthyThresholdCount") { try $0.integer() }
        self.vpcId = try xml.member("VpcId") { try $0.string() }
    }
}
