// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `CreateInternetGateway` of Amazon Elastic Compute Cloud.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateInternetGateway.html
    public enum CreateInternetGateway: AWSOperation {
        public typealias Input = CreateInternetGatewayRequest
        public typealias Output = CreateInternetGatewayResult

        public static let name = "CreateInternetGateway"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

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

    /// `CreateInternetGatewayRequest` of Amazon Elastic Compute Cloud.
    public struct CreateInternetGatewayRequest: Sendable, Hashable {
        /// `DryRun`.
        public var dryRun: Bool?
        /// `TagSpecifications`.
        public var tagSpecifications: [TagSpecification]?

        /// What is left out is the service's to choose.
        public init(dryRun: Bool? = nil, tagSpecifications: [TagSpecification]? = nil) {
            self.dryRun = dryRun
            self.tagSpecifications = tagSpecifications
        }
    }

    /// `CreateInternetGatewayResult` of Amazon Elastic Compute Cloud.
    public struct CreateInternetGatewayResult: Sendable, Hashable {
        /// `InternetGateway`.
        public var internetGateway: InternetGateway?

        /// What is left out is the service's to choose.
        public init(internetGateway: InternetGateway? = nil) {
            self.internetGateway = internetGateway
        }
    }
}

extension EC2.CreateInternetGatewayRequest {
    package func write(to form: inout FormWriter) {
        form.member("DryRun", dryRun) { $0.write($1) }
        form.member("TagSpecification", tagSpecifications) { $0.list($1, item: nil) { $1.write(to: &$0) } }
    }
}

extension EC2.CreateInternetGatewayResult {
    package init(xml: XMLElement) throws {
        self.internetGateway = try xml.member("internetGateway") { try EC2.InternetGateway(xml: $0) }
    }
}

extension EC2 {
    /// Calls `CreateInternetGateway`.
    @discardableResult
    public func createInternetGateway(_ input: CreateInternetGatewayRequest = CreateInternetGatewayRequest()) async throws -> CreateInternetGatewayResult {
        try await client.execute(CreateInternetGateway.self, input)
    }
}
