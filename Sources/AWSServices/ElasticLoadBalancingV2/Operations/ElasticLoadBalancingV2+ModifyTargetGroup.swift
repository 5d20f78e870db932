// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ElasticLoadBalancingV2 {
    /// `ModifyTargetGroup` of Elastic Load Balancing.
    ///
    /// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyTargetGroup.html
    public enum ModifyTargetGroup: AWSOperation {
        public typealias Input = ModifyTargetGroupInput
        public typealias Output = ModifyTargetGroupOutput

        public static let name = "ModifyTargetGroup"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "ModifyTargetGroupResult"))
        }
    }

    /// `ModifyTargetGroupInput` of Elastic Load Balancing.
    public struct ModifyTargetGroupInput: Sendable, Hashable {
        /// `TargetGroupArn`.
        public var targetGroupArn: String
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
        /// `Matcher`.
        public var matcher: Matcher?
        /// `UnhealthyThresholdCount`.
        public var unhealthyThresholdCount: Int?

        /// What is left out is the service's to choose.
        public init(
            targetGroupArn: String,
            healthCheckEnabled: Bool? = nil,
            healthCheckIntervalSeconds: Int? = nil,
            healthCheckPath: String? = nil,
            healthCheckPort: String? = nil,
            healthCheckProtocol: ProtocolEnum? = nil,
            healthCheckTimeoutSeconds: Int? = nil,
            healthyThresholdCount: Int? = nil,
            matcher: Matcher? = nil,
            unhealthyThresholdCount: Int? = nil
        ) {
            self.targetGroupArn = targetGroupArn
            self.healthCheckEnabled = healthCheckEnabled
            self.healthCheckIntervalSeconds = healthCheckIntervalSeconds
            self.healthCheckPath = healthCheckPath
            self.healthCheckPort = healthCheckPort
            self.healthCheckProtocol = healthCheckProtocol
            self.healthCheckTimeoutSeconds = healthCheckTimeoutSeconds
            self.healthyThresholdCount = healthyThresholdCount
            self.matcher = matcher
            self.unhealthyThresholdCount = unhealthyThresholdCount
        }
    }

    /// `ModifyTargetGroupOutput` of Elastic Load Balancing.
    public struct ModifyTargetGroupOutput: Sendable, Hashable {
        /// `TargetGroups`.
        public var targetGroups: [TargetGroup]?

        /// What is left out is the service's to choose.
        public init(targetGroups: [TargetGroup]? = nil) {
            self.targetGroups = targetGroups
        }
    }
}

extension ElasticLoadBalancingV2.ModifyTargetGroupInput {
    package func write(to form: inout FormWriter) {
        form.member("TargetGroupArn", targetGroupArn) { $0.write($1) }
        form.member("HealthCheckEnabled", healthCheckEnabled) { $0.write($1) }
        form.member("HealthCheckIntervalSeconds", healthCheckIntervalSeconds) { $0.write($1) }
        form.member("HealthCheckPath", healthCheckPath) { $0.write($1) }
        form.member("HealthCheckPort", healthCheckPort) { $0.write($1) }
        form.member("HealthCheckProtocol", healthCheckProtocol) { $0.write($1.rawValue) }
        form.member("HealthCheckTimeoutSeconds", healthCheckTimeoutSeconds) { $0.write($1) }
        form.member("HealthyThresholdCount", healthyThresholdCount) { $0.write($1) }
        form.member("Matcher", matcher) { $1.write(to: &$0) }
        form.member("UnhealthyThresholdCount", unhealthyThresholdCount) { $0.write($1) }
    }
}

extension ElasticLoadBalancingV2.ModifyTargetGroupOutput {
    package init(xml: XMLElement) throws {
        self.targetGroups = try xml.member("TargetGroups") { try $0.list { try ElasticLoadBalancingV2.TargetGroup(xml: $0) } }
    }
}

extension ElasticLoadBalancingV2 {
    /// Calls `ModifyTargetGroup`.
    @discardableResult
    public func modifyTargetGroup(_ input: ModifyTargetGroupInput) async throws -> ModifyTargetGroupOutput {
        try await client.execute(ModifyTargetGroup.self, input)
    }
}
