// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudWatch {
    /// `DeleteDashboards` of Amazon CloudWatch.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DeleteDashboards.html
    public enum DeleteDashboards: AWSOperation {
        public typealias Input = DeleteDashboardsInput
        public typealias Output = DeleteDashboardsOutput

        public static let name = "DeleteDashboards"
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

    /// `DeleteDashboardsInput` of Amazon CloudWatch.
    public struct DeleteDashboardsInput: Sendable, Hashable {
        /// `DashboardNames`.
        public var dashboardNames: [String]

        /// What is left out is the service's to choose.
        public init(dashboardNames: [String]) {
            self.dashboardNames = dashboardNames
        }
    }

    /// `DeleteDashboardsOutput` of Amazon CloudWatch.
    public struct DeleteDashboardsOutput: Sendable, Hashable {
        /// What is left out is the service's to choose.
        public init() {}
    }
}

extension CloudWatch.DeleteDashboardsInput {
    package func write(to object: inout JSONObject) {
        object.member("DashboardNames", dashboardNames) { .list($0) { .string($0) } }
    }
}

extension CloudWatch.DeleteDashboardsOutput {
    package init(json: JSONValue) throws {}
}

extension CloudWatch {
    /// Calls `DeleteDashboards`.
    @discardableResult
    public func deleteDashboards(_ input: DeleteDashboardsInput) async throws -> DeleteDashboardsOutput {
        try await client.execute(DeleteDashboards.self, input)
    }
}
