// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension Route53 {
    /// `DeleteQueryLoggingConfig` of Amazon Route 53.
    ///
    /// Source: https://docs.aws.amazon.com/Route53/latest/APIReference/API_DeleteQueryLoggingConfig.html
    public enum DeleteQueryLoggingConfig: AWSOperation {
        public typealias Input = DeleteQueryLoggingConfigRequest
        public typealias Output = DeleteQueryLoggingConfigResponse

        public static let name = "DeleteQueryLoggingConfig"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "DELETE", path: "/2013-04-01/queryloggingconfig/\(try Label.path(input.id, "Id"))")
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            Output()
        }
    }

    /// `DeleteQueryLoggingConfigRequest` of Amazon Route 53.
    public struct DeleteQueryLoggingConfigRequest: Sendable, Hashable {
        /// `Id`.
        public var id: String

        /// What is left out is the service's to choose.
        public init(id: String) {
            self.id = id
        }
    }

    /// `DeleteQueryLoggingConfigResponse` of Amazon Route 53.
    public struct DeleteQueryLoggingConfigResponse: Sendable, Hashable {
        /// What is left out is the service's to choose.
        public init() {}
    }
}

extension Route53.DeleteQueryLoggingConfigRequest {
    package func write(to xml: inout XMLWriter) {}
}

extension Route53.DeleteQueryLoggingConfigResponse {
    package init(xml: XMLElement) throws {}
}

extension Route53 {
    /// Calls `DeleteQueryLoggingConfig`.
    @discardableResult
    public func deleteQueryLoggingConfig(_ input: DeleteQueryLoggingConfigRequest) async throws -> DeleteQueryLoggingConfigResponse {
        try await client.execute(DeleteQueryLoggingConfig.self, input)
    }
}
