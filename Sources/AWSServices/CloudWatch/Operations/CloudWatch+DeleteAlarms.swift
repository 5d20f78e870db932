// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudWatch {
    /// `DeleteAlarms` of Amazon CloudWatch.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DeleteAlarms.html
    public enum DeleteAlarms: AWSOperation {
        public typealias Input = DeleteAlarmsInput
        public typealias Output = Void

        public static let name = "DeleteAlarms"
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
        }
    }

    /// `DeleteAlarmsInput` of Amazon CloudWatch.
    public struct DeleteAlarmsInput: Sendable, Hashable {
        /// `AlarmNames`.
        public var alarmNames: [String]

        /// What is left out is the service's to choose.
        public init(alarmNames: [String]) {
            self.alarmNames = alarmNames
        }
    }
}

extension CloudWatch.DeleteAlarmsInput {
    package func write(to object: inout JSONObject) {
        object.member("AlarmNames", alarmNames) { .list($0) { .string($0) } }
    }
}

extension CloudWatch {
    /// Calls `DeleteAlarms`.
    public func deleteAlarms(_ input: DeleteAlarmsInput) async throws {
        try await client.execute(DeleteAlarms.self, input)
    }
}
