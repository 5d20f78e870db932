// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudWatch {
    /// `CompositeAlarm` of Amazon CloudWatch.
    public struct CompositeAlarm: Sendable, Hashable {
        /// `ActionsEnabled`.
        public var actionsEnabled: Bool?
        /// `ActionsSuppressedBy`.
        public var actionsSuppressedBy: ActionsSuppressedBy?
        /// `ActionsSuppressedReason`.
        public var actionsSuppressedReason: String?
        /// `ActionsSuppressor`.
        public var actionsSuppressor: String?
        /// `ActionsSuppressorExtensionPeriod`.
        public var actionsSuppressorExtensionPeriod: Int?
        /// `ActionsSuppressorWaitPeriod`.
        public var actionsSuppressorWaitPeriod: Int?
        /// `AlarmActions`.
        public var alarmActions: [String]?
        /// `AlarmArn`.
        public var alarmArn: String?
        /// `AlarmConfigurationUpdatedTimestamp`.
        public var alarmConfigurationUpdatedTimestamp: Timestamp?
        /// `AlarmDescription`.
        public var alarmDescription: String?
        /// `AlarmName`.
        public var alarmName: String?
        /// `AlarmRule`.
        public var alarmRule: String?
        /// `InsufficientDataActions`.
        public var insufficientDataActions: [String]?
        /// `OKActions`.
        public var okActions: [String]?
        /// `StateReason`.
        public var stateReason: String?
        /// `StateReasonData`.
        public var stateReasonData: String?
        /// `StateTransitionedTimestamp`.
        public var stateTransitionedTimestamp: Timestamp?
        /// `StateUpdatedTimestamp`.
        public var stateUpdatedTimestamp: Timestamp?
        /// `StateValue`.
        public var stateValue: StateValue?

        /// What is left out is the service's to choose.
        public init(
            actionsEnabled: Bool? = nil,
            actionsSuppressedBy: ActionsSuppressedBy? = nil,
            actionsSuppressedReason: String? = nil,
            actionsSuppressor: String? = nil,
            actionsSuppressorExtensionPeriod: Int? = nil,
            actionsSuppressorWaitPeriod: Int? = nil,
            alarmActions: [String]? = nil,
            alarmArn: String? = nil,
            alarmConfigurationUpdatedTimestamp: Timestamp? = nil,
            alarmDescription: String? = nil,
            alarmName: String? = nil,
            alarmRule: String? = nil,
            insufficientDataActions: [String]? = nil,
            okActions: [String]? = nil,
            stateReason: String? = nil,
            stateReasonData: String? = nil,
            stateTransitionedTimestamp: Timestamp? = nil,
            stateUpdatedTimestamp: Timestamp? = nil,
            stateValue: StateValue? = nil
        ) {
            self.actionsEnabled = actionsEnabled
            self.actionsSuppressedBy = actionsSuppressedBy
            self.actionsSuppressedReason = actionsSuppressedReason
            self.actionsSuppressor = actionsSuppressor
            self.actionsSuppressorExtensionPeriod = actionsSuppressorExtensionPeriod
            self.actionsSuppressorWaitPeriod = actionsSuppressorWaitPeriod
            self.alarmActions = alarmActions
            self.alarmArn = alarmArn
            self.alarmConfigurationUpdatedTimestamp = alarmConfigurationUpdatedTimestamp
            self.alarmDescription = alarmDescription
            self.alarmName = alarmName
            self.alarmRule = alarmRule
            self.insufficientDataActions = insufficientDataActions
            self.okActions = okActions
            self.stateReason = stateReason
            self.stateReasonData = stateReasonData
            self.stateTransitionedTimestamp = stateTransitionedTimestamp
            self.stateUpdatedTimestamp = stateUpdatedTimestamp
            self.stateValue = stateValue
        }
    }
}

extension CloudWatch.CompositeAlarm {
    package init(json: JSONValue) throws {
        self.actionsEnabled = try json.member("ActionsEnabled") { try $0.boolean() }
        self.actionsSuppressedBy = try json.member("ActionsSuppressedBy") { CloudWatch.ActionsSuppressedBy(rawValue: try $0.string()) }
        self.actionsSuppressedReason = try json.member("ActionsSuppressedReason") { try $0.string() }
        self.actionsSuppressor = try json.member("ActionsSuppressor") { try $0.string() }
        self.actionsSuppressorExtensionPeriod = try json.member("ActionsSuppressorExtensionPeriod") { try $0.integer() }
        self.actionsSuppressorWaitPeriod = try json.member("ActionsSuppressorWaitPeriod") { try $0.integer() }
        self.alarmActions = try json.member("AlarmActions") { try $0.list { try $0.string() } }
        self.alarmArn = try json.member("AlarmArn") { try $0.string() }
        self.alarmConfigurationUpdatedTimestamp = try json.member("AlarmConfigurationUpdatedTimestamp") { try $0.timestamp() }
        self.alarmDescription = try json.member("AlarmDescription") { try $0.string() }
        self.alarmName = try json.member("AlarmName") { try $0.string() }
        self.alarmRule = try json.member("AlarmRule") { try $0.string() }
        self.insufficientDataActions = try json.member("InsufficientDataActions") { try $0.list { try $0.string() } }
        self.okActions = try json.member("OKActions") { try $0.list { try $0.string() } }
        self.stateReason = try json.member("StateReason") { try $0.string() }
        self.stateReasonData = try json.member("StateReasonData") { try $0.string() }
        self.stateTransitionedTimestamp = try json.member("StateTransitionedTimestamp") { try $0.timestamp() }
        self.stateUpdatedTimestamp = try json.member("StateUpdatedTimestamp") { try $0.timestamp() }
        self.stateValue = try json.member("StateValue") { CloudWatch.StateValue(rawValue: try $0.string()) }
    }
}
