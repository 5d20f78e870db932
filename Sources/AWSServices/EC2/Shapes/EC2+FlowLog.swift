// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `FlowLog` of Amazon Elastic Compute Cloud.
    public struct FlowLog: Sendable, Hashable {
        /// `CreationTime`.
        public var creationTime: Timestamp?
        /// `DeliverCrossAccountRole`.
        public var deliverCrossAccountRole: String?
        /// `DeliverLogsErrorMessage`.
        public var deliverLogsErrorMessage: String?
        /// `DeliverLogsPermissionArn`.
        public var deliverLogsPermissionArn: String?
        /// `DeliverLogsStatus`.
        public var deliverLogsStatus: String?
        /// `DestinationOptions`.
        public var destinationOptions: DestinationOptionsResponse?
        /// `FlowLogId`.
        public var flowLogId: String?
        /// `FlowLogStatus`.
        public var flowLogStatus: String?
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
        /// `ResourceId`.
        public var resourceId: String?
        /// `Tags`.
        public var tags: [Tag]?
        /// `TrafficType`.
        public var trafficType: TrafficType?

        /// What is left out is the service's to choose.
        public init(
            creationTime: Timestamp? = nil,
            deliverCrossAccountRole: String? = nil,
            deliverLogsErrorMessage: String? = nil,
            deliverLogsPermissionArn: String? = nil,
            deliverLogsStatus: String? = nil,
            destinationOptions: DestinationOptionsResponse? = nil,
            flowLogId: String? = nil,
            flowLogStatus: String? = nil,
            logDestination: String? = nil,
            logDestinationType: LogDestinationType? = nil,
            logFormat: String? = nil,
            logGroupName: String? = nil,
            maxAggregationInterval: Int? = nil,
            resourceId: String? = nil,
            tags: [Tag]? = nil,
            trafficType: TrafficType? = nil
        ) {
            self.creationTime = creationTime
            self.deliverCrossAccountRole = deliverCrossAccountRole
            self.deliverLogsErrorMessage = deliverLogsErrorMessage
            self.deliverLogsPermissionArn = deliverLogsPermissionArn
            self.deliverLogsStatus = deliverLogsStatus
            self.destinationOptions = destinationOptions
            self.flowLogId = flowLogId
            self.flowLogStatus = flowLogStatus
            self.logDestination = logDestination
            self.logDestinationType = logDestinationType
            self.logFormat = logFormat
            self.logGroupName = logGroupName
            self.maxAggregationInterval = maxAggregationInterval
            self.resourceId = resourceId
            self.tags = tags
            self.trafficType = trafficType
        }
    }
}

extension EC2.FlowLog {
    package init(xml: XMLElement) throws {
        self.creationTime = try xml.member("creationTime") { try $0.timestamp() }
        self.deliverCrossAccountRole = try xml.member("deliverCrossAccountRole") { try $0.string() }
        self.deliverLogsErrorMessage = try xml.member("deliverLogsErrorMessage") { try $0.string() }
        self.deliverLogsPermissionArn = try xml.member("deliverLogsPermissionArn") { try $0.string() }
        self.deliverLogsStatus = try xml.member("deliverLogsStatus") { try $0.string() }
        self.destinationOptions = try xml.member("destinationOptions") { try EC2.DestinationOptionsResponse(xml: $0) }
        self.flowLogId = try xml.member("flowLogId") { try $0.string() }
        self.flowLogStatus = try xml.member("flowLogStatus") { try $0.string() }
        self.logDestination = try xml.member("logDestination") { try $0.string() }
        self.logDestinationType = try xml.member("logDestinationType") { EC2.LogDestinationType(rawValue: try $0.string()) }
        self.logFormat = try xml.member("logFormat") { try $0.string() }
        self.logGroupName = try xml.member("logGroupName") { try $0.string() }
        self.maxAggregationInterval = try xml.member("maxAggregationInterval") { try $0.integer() }
        self.resourceId = try xml.member("resourceId") { try $0.string() }
        self.tags = try xml.member("tagSet") { try $0.list { try EC2.Tag(xml: $0) } }
        self.trafficType = try xml.member("trafficType") { EC2.TrafficType(rawValue: try $0.string()) }
    }
}
