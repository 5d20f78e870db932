// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CloudWatch {
    /// `MetricDataQuery` of Amazon CloudWatch.
    public struct MetricDataQuery: Sendable, Hashable {
        /// `AccountId`.
        public var accountId: String?
        /// `Expression`.
        public var expression: String?
        /// `Id`.
        public var id: String?
        /// `Label`.
        public var label: String?
        /// `MetricStat`.
        public var metricStat: MetricStat?
        /// `Period`.
        public var period: Int?
        /// `ReturnData`.
        public var returnData: Bool?

        /// What is left out is the service's to choose.
        public init(
            accountId: String? = nil,
            expression: String? = nil,
            id: String? = nil,
            label: String? = nil,
            metricStat: MetricStat? = nil,
            period: Int? = nil,
            returnData: Bool? = nil
        ) {
            self.accountId = accountId
            self.expression = expression
            self.id = id
            self.label = label
            self.metricStat = metricStat
            self.period = period
            self.returnData = returnData
        }
    }
}

extension CloudWatch.MetricDataQuery {
    package func write(to object: inout JSONObject) {
        object.member("AccountId", accountId) { .string($0) }
        object.member("Expression", expression) { .string($0) }
        object.member("Id", id) { .string($0) }
        object.member("Label", label) { .string($0) }
        object.member("MetricStat", metricStat) { JSONObject.value($0.write(to:)) }
        object.member("Period", period) { .integer($0) }
        object.member("ReturnData", returnData) { .boolean($0) }
    }
}

extension CloudWatch.MetricDataQuery {
    package init(json: JSONValue) throws {
        self.accountId = try json.member("AccountId") { try $0.string() }
        self.expression = try json.member("Expression") { try $0.string() }
        self.id = try json.member("Id") { try $0.string() }
        self.label = try json.member("Label") { try $0.string() }
        self.metricStat = try json.member("MetricStat") { try CloudWatch.MetricStat(json: $0) }
        self.period = try json.member("Period") { try $0.integer() }
        self.returnData = try json.member("ReturnData") { try $0.boolean() }
    }
}
