// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension IAM {
    /// `ListPolicies` of AWS Identity and Access Management.
    ///
    /// Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListPolicies.html
    public enum ListPolicies: AWSOperation {
        public typealias Input = ListPoliciesRequest
        public typealias Output = ListPoliciesResponse

        public static let name = "ListPolicies"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "ListPoliciesResult"))
        }
    }

    /// `ListPoliciesRequest` of AWS Identity and Access Management.
    public struct ListPoliciesRequest: Sendable, Hashable {
        /// `Marker`.
        public var marker: String?
        /// `MaxItems`.
        public var maxItems: Int?
        /// `OnlyAttached`.
        public var onlyAttached: Bool?
        /// `PathPrefix`.
        public var pathPrefix: String?
        /// `PolicyUsageFilter`.
        public var policyUsageFilter: PolicyUsageType?
        /// `Scope`.
        public var scope: PolicyScopeType?

        /// What is left out is the service's to choose.
        public init(
            marker: String? = nil,
            maxItems: Int? = nil,
            onlyAttached: Bool? = nil,
            pathPrefix: String? = nil,
            policyUsageFilter: PolicyUsageType? = nil,
            scope: PolicyScopeType? = nil
        ) {
            self.marker = marker
            self.maxItems = maxItems
            self.onlyAttached = onlyAttached
            self.pathPrefix = pathPrefix
            self.policyUsageFilter = policyUsageFilter
            self.scope = scope
        }
    }

    /// `ListPoliciesResponse` of AWS Identity and Access Management.
    public struct ListPoliciesResponse: Sendable, Hashable {
        /// `IsTruncated`.
        public var isTruncated: Bool?
        /// `Marker`.
        public var marker: String?
        /// `Policies`.
        public var policies: [Policy]?

        /// What is left out is the service's to choose.
        public init(isTruncated: Bool? = nil, marker: String? = nil, policies: [Policy]? = nil) {
            self.isTruncated = isTruncated
            self.marker = marker
            self.policies = policies
        }
    }
}

extension IAM.ListPoliciesRequest {
    package func write(to form: inout FormWriter) {
        form.member("Marker", marker) { $0.write($1) }
        form.member("MaxItems", maxItems) { $0.write($1) }
        form.member("OnlyAttached", onlyAttached) { $0.write($1) }
        form.member("PathPrefix", pathPrefix) { $0.write($1) }
        form.member("PolicyUsageFilter", policyUsageFilter) { $0.write($1.rawValue) }
        form.member("Scope", scope) { $0.write($1.rawValue) }
    }
}

extension IAM.ListPoliciesResponse {
    package init(xml: XMLElement) throws {
        self.isTruncated = try xml.member("IsTruncated") { try $0.boolean() }
        self.marker = try xml.member("Marker") { try $0.string() }
        self.policies = try xml.member("Policies") { try $0.list { try IAM.Policy(xml: $0) } }
    }
}

extension IAM {
    /// Calls `ListPolicies`.
    @discardableResult
    public func listPolicies(_ input: ListPoliciesRequest = ListPoliciesRequest()) async throws -> ListPoliciesResponse {
        try await client.execute(ListPolicies.self, input)
    }

    /// Every page of `ListPolicies`, each asked for when the loop comes to it.
    public func listPoliciesPages(
        _ input: ListPoliciesRequest = ListPoliciesRequest()
    ) -> Pages<ListPoliciesRequest, ListPoliciesResponse> {
        Pages(input, call: { try await listPolicies($0) }) {
            page, input in
            guard page.isTruncated == true else { return false }
            guard page.marker?.isEmpty == false else { return false }
            input.marker = page.marker
            return true
        }
    }
}
