// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudWatch {
    /// `PutDashboard` of Amazon CloudWatch.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutDashboard.html
    public enum PutDashboard: AWSOperation {
        public typealias Input = PutDashboardInput
        public typealias Output = PutDashboardOutput

        public static let name = "PutDashboard"
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

    /// `PutDashboardInput` of Amazon CloudWatch.
    public struct PutDashboardInput: Sendable, Hashable {
        /// `DashboardBody`.
        public var dashboardBody: String
        /// `DashboardName`.
        public var dashboardName: String
        /// `Tags`.
        public var tags: [Tag]?

        /// What is left out is the service's to choose.
        public init(dashboardBody: String, dashboardName: String, tags: [Tag]? = nil) {
            self.dashboardBody = dashboardBody
            self.dashboardName = dashboardName
            self.tags = tags
        }
    }

    /// `PutDashboardOutput` of Amazon CloudWatch.
    public struct PutDashboardOutput: Sendable, Hashable {
        /// `DashboardValidationMessages`.
        public var dashboardValidationMessages: [DashboardValidationMessage]?

        /// What is left out is the service's to choose.
        public init(dashboardValidationMessages: [DashboardValidationMessage]? = nil) {
            self.dashboardValidationMessages = dashboardValidationMessages
        }
    }
}

extension CloudWatch.PutDashboardInput {
    package func write(to object: inout JSONObject) {
        object.member("DashboardBody", dashboardBody) { .string($0) }
        object.member("DashboardName", dashboardName) { .string($0) }
        object.member("Tags", tags) { .list($0) { JSONObject.value($0.write(to:)) } }
    }
}

extension CloudWatch.PutDashboardOutput {
    package init(json: JSONValue) throws {
        self.dashboardValidationMessages = try json.member("DashboardValidationMessages") { try $0.list { try CloudWatch.DashboardValidationMessage(json: $0) } }
    }
}

extension CloudWatch {
    /// Calls `PutDashboard`.
    @discardableResult
    public func putDashboard(_ input: PutDashboardInput) async throws -> PutDashboardOutput {
        try await client.execute(PutDashboard.self, input)
    }
}
