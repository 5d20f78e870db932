// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension IAM {
    /// `ListPolicyVersions` of AWS Identity and Access Management.
    ///
    /// Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListPolicyVersions.html
    public enum ListPolicyVersions: AWSOperation {
        public typealias Input = ListPolicyVersionsRequest
        public typealias Output = ListPolicyVersionsResponse

        public static let name = "ListPolicyVersions"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "ListPolicyVersionsResult"))
        }
    }

    /// `ListPolicyVersionsRequest` of AWS Identity and Access Management.
    public struct ListPolicyVersionsRequest: Sendable, Hashable {
        /// `PolicyArn`.
        public var policyArn: String
        /// `Marker`.
        public var marker: String?
        /// `MaxItems`.
        public var maxItems: Int?

        /// What is left out is the service's to choose.
        public init(policyArn: String, marker: String? = nil, maxItems: Int? = nil) {
            self.policyArn = policyArn
            self.marker = marker
            self.maxItems = maxItems
        }
    }

    /// `ListPolicyVersionsResponse` of AWS Identity and Access Management.
    public struct ListPolicyVersionsResponse: Sendable, Hashable {
        /// `IsTruncated`.
        public var isTruncated: Bool?
        /// `Marker`.
        public var marker: String?
        /// `Versions`.
        public var versions: [PolicyVersion]?

        /// What is left out is the service's to choose.
        public init(isTruncated: Bool? = nil, marker: String? = nil, versions: [PolicyVersion]? = nil) {
            self.isTruncated = isTruncated
            self.marker = marker
            self.versions = versions
        }
    }
}

extension IAM.ListPolicyVersionsRequest {
    package func write(to form: inout FormWriter) {
        form.member("PolicyArn", policyArn) { $0.write($1) }
        form.member("Marker", marker) { $0.write($1) }
        form.member("MaxItems", maxItems) { $0.write($1) }
    }
}

extension IAM.ListPolicyVersionsResponse {
    package init(xml: XMLElement) throws {
        self.isTruncated = try xml.member("IsTruncated") { try $0.boolean() }
        self.marker = try xml.member("Marker") { try $0.string() }
        self.versions = try xml.member("Versions") { try $0.list { try IAM.PolicyVersion(xml: $0) } }
    }
}

extension IAM {
    /// Calls `ListPolicyVersions`.
    @discardableResult
    public func listPolicyVersions(_ input: ListPolicyVersionsRequest) async throws -> ListPolicyVersionsResponse {
        try await client.execute(ListPolicyVersions.self, input)
    }

    /// Every page of `ListPolicyVersions`, each asked for when the loop comes to it.
    public func listPolicyVersionsPages(
        _ input: ListPolicyVersionsRequest
    ) -> Pages<ListPolicyVersionsRequest, ListPolicyVersionsResponse> {
        Pages(input, call: { try await listPolicyVersions($0) }) {
            page, input in
            guard page.isTruncated == true else { return false }
            guard page.marker?.isEmpty == false else { return false }
            input.marker = page.marker
            return true
        }
    }
}
