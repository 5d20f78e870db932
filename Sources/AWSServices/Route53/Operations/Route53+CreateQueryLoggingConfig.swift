// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension Route53 {
    /// `CreateQueryLoggingConfig` of Amazon Route 53.
    ///
    /// Source: https://docs.aws.amazon.com/Route53/latest/APIReference/API_CreateQueryLoggingConfig.html
    public enum CreateQueryLoggingConfig: AWSOperation {
        public typealias Input = CreateQueryLoggingConfigRequest
        public typealias Output = CreateQueryLoggingConfigResponse

        public static let name = "CreateQueryLoggingConfig"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "POST", path: "/2013-04-01/queryloggingconfig")
            request.setBody(XMLWriter.document("CreateQueryLoggingConfigRequest", namespace: XMLWriter.Namespace("https://route53.amazonaws.com/doc/2013-04-01/"), input) { $1.write(to: &$0) }, contentType: "application/xml")
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            var output = try Output(xml: response.xml())
            output.location = try response.header("Location") { try $0.string() }
            return output
        }
    }

    /// `CreateQueryLoggingConfigRequest` of Amazon Route 53.
    public struct CreateQueryLoggingConfigRequest: Sendable, Hashable {
        /// `CloudWatchLogsLogGroupArn`.
        public var cloudWatchLogsLogGroupArn: String
        /// `HostedZoneId`.
        public var hostedZoneId: String

        /// What is left out is the service's to choose.
        public init(cloudWatchLogsLogGroupArn: String, hostedZoneId: String) {
            self.cloudWatchLogsLogGroupArn = cloudWatchLogsLogGroupArn
            self.hostedZoneId = hostedZoneId
        }
    }

    /// `CreateQueryLoggingConfigResponse` of Amazon Route 53.
    public struct CreateQueryLoggingConfigResponse: Sendable, Hashable {
        /// `Location`.
        public var location: String?
        /// `QueryLoggingConfig`.
        public var queryLoggingConfig: QueryLoggingConfig?

        /// What is left out is the service's to choose.
        public init(location: String? = nil, queryLoggingConfig: QueryLoggingConfig? = nil) {
            self.location = location
            self.queryLoggingConfig = queryLoggingConfig
        }
    }
}

extension Route53.CreateQueryLoggingConfigRequest {
    package func write(to xml: inout XMLWriter) {
        xml.member("CloudWatchLogsLogGroupArn", cloudWatchLogsLogGroupArn) { $0.write($1) }
        xml.member("HostedZoneId", hostedZoneId) { $0.write($1) }
    }
}

extension Route53.CreateQueryLoggingConfigResponse {
    package init(xml: XMLElement) throws {
        self.location = nil
        self.queryLoggingConfig = try xml.member("QueryLoggingConfig") { try Route53.QueryLoggingConfig(xml: $0) }
    }
}

extension Route53 {
    /// Calls `CreateQueryLoggingConfig`.
    @discardableResult
    public func createQueryLoggingConfig(_ input: CreateQueryLoggingConfigRequest) async throws -> CreateQueryLoggingConfigResponse {
        try await client.execute(CreateQueryLoggingConfig.self, input)
    }
}
