// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ServiceQuotas {
    /// `ListServiceQuotas` of Service Quotas.
    ///
    /// Source: https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_ListServiceQuotas.html
    public enum ListServiceQuotas: AWSOperation {
        public typealias Input = ListServiceQuotasRequest
        public typealias Output = ListServiceQuotasResponse

        public static let name = "ListServiceQuotas"
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

    /// `ListServiceQuotasRequest` of Service Quotas.
    public struct ListServiceQuotasRequest: Sendable, Hashable {
        /// `ServiceCode`.
        public var serviceCode: String
        /// `MaxResults`.
        public var maxResults: Int?
        /// `NextToken`.
        public var nextToken: String?
        /// `QuotaAppliedAtLevel`.
        public var quotaAppliedAtLevel: AppliedLevelEnum?
        /// `QuotaCode`.
        public var quotaCode: String?

        /// What is left out is the service's to choose.
        public init(
            serviceCode: String,
            maxResults: Int? = nil,
            nextToken: String? = nil,
            quotaAppliedAtLevel: AppliedLevelEnum? = nil,
            quotaCode: String? = nil
        ) {
            self.serviceCode = serviceCode
            self.maxResults = maxResults
            self.nextToken = nextToken
            self.quotaAppliedAtLevel = quotaAppliedAtLevel
            self.quotaCode = quotaCode
        }
    }

    /// `ListServiceQuotasResponse` of Service Quotas.
    public struct ListServiceQuotasResponse: Sendable, Hashable {
        /// `NextToken`.
        public var nextToken: String?
        /// `Quotas`.
        public var quotas: [ServiceQuota]?

        /// What is left out is the service's to choose.
        public init(nextToken: String? = nil, quotas: [ServiceQuota]? = nil) {
            self.nextToken = nextToken
            self.quotas = quotas
        }
    }
}

extension ServiceQuotas.ListServiceQuotasRequest {
    package func write(to object: inout JSONObject) {
        object.member("ServiceCode", serviceCode) { .string($0) }
        object.member("MaxResults", maxResults) { .integer($0) }
        object.member("NextToken", nextToken) { .string($0) }
        object.member("QuotaAppliedAtLevel", quotaAppliedAtLevel) { .string($0.rawValue) }
        object.member("QuotaCode", quotaCode) { .string($0) }
    }
}

extension ServiceQuotas.ListServiceQuotasResponse {
    package init(json: JSONValue) throws {
        self.nextToken = try json.member("NextToken") { try $0.string() }
        self.quotas = try json.member("Quotas") { try $0.list { try ServiceQuotas.ServiceQuota(json: $0) } }
    }
}

extension ServiceQuotas {
    /// Calls `ListServiceQuotas`.
    @discardableResult
    public func listServiceQuotas(_ input: ListServiceQuotasRequest) async throws -> ListServiceQuotasResponse {
        try await client.execute(ListServiceQuotas.self, input)
    }

    /// Every page of `ListServiceQuotas`, each asked for when the loop comes to it.
    public func listServiceQuotasPages(
        _ input: ListServiceQuotasRequest
    ) -> Pages<ListServiceQuotasRequest, ListServiceQuotasResponse> {
        Pages(input, call: { try await listServiceQuotas($0) }) {
            page, input in
            guard page.nextToken?.isEmpty == false else { return false }
            input.nextToken = page.nextToken
            return true
        }
    }
}
