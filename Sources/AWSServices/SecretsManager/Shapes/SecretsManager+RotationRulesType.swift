// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension SecretsManager {
    /// `RotationRulesType` of AWS Secrets Manager.
    public struct RotationRulesType: Sendable, Hashable {
        /// `AutomaticallyAfterDays`.
        public var automaticallyAfterDays: Int?
        /// `Duration`.
        public var duration: String?
        /// `ScheduleExpression`.
        public var scheduleExpression: String?

        /// What is left out is the service's to choose.
        public init(automaticallyAfterDays: Int? = nil, duration: String? = nil, scheduleExpression: String? = nil) {
            self.automaticallyAfterDays = automaticallyAfterDays
            self.duration = duration
            self.scheduleExpression = scheduleExpression
        }
    }
}

extension SecretsManager.RotationRulesType {
    package init(json: JSONValue) throws {
        self.automaticallyAfterDays = try json.member("AutomaticallyAfterDays") { try $0.integer() }
        self.duration = try json.member("Duration") { try $0.string() }
        self.scheduleExpression = try json.member("ScheduleExpression") { try $0.string() }
    }
}
