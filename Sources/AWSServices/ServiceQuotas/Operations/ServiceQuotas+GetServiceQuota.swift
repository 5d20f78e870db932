// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ServiceQuotas {
    /// `GetServiceQuota` of Service Quotas.
    ///
    /// Source: https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_GetServiceQuota.html
    public enum GetServiceQuota: AWSOperation {
        public typealias Input = GetServiceQuotaRequest
        public typealias Output = GetServiceQuotaResponse

        public static let name = "GetServiceQuota"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: JSONWriter.bytes(JSONObject.value(input.write(to:))))
            request.headers["Content-Type"] = "application/x-amz-json-1.1"
            request.headers["X-Amz-Target"] = "ServiceQuotasV20190624.\(name)"
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
        }
    }

    /// `GetServiceQuotaRequest` of Service Quotas.
    public struct GetServiceQuotaRequest: Sendable, Hashable {
        /// `QuotaCode`.
        public var quotaCode: String
        /// `ServiceCode`.
        public var serviceCode: String
        /// `ContextId`.
        public var contextId: String?

        /// What is left out is the service's to choose.
        public init(quotaCode: String, serviceCode: String, contextId: String? = nil) {
            self.quotaCode = quotaCode
            self.serviceCode = serviceCode
            self.contextId = contextId
        }
    }

    /// `GetServiceQuotaResponse` of Service Quotas.
    public struct GetServiceQuotaResponse: Sendable, Hashable {
        /// `Quota`.
        public var quota: ServiceQuota?

        /// What is left out is the service's to choose.
        public init(quota: ServiceQuota? = nil) {
            self.quota = quota
        }
    }
}

extension ServiceQuotas.GetServiceQuotaRequest {
    package func write(to object: inout JSONObject) {
        object.member("QuotaCode", quotaCode) { .string($0) }
        object.member("ServiceCode", serviceCode) { .string($0) }
        object.member("ContextId", contextId) { .string($0) }
    }
}

extension ServiceQuotas.GetServiceQuotaResponse {
    package init(json: JSONValue) throws {
        self.quota = try json.member("Quota") { try ServiceQuotas.ServiceQuota(json: $0) }
    }
}

extension ServiceQuotas {
    /// Calls `GetServiceQuota`.
    @discardableResult
    public func getServiceQuota(_ input: GetServiceQuotaRequest) async throws -> GetServiceQuotaResponse {
        try await client.execute(GetServiceQuota.self, input)
    }
}
