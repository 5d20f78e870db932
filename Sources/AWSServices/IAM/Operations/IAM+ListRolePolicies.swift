// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension IAM {
    /// `ListRolePolicies` of AWS Identity and Access Management.
    ///
    /// Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListRolePolicies.html
    public enum ListRolePolicies: AWSOperation {
        public typealias Input = ListRolePoliciesRequest
        public typealias Output = ListRolePoliciesResponse

        public static let name = "ListRolePolicies"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "ListRolePoliciesResult"))
        }
    }

    /// `ListRolePoliciesRequest` of AWS Identity and Access Management.
    public struct ListRolePoliciesRequest: Sendable, Hashable {
        /// `RoleName`.
        public var roleName: String
        /// `Marker`.
        public var marker: String?
        /// `MaxItems`.
        public var maxItems: Int?

        /// What is left out is the service's to choose.
        public init(roleName: String, marker: String? = nil, maxItems: Int? = nil) {
            self.roleName = roleName
            self.marker = marker
            self.maxItems = maxItems
        }
    }

    /// `ListRolePoliciesResponse` of AWS Identity and Access Management.
    public struct ListRolePoliciesResponse: Sendable, Hashable {
        /// `IsTruncated`.
        public var isTruncated: Bool?
        /// `Marker`.
        public var marker: String?
        /// `PolicyNames`.
        public var policyNames: [String]?

        /// What is left out is the service's to choose.
        public init(isTruncated: Bool? = nil, marker: String? = nil, policyNames: [String]? = nil) {
            self.isTruncated = isTruncated
            self.marker = marker
            self.policyNames = policyNames
        }
    }
}

extension IAM.ListRolePoliciesRequest {
    package func write(to form: inout FormWriter) {
        form.member("RoleName", roleName) { $0.write($1) }
        form.member("Marker", marker) { $0.write($1) }
        form.member("MaxItems", maxItems) { $0.write($1) }
    }
}

extension IAM.ListRolePoliciesResponse {
    package init(xml: XMLElement) throws {
        self.isTruncated = try xml.member("IsTruncated") { try $0.boolean() }
        self.marker = try xml.member("Marker") { try $0.string() }
        self.policyNames = try xml.member("PolicyNames") { try $0.list { try $0.string() } }
    }
}

extension IAM {
    /// Calls `ListRolePolicies`.
    @discardableResult
    public func listRolePolicies(_ input: ListRolePoliciesRequest) async throws -> ListRolePoliciesResponse {
        try await client.execute(ListRolePolicies.self, input)
    }

    /// Every page of `ListRolePolicies`, each asked for when the loop comes to it.
    public func listRolePoliciesPages(
        _ input: ListRolePoliciesRequest
    ) -> Pages<ListRolePoliciesRequest, ListRolePoliciesResponse> {
        Pages(input, call: { try await listRolePolicies($0) }) {
            page, input in
            guard page.isTruncated == true else { return false }
            guard page.marker?.isEmpty == false else { return false }
            input.marker = page.marker
            return true
        }
    }
}
