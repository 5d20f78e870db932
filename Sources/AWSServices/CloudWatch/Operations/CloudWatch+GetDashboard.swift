// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudWatch {
    /// `GetDashboard` of Amazon CloudWatch.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetDashboard.html
    public enum GetDashboard: AWSOperation {
        public typealias Input = GetDashboardInput
        public typealias Output = GetDashboardOutput

        public static let name = "GetDashboard"
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

    /// `GetDashboardInput` of Amazon CloudWatch.
    public struct GetDashboardInput: Sendable, Hashable {
        /// `DashboardName`.
        public var dashboardName: String

        /// What is left out is the service's to choose.
        public init(dashboardName: String) {
            self.dashboardName = dashboardName
        }
    }

    /// `GetDashboardOutput` of Amazon CloudWatch.
    public struct GetDashboardOutput: Sendable, Hashable {
        /// `DashboardArn`.
        public var dashboardArn: String?
        /// `DashboardBody`.
        public var dashboardBody: String?
        /// `DashboardName`.
        public var dashboardName: String?

        /// What is left out is the service's to choose.
        public init(dashboardArn: String? = nil, dashboardBody: String? = nil, dashboardName: String? = nil) {
            self.dashboardArn = dashboardArn
            self.dashboardBody = dashboardBody
            self.dashboardName = dashboardName
        }
    }
}

extension CloudWatch.GetDashboardInput {
    package func write(to object: inout JSONObject) {
        object.member("DashboardName", dashboardName) { .string($0) }
    }
}

extension CloudWatch.GetDashboardOutput {
    package init(json: JSONValue) throws {
        self.dashboardArn = try json.member("DashboardArn") { try $0.string() }
        self.dashboardBody = try json.member("DashboardBody") { try $0.string() }
        self.dashboardName = try json.member("DashboardName") { try $0.string() }
    }
}

extension CloudWatch {
    /// Calls `GetDashboard`.
    @discardableResult
    public func getDashboard(_ input: GetDashboardInput) async throws -> GetDashboardOutput {
        try await client.execute(GetDashboard.self, input)
    }
}
