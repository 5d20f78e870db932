// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ElasticLoadBalancingV2 {
    /// `CreateTargetGroup` of Elastic Load Balancing.
    ///
    /// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html
    public enum CreateTargetGroup: AWSOperation {
        public typealias Input = CreateTargetGroupInput
        public typealias Output = CreateTargetGroupOutput

        public static let name = "CreateTargetGroup"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "CreateTargetGroupResult"))
        }
    }

    /// `CreateTargetGroupInput` of Elastic Load Balancing.
    public struct CreateTargetGroupInput: Sendable, Hashable {
        /// `Name`.
        public var name: String
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
        /// `Matcher`.
        public var matcher: Matcher?
        /// `Port`.
        public var port: Int?
        /// `Protocol`.
        public var `protocol`: ProtocolEnum?
        /// `ProtocolVersion`.
        public var protocolVersion: String?
        /// `Tags`.
        public var tags: [Tag]?
        /// `TargetControlPort`.
        public var targetControlPort: Int?
        /// `TargetType`.
        public var targetType: TargetTypeEnum?
        /// `UnhealthyThresholdCount`.
        public var unhealthyThresholdCount: Int?
        /// `VpcId`.
        public var vpcId: String?

        /// What is left out is the service's to choose.
        public init(
            name: String,
            healthCheckEnabled: Bool? = nil,
            healthCheckIntervalSeconds: Int? = nil,
            healthCheckPath: String? = nil,
            healthCheckPort: String? = nil,
            healthCheckProtocol: ProtocolEnum? = nil,
            healthCheckTimeoutSeconds: Int? = nil,
            healthyThresholdCount: Int? = nil,
            ipAddressType: TargetGroupIpAddressTypeEnum? = nil,
            matcher: Matcher? = nil,
            port: Int? = nil,
            `protocol`: ProtocolEnum? = nil,
            protocolVersion: String? = nil,
            tags: [Tag]? = nil,
            targetControlPort: Int? = nil,
            targetType: TargetTypeEnum? = nil,
            unhealthyThresholdCount: Int? = nil,
            vpcId: String? = nil
        ) {
            self.name = name
            self.healthCheckEnabled = healthCheckEnabled
            self.healthCheckIntervalSeconds = healthCheckIntervalSeconds
            self.healthCheckPath = healthCheckPath
            self.healthCheckPort = healthCheckPort
            self.healthCheckProtocol = healthCheckProtocol
            self.healthCheckTimeoutSeconds = healthCheckTimeoutSeconds
            self.healthyThresholdCount = healthyThresholdCount
            self.ipAddressType = ipAddressType
            self.matcher = matcher
            self.port = port
            self.`protocol` = `protocol`
            self.protocolVersion = protocolVersion
            self.tags = tags
            self.targetControlPort = targetControlPort
            self.targetType = targetType
            self.unhealthyThresholdCount = unhealthyThresholdCount
            self.vpcId = vpcId
        }
    }

    /// `CreateTargetGroupOutput` of Elastic Load Balancing.
    public struct CreateTargetGroupOutput: Sendable, Hashable {
        /// `TargetGroups`.
        public var targetGroups: [TargetGroup]?

        /// What is left out is the service's to choose.
        public init(targetGroups: [TargetGroup]? = nil) {
            self.targetGroups = targetGroups
        }
    }
}

extension ElasticLoadBalancingV2.CreateTargetGroupInput {
    package func write(to form: inout FormWriter) {
        form.member("Name", name) { $0.write($1) }
        form.member("HealthCheckEnabled", healthCheckEnabled) { $0.write($1) }
        form.member("HealthCheckIntervalSeconds", healthCheckIntervalSeconds) { $0.write($1) }
        form.member("HealthCheckPath", healthCheckPath) { $0.write($1) }
        form.member("HealthCheckPort", healthCheckPort) { $0.write($1) }
        form.member("HealthCheckProtocol", healthCheckProtocol) { $0.write($1.rawValue) }
        form.member("HealthCheckTimeoutSeconds", healthCheckTimeoutSeconds) { $0.write($1) }
        form.member("HealthyThresholdCount", healthyThresholdCount) { $0.write($1) }
        form.member("IpAddressType", ipAddressType) { $0.write($1.rawValue) }
        form.member("Matcher", matcher) { $1.write(to: &$0) }
        form.member("Port", port) { $0.write($1) }
        form.member("Protocol", `protocol`) { $0.write($1.rawValue) }
        form.member("ProtocolVersion", protocolVersion) { $0.write($1) }
        form.member("Tags", tags) { $0.list($1, item: "member") { $1.write(to: &$0) } }
        form.member("TargetControlPort", targetControlPort) { $0.write($1) }
        form.member("TargetType", targetType) { $0.write($1.rawValue) }
        form.member("UnhealthyThresholdCount", unhealthyThresholdCount) { $0.write($1) }
        form.member("VpcId", vpcId) { $0.write($1) }
    }
}

extension ElasticLoadBalancingV2.CreateTargetGroupOutput {
    package init(xml: XMLElement) throws {
        self.targetGroups = try xml.member("TargetGroups") { try $0.list { try ElasticLoadBalancingV2.TargetGroup(xml: $0) } }
    }
}

extension ElasticLoadBalancingV2 {
    /// Calls `CreateTargetGroup`.
    @discardableResult
    public func createTargetGroup(_ input: CreateTargetGroupInput) async throws -> CreateTargetGroupOutput {
        try await client.execute(CreateTargetGroup.self, input)
    }
}
