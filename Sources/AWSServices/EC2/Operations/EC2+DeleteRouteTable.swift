// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `DeleteRouteTable` of Amazon Elastic Compute Cloud.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteRouteTable.html
    public enum DeleteRouteTable: AWSOperation {
        public typealias Input = DeleteRouteTableRequest
        public typealias Output = Void

        public static let name = "DeleteRouteTable"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: false)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `DeleteRouteTableRequest` of Amazon Elastic Compute Cloud.
    public struct DeleteRouteTableRequest: Sendable, Hashable {
        /// `RouteTableId`.
        public var routeTableId: String
        /// `DryRun`.
        public var dryRun: Bool?

        /// What is left out is the service's to choose.
        public init(routeTableId: String, dryRun: Bool? = nil) {
            self.routeTableId = routeTableId
            self.dryRun = dryRun
        }
    }
}

extension EC2.DeleteRouteTableRequest {
    package func write(to form: inout FormWriter) {
        form.member("RouteTableId", routeTableId) { $0.write($1) }
        form.member("DryRun", dryRun) { $0.write($1) }
    }
}

extension EC2 {
    /// Calls `DeleteRouteTable`.
    public func deleteRouteTable(_ input: DeleteRouteTableRequest) async throws {
        try await client.execute(DeleteRouteTable.self, input)
    }
}
