// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EventBridge {
    /// `Rule` of Amazon EventBridge.
    public struct Rule: Sendable, Hashable {
        /// `Arn`.
        public var arn: String?
        /// `Description`.
        public var description: String?
        /// `EventBusName`.
        public var eventBusName: String?
        /// `EventPattern`.
        public var eventPattern: String?
        /// `ManagedBy`.
        public var managedBy: String?
        /// `Name`.
        public var name: String?
        /// `RoleArn`.
        public var roleArn: String?
        /// `ScheduleExpression`.
        public var scheduleExpression: String?
        /// `State`.
        public var state: RuleState?

        /// What is left out is the service's to choose.
        public init(
            arn: String? = nil,
            description: String? = nil,
            eventBusName: String? = nil,
            eventPattern: String? = nil,
            managedBy: String? = nil,
            name: String? = nil,
            roleArn: String? = nil,
            scheduleExpression: String? = nil,
            state: RuleState? = nil
        ) {
            self.arn = arn
            self.description = description
            self.eventBusName = eventBusName
            self.eventPattern = eventPattern
            self.managedBy = managedBy
            self.name = name
            self.roleArn = roleArn
            self.scheduleExpression = scheduleExpression
            self.state = state
        }
    }
}

extension EventBridge.Rule {
    package init(json: JSONValue) throws {
        self.arn = try json.member("Arn") { try $0.string() }
        self.description = try json.member("Description") { try $0.string() }
        self.eventBusName = try json.member("EventBusName") { try $0.string() }
        self.eventPattern = try json.member("EventPattern") { try $0.string() }
        self.managedBy = try json.member("ManagedBy") { try $0.string() }
        self.name = try json.member("Name") { try $0.string() }
        self.roleArn = try json.member("RoleArn") { try $0.string() }
        self.scheduleExpression = try json.member("ScheduleExpression") { try $0.string() }
        self.state = try json.member("State") { EventBridge.RuleState(rawValue: try $0.string()) }
    }
}
