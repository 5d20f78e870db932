// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudWatch {
    /// `DescribeAlarms` of Amazon CloudWatch.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarms.html
    public enum DescribeAlarms: AWSOperation {
        public typealias Input = DescribeAlarmsInput
        public typealias Output = DescribeAlarmsOutput

        public static let name = "DescribeAlarms"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: JSONWriter.bytes(JSONObject.value(input.write(to:))))
            request.headers["Content-Type"] = "application/x-amz-json-1.0"
            request.headers["X-Amz-Target"] = "GraniteServiceVersion20100801.\(name)"
            request.headers["x-amzn-query-mode"] = "true"
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
        }
    }

    /// `DescribeAlarmsInput` of Amazon CloudWatch.
    public struct DescribeAlarmsInput: Sendable, Hashable {
        /// `ActionPrefix`.
        public var actionPrefix: String?
        /// `AlarmNamePrefix`.
        public var alarmNamePrefix: String?
        /// `AlarmNames`.
        public var alarmNames: [String]?
        /// `AlarmTypes`.
        public var alarmTypes: [AlarmType]?
        /// `ChildrenOfAlarmName`.
        public var childrenOfAlarmName: String?
        /// `MaxRecords`.
        public var maxRecords: Int?
        /// `NextToken`.
        public var nextToken: String?
        /// `ParentsOfAlarmName`.
        public var parentsOfAlarmName: String?
        /// `StateValue`.
        public var stateValue: StateValue?

        /// What is left out is the service's to choose.
        public init(
            actionPrefix: String? = nil,
            alarmNamePrefix: String? = nil,
            alarmNames: [String]? = nil,
            alarmTypes: [AlarmType]? = nil,
            childrenOfAlarmName: String? = nil,
            maxRecords: Int? = nil,
            nextToken: String? = nil,
            parentsOfAlarmName: String? = nil,
            stateValue: StateValue? = nil
        ) {
            self.actionPrefix = actionPrefix
            self.alarmNamePrefix = alarmNamePrefix
            self.alarmNames = alarmNames
            self.alarmTypes = alarmTypes
            self.childrenOfAlarmName = childrenOfAlarmName
            self.maxRecords = maxRecords
            self.nextToken = nextToken
            self.parentsOfAlarmName = parentsOfAlarmName
            self.stateValue = stateValue
        }
    }

    /// `DescribeAlarmsOutput` of Amazon CloudWatch.
    public struct DescribeAlarmsOutput: Sendable, Hashable {
        /// `CompositeAlarms`.
        public var compositeAlarms: [CompositeAlarm]?
        /// `MetricAlarms`.
        public var metricAlarms: [MetricAlarm]?
        /// `NextToken`.
        public var nextToken: String?

        /// What is left out is the service's to choose.
        public init(
            compositeAlarms: [CompositeAlarm]? = nil,
            metricAlarms: [MetricAlarm]? = nil,
            nextToken: String? = nil
        ) {
            self.compositeAlarms = compositeAlarms
            self.metricAlarms = metricAlarms
            self.nextToken = nextToken
        }
    }
}

extension CloudWatch.DescribeAlarmsInput {
    package func write(to object: inout JSONObject) {
        object.member("ActionPrefix", actionPrefix) { .string($0) }
        object.member("AlarmNamePrefix", alarmNamePrefix) { .string($0) }
        object.member("AlarmNames", alarmNames) { .list($0) { .string($0) } }
        object.member("AlarmTypes", alarmTypes) { .list($0) { .string($0.rawValue) } }
        object.member("ChildrenOfAlarmName", childrenOfAlarmName) { .string($0) }
        object.member("MaxRecords", maxRecords) { .integer($0) }
        object.member("NextToken", nextToken) { .string($0) }
        object.member("ParentsOfAlarmName", parentsOfAlarmName) { .string($0) }
        object.member("StateValue", stateValue) { .string($0.rawValue) }
    }
}

extension CloudWatch.DescribeAlarmsOutput {
    package init(json: JSONValue) throws {
        self.compositeAlarms = try json.member("CompositeAlarms") { try $0.list { try CloudWatch.CompositeAlarm(json: $0) } }
        self.metricAlarms = try json.member("MetricAlarms") { try $0.list { try CloudWatch.MetricAlarm(json: $0) } }
        self.nextToken = try json.member("NextToken") { try $0.string() }
    }
}

extension CloudWatch {
    /// Calls `DescribeAlarms`.
    @discardableResult
    public func describeAlarms(_ input: DescribeAlarmsInput = DescribeAlarmsInput()) async throws -> DescribeAlarmsOutput {
        try await client.execute(DescribeAlarms.self, input)
    }

    /// Every page of `DescribeAlarms`, each asked for when the loop comes to it.
    public func describeAlarmsPages(
        _ input: DescribeAlarmsInput = DescribeAlarmsInput()
    ) -> Pages<DescribeAlarmsInput, DescribeAlarmsOutput> {
        Pages(input, call: { try await describeAlarms($0) }) {
            page, input in
            guard page.nextToken?.isEmpty == false else { return false }
            input.nextToken = page.nextToken
            return true
        }
    }
}

extension Waiter where O == CloudWatch.DescribeAlarms {
    /// `AlarmExists`: asks `DescribeAlarms`.
    public static var alarmExists: Waiter<CloudWatch.DescribeAlarms> {
        Waiter(
            "AlarmExists",
            delay: .seconds(5),
            acceptors: [
                .output(.success) { !([$0].compactMap(\.metricAlarms).flatMap { $0 }).isEmpty },
            ]
        )
    }
}

extension Waiter where O == CloudWatch.DescribeAlarms {
    /// `CompositeAlarmExists`: asks `DescribeAlarms`.
    public static var compositeAlarmExists: Waiter<CloudWatch.DescribeAlarms> {
        Waiter(
            "CompositeAlarmExists",
            delay: .seconds(5),
            acceptors: [
                .output(.success) { !([$0].compactMap(\.compositeAlarms).flatMap { $0 }).isEmpty },
            ]
        )
    }
}
