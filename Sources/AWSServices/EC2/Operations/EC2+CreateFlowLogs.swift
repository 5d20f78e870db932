// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `CreateFlowLogs` of Amazon Elastic Compute Cloud.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFlowLogs.html
    public enum CreateFlowLogs: AWSOperation {
        public typealias Input = CreateFlowLogsRequest
        public typealias Output = CreateFlowLogsResult

        public static let name = "CreateFlowLogs"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: false)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml())
        }
    }

    /// `CreateFlowLogsRequest` of Amazon Elastic Compute Cloud.
    public struct CreateFlowLogsRequest: Sendable, Hashable {
        /// `ResourceIds`.
        public var resourceIds: [String]
        /// `ResourceType`.
        public var resourceType: FlowLogsResourceType
        /// `ClientToken`.
        public var clientToken: String?
        /// `DeliverCrossAccountRole`.
        public var deliverCrossAccountRole: String?
        /// `DeliverLogsPermissionArn`.
        public var deliverLogsPermissionArn: String?
        /// `DestinationOptions`.
        public var destinationOptions: DestinationOptionsRequest?
        /// `DryRun`.
        public var dryRun: Bool?
        /// `LogDestination`.
        public var logDestination: String?
        /// `LogDestinationType`.
        public var logDestinationType: LogDestinationType?
        /// `LogFormat`.
        public var logFormat: String?
        /// `LogGroupName`.
        public var logGroupName: String?
        /// `MaxAggregationInterval`.
        public var maxAggregationInterval: Int?
        /// `TagSpecifications`.
        public var tagSpecifications: [TagSpecification]?
        /// `TrafficType`.
        public var trafficType: TrafficType?

        /// What is left out is the service's to choose.
        public init(
            resourceIds: [String],
            resourceType: FlowLogsResourceType,
            clientToken: String? = nil,
            deliverCrossAccountRole: String? = nil,
            deliverLogsPermissionArn: String? = nil,
            destinationOptions: DestinationOptionsRequest? = nil,
            dryRun: Bool? = nil,
            logDestination: String? = nil,
            logDestinationType: LogDestinationType? = nil,
            logFormat: String? = nil,
            logGroupName: String? = nil,
            maxAggregationInterval: Int? = nil,
            tagSpecifications: [TagSpecification]? = nil,
            trafficType: TrafficType? = nil
        ) {
            self.resourceIds = resourceIds
            self.resourceType = resourceType
            self.clientToken = clientToken
            self.deliverCrossAccountRole = deliverCrossAccountRole
            self.deliverLogsPermissionArn = deliverLogsPermissionArn
            self.destinationOptions = destinationOptions
            self.dryRun = dryRun
            self.logDestination = logDestination
            self.logDestinationType = logDestinationType
            self.logFormat = logFormat
            self.logGroupName = logGroupName
            self.maxAggregationInterval = maxAggregationInterval
            self.tagSpecifications = tagSpecifications
            self.trafficType = trafficType
        }
    }

    /// `CreateFlowLogsResult` of Amazon Elastic Compute Cloud.
    public struct CreateFlowLogsResult: Sendable, Hashable {
        /// `ClientToken`.
        public var clientToken: String?
        /// `FlowLogIds`.
        public var flowLogIds: [String]?
        /// `Unsuccessful`.
        public var unsuccessful: [UnsuccessfulItem]?

        /// What is left out is the service's to choose.
        public init(clientToken: String? = nil, flowLogIds: [String]? = nil, unsuccessful: [UnsuccessfulItem]? = nil) {
            self.clientToken = clientToken
            self.flowLogIds = flowLogIds
            self.unsuccessful = unsuccessful
        }
    }
}

extension EC2.CreateFlowLogsRequest {
    package func write(to form: inout FormWriter) {
        form.member("ResourceId", resourceIds) { $0.list($1, item: nil) { $0.write($1) } }
        form.member("ResourceType", resourceType) { $0.write($1.rawValue) }
        form.member("ClientToken", clientToken) { $0.write($1) }
        form.member("DeliverCrossAccountRole", deliverCrossAccountRole) { $0.write($1) }
        form.member("DeliverLogsPermissionArn", deliverLogsPermissionArn) { $0.write($1) }
        form.member("DestinationOptions", destinationOptions) { $1.write(to: &$0) }
        form.member("DryRun", dryRun) { $0.write($1) }
        form.member("LogDestination", logDestination) { $0.write($1) }
        form.member("LogDestinationType", logDestinationType) { $0.write($1.rawValue) }
        form.member("LogFormat", logFormat) { $0.write($1) }
        form.member("LogGroupName", logGroupName) { $0.write($1) }
        form.member("MaxAggregationInterval", maxAggregationInterval) { $0.write($1) }
        form.member("TagSpecification", tagSpecifications) { $0.list($1, item: nil) { $1.write(to: &$0) } }
        form.member("TrafficType", trafficType) { $0.write($1.rawValue) }
    }
}

extension EC2.CreateFlowLogsResult {
    package init(xml: XMLElement) throws {
        self.clientToken = try xml.member("clientToken") { try $0.string() }
        self.flowLogIds = try xml.member("flowLogIdSet") { try $0.list { try $0.string() } }
        self.unsuccessful = try xml.member("unsuccessful") { try $0.list { try EC2.UnsuccessfulItem(xml: $0) } }
    }
}

extension EC2 {
    /// Calls `CreateFlowLogs`.
    @discardableResult
    public func createFlowLogs(_ input: CreateFlowLogsRequest) async throws -> CreateFlowLogsResult {
        try await client.execute(CreateFlowLogs.self, input)
    }
}
