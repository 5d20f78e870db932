// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension IAM {
    /// `ListAttachedRolePolicies` of AWS Identity and Access Management.
    ///
    /// Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAttachedRolePolicies.html
    public enum ListAttachedRolePolicies: AWSOperation {
        public typealias Input = ListAttachedRolePoliciesRequest
        public typealias Output = ListAttachedRolePoliciesResponse

        public static let name = "ListAttachedRolePolicies"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "ListAttachedRolePoliciesResult"))
        }
    }

    /// `ListAttachedRolePoliciesRequest` of AWS Identity and Access Management.
    public struct ListAttachedRolePoliciesRequest: Sendable, Hashable {
        /// `RoleName`.
        public var roleName: String
        /// `Marker`.
        public var marker: String?
        /// `MaxItems`.
        public var maxItems: Int?
        /// `PathPrefix`.
        public var pathPrefix: String?

        /// What is left out is the service's to choose.
        public init(roleName: String, marker: String? = nil, maxItems: Int? = nil, pathPrefix: String? = nil) {
            self.roleName = roleName
            self.marker = marker
            self.maxItems = maxItems
            self.pathPrefix = pathPrefix
        }
    }

    /// `ListAttachedRolePoliciesResponse` of AWS Identity and Access Management.
    public struct ListAttachedRolePoliciesResponse: Sendable, Hashable {
        /// `AttachedPolicies`.
        public var attachedPolicies: [AttachedPolicy]?
        /// `IsTruncated`.
        public var isTruncated: Bool?
        /// `Marker`.
        public var marker: String?

        /// What is left out is the service's to choose.
        public init(attachedPolicies: [AttachedPolicy]? = nil, isTruncated: Bool? = nil, marker: String? = nil) {
            self.attachedPolicies = attachedPolicies
            self.isTruncated = isTruncated
            self.marker = marker
        }
    }
}

extension IAM.ListAttachedRolePoliciesRequest {
    package func write(to form: inout FormWriter) {
        form.member("RoleName", roleName) { $0.write($1) }
        form.member("Marker", marker) { $0.write($1) }
        form.member("MaxItems", maxItems) { $0.write($1) }
        form.member("PathPrefix", pathPrefix) { $0.write($1) }
    }
}

extension IAM.ListAttachedRolePoliciesResponse {
    package init(xml: XMLElement) throws {
        self.attachedPolicies = try xml.member("AttachedPolicies") { try $0.list { try IAM.AttachedPolicy(xml: $0) } }
        self.isTruncated = try xml.member("IsTruncated") { try $0.boolean() }
        self.marker = try xml.member("Marker") { try $0.string() }
    }
}

extension IAM {
    /// Calls `ListAttachedRolePolicies`.
    @discardableResult
    public func listAttachedRolePolicies(_ input: ListAttachedRolePoliciesRequest) async throws -> ListAttachedRolePoliciesResponse {
        try await client.execute(ListAttachedRolePolicies.self, input)
    }

    /// Every page of `ListAttachedRolePolicies`, each asked for when the loop comes to it.
    public func listAttachedRolePoliciesPages(
        _ input: ListAttachedRolePoliciesRequest
    ) -> Pages<ListAttachedRolePoliciesRequest, ListAttachedRolePoliciesResponse> {
        Pages(input, call: { try await listAttachedRolePolicies($0) }) {
            page, input in
            guard page.isTruncated == true else { return false }
            guard page.marker?.isEmpty == false else { return false }
            input.marker = page.marker
            return true
        }
    }
}
