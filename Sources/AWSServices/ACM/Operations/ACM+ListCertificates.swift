// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ACM {
    /// `ListCertificates` of AWS Certificate Manager.
    ///
    /// Source: https://docs.aws.amazon.com/acm/latest/APIReference/API_ListCertificates.html
    public enum ListCertificates: AWSOperation {
        public typealias Input = ListCertificatesRequest
        public typealias Output = ListCertificatesResponse

        public static let name = "ListCertificates"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: JSONWriter.bytes(JSONObject.value(input.write(to:))))
            request.headers["Content-Type"] = "application/x-amz-json-1.1"
            request.headers["X-Amz-Target"] = "CertificateManager.\(name)"
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
        }
    }

    /// `ListCertificatesRequest` of AWS Certificate Manager.
    public struct ListCertificatesRequest: Sendable, Hashable {
        /// `CertificateStatuses`.
        public var certificateStatuses: [CertificateStatus]?
        /// `Includes`.
        public var includes: Filters?
        /// `MaxItems`.
        public var maxItems: Int?
        /// `NextToken`.
        public var nextToken: String?
        /// `SortBy`.
        public var sortBy: SortBy?
        /// `SortOrder`.
        public var sortOrder: SortOrder?

        /// What is left out is the service's to choose.
        public init(
            certificateStatuses: [CertificateStatus]? = nil,
            includes: Filters? = nil,
            maxItems: Int? = nil,
            nextToken: String? = nil,
            sortBy: SortBy? = nil,
            sortOrder: SortOrder? = nil
        ) {
            self.certificateStatuses = certificateStatuses
            self.includes = includes
            self.maxItems = maxItems
            self.nextToken = nextToken
            self.sortBy = sortBy
            self.sortOrder = sortOrder
        }
    }

    /// `ListCertificatesResponse` of AWS Certificate Manager.
    public struct ListCertificatesResponse: Sendable, Hashable {
        /// `CertificateSummaryList`.
        public var certificateSummaryList: [CertificateSummary]?
        /// `NextToken`.
        public var nextToken: String?

        /// What is left out is the service's to choose.
        public init(certificateSummaryList: [CertificateSummary]? = nil, nextToken: String? = nil) {
            self.certificateSummaryList = certificateSummaryList
            self.nextToken = nextToken
        }
    }
}

extension ACM.ListCertificatesRequest {
    package func write(to object: inout JSONObject) {
        object.member("CertificateStatuses", certificateStatuses) { .list($0) { .string($0.rawValue) } }
        object.member("Includes", includes) { JSONObject.value($0.write(to:)) }
        object.member("MaxItems", maxItems) { .integer($0) }
        object.member("NextToken", nextToken) { .string($0) }
        object.member("SortBy", sortBy) { .string($0.rawValue) }
        object.member("SortOrder", sortOrder) { .string($0.rawValue) }
    }
}

extension ACM.ListCertificatesResponse {
    package init(json: JSONValue) throws {
        self.certificateSummaryList = try json.member("CertificateSummaryList") { try $0.list { try ACM.CertificateSummary(json: $0) } }
        self.nextToken = try json.member("NextToken") { try $0.string() }
    }
}

extension ACM {
    /// Calls `ListCertificates`.
    @discardableResult
    public func listCertificates(_ input: ListCertificatesRequest = ListCertificatesRequest()) async throws -> ListCertificatesResponse {
        try await client.execute(ListCertificates.self, input)
    }

    /// Every page of `ListCertificates`, each asked for when the loop comes to it.
    public func listCertificatesPages(
        _ input: ListCertificatesRequest = ListCertificatesRequest()
    ) -> Pages<ListCertificatesRequest, ListCertificatesResponse> {
        Pages(input, call: { try await listCertificates($0) }) {
            page, input in
            guard page.nextToken?.isEmpty == false else { return false }
            input.nextToken = page.nextToken
            return true
        }
    }
}
