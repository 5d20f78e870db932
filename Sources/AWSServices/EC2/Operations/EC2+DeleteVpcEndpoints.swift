// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `DeleteVpcEndpoints` of Amazon Elastic Compute Cloud.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteVpcEndpoints.html
    public enum DeleteVpcEndpoints: AWSOperation {
        public typealias Input = DeleteVpcEndpointsRequest
        public typealias Output = DeleteVpcEndpointsResult

        public static let name = "DeleteVpcEndpoints"
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

    /// `DeleteVpcEndpointsRequest` of Amazon Elastic Compute Cloud.
    public struct DeleteVpcEndpointsRequest: Sendable, Hashable {
        /// `VpcEndpointIds`.
        public var vpcEndpointIds: [String]
        /// `DryRun`.
        public var dryRun: Bool?

        /// What is left out is the service's to choose.
        public init(vpcEndpointIds: [String], dryRun: Bool? = nil) {
            self.vpcEndpointIds = vpcEndpointIds
            self.dryRun = dryRun
        }
    }

    /// `DeleteVpcEndpointsResult` of Amazon Elastic Compute Cloud.
    public struct DeleteVpcEndpointsResult: Sendable, Hashable {
        /// `Unsuccessful`.
        public var unsuccessful: [UnsuccessfulItem]?

        /// What is left out is the service's to choose.
        public init(unsuccessful: [UnsuccessfulItem]? = nil) {
            self.unsuccessful = unsuccessful
        }
    }
}

extension EC2.DeleteVpcEndpointsRequest {
    package func write(to form: inout FormWriter) {
        form.member("VpcEndpointId", vpcEndpointIds) { $0.list($1, item: nil) { $0.write($1) } }
        form.member("DryRun", dryRun) { $0.write($1) }
    }
}

extension EC2.DeleteVpcEndpointsResult {
    package init(xml: XMLElement) throws {
        self.unsuccessful = try xml.member("unsuccessful") { try $0.list { try EC2.UnsuccessfulItem(xml: $0) } }
    }
}

extension EC2 {
    /// Calls `DeleteVpcEndpoints`.
    @discardableResult
    public func deleteVpcEndpoints(_ input: DeleteVpcEndpointsRequest) async throws -> DeleteVpcEndpointsResult {
        try await client.execute(DeleteVpcEndpoints.self, input)
    }
}
