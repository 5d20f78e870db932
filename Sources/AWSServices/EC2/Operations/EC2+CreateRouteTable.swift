// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `CreateRouteTable` of Amazon Elastic Compute Cloud.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateRouteTable.html
    public enum CreateRouteTable: AWSOperation, TokenCarrying {
        public typealias Input = CreateRouteTableRequest
        public typealias Output = CreateRouteTableResult

        public static let name = "CreateRouteTable"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { input.clientToken != nil }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: false)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml())
        }

        package static func withToken(_ input: Input, _ token: () -> String) -> Input {
            var input = input
            if input.clientToken == nil { input.clientToken = token() }
            return input
        }
    }

    /// `CreateRouteTableRequest` of Amazon Elastic Compute Cloud.
    public struct CreateRouteTableRequest: Sendable, Hashable {
        /// `VpcId`.
        public var vpcId: String
        /// `ClientToken`.
        public var clientToken: String?
        /// `DryRun`.
        public var dryRun: Bool?
        /// `TagSpecifications`.
        public var tagSpecifications: [TagSpecification]?

        /// What is left out is the service's to choose.
        public init(
            vpcId: String,
            clientToken: String? = nil,
            dryRun: Bool? = nil,
            tagSpecifications: [TagSpecification]? = nil
        ) {
            self.vpcId = vpcId
            self.clientToken = clientToken
            self.dryRun = dryRun
            self.tagSpecifications = tagSpecifications
        }
    }

    /// `CreateRouteTableResult` of Amazon Elastic Compute Cloud.
    public struct CreateRouteTableResult: Sendable, Hashable {
        /// `ClientToken`.
        public var clientToken: String?
        /// `RouteTable`.
        public var routeTable: RouteTable?

        /// What is left out is the service's to choose.
        public init(clientToken: String? = nil, routeTable: RouteTable? = nil) {
            self.clientToken = clientToken
            self.routeTable = routeTable
        }
    }
}

extension EC2.CreateRouteTableRequest {
    package func write(to form: inout FormWriter) {
        form.member("VpcId", vpcId) { $0.write($1) }
        form.member("ClientToken", clientToken) { $0.write($1) }
        form.member("DryRun", dryRun) { $0.write($1) }
        form.member("TagSpecification", tagSpecifications) { $0.list($1, item: nil) { $1.write(to: &$0) } }
    }
}

extension EC2.CreateRouteTableResult {
    package init(xml: XMLElement) throws {
        self.clientToken = try xml.member("clientToken") { try $0.string() }
        self.routeTable = try xml.member("routeTable") { try EC2.RouteTable(xml: $0) }
    }
}

extension EC2 {
    /// Calls `CreateRouteTable`.
    @discardableResult
    public func createRouteTable(_ input: CreateRouteTableRequest) async throws -> CreateRouteTableResult {
        try await client.execute(CreateRouteTable.self, CreateRouteTable.withToken(input, idempotencyToken))
    }
}
