// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `DeleteFlowLogs` of Amazon Elastic Compute Cloud.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteFlowLogs.html
    public enum DeleteFlowLogs: AWSOperation {
        public typealias Input = DeleteFlowLogsRequest
        public typealias Output = DeleteFlowLogsResult

        public static let name = "DeleteFlowLogs"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: false)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml())
        }
    }

    /// `DeleteFlowLogsRequest` of Amazon Elastic Compute Cloud.
    public struct DeleteFlowLogsRequest: Sendable, Hashable {
        /// `FlowLogIds`.
        public var flowLogIds: [String]
        /// `DryRun`.
        public var dryRun: Bool?

        /// What is left out is the service's to choose.
        public init(flowLogIds: [String], dryRun: Bool? = nil) {
            self.flowLogIds = flowLogIds
            self.dryRun = dryRun
        }
    }

    /// `DeleteFlowLogsResult` of Amazon Elastic Compute Cloud.
    public struct DeleteFlowLogsResult: Sendable, Hashable {
        /// `Unsuccessful`.
        public var unsuccessful: [UnsuccessfulItem]?

        /// What is left out is the service's to choose.
        public init(unsuccessful: [UnsuccessfulItem]? = nil) {
            self.unsuccessful = unsuccessful
        }
    }
}

extension EC2.DeleteFlowLogsRequest {
    package func write(to form: inout FormWriter) {
        form.member("FlowLogId", flowLogIds) { $0.list($1, item: nil) { $0.write($1) } }
        form.member("DryRun", dryRun) { $0.write($1) }
    }
}

extension EC2.DeleteFlowLogsResult {
    package init(xml: XMLElement) throws {
        self.unsuccessful = try xml.member("unsuccessful") { try $0.list { try EC2.UnsuccessfulItem(xml: $0) } }
    }
}

extension EC2 {
    /// Calls `DeleteFlowLogs`.
    @discardableResult
    public func deleteFlowLogs(_ input: DeleteFlowLogsRequest) async throws -> DeleteFlowLogsResult {
        try await client.execute(DeleteFlowLogs.self, input)
    }
}
