// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension IAM {
    /// `ListEntitiesForPolicy` of AWS Identity and Access Management.
    ///
    /// Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListEntitiesForPolicy.html
    public enum ListEntitiesForPolicy: AWSOperation {
        public typealias Input = ListEntitiesForPolicyRequest
        public typealias Output = ListEntitiesForPolicyResponse

        public static let name = "ListEntitiesForPolicy"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "ListEntitiesForPolicyResult"))
        }
    }

    /// `ListEntitiesForPolicyRequest` of AWS Identity and Access Management.
    public struct ListEntitiesForPolicyRequest: Sendable, Hashable {
        /// `PolicyArn`.
        public var policyArn: String
        /// `EntityFilter`.
        public var entityFilter: EntityType?
        /// `Marker`.
        public var marker: String?
        /// `MaxItems`.
        public var maxItems: Int?
        /// `PathPrefix`.
        public var pathPrefix: String?
        /// `PolicyUsageFilter`.
        public var policyUsageFilter: PolicyUsageType?

        /// What is left out is the service's to choose.
        public init(
            policyArn: String,
            entityFilter: EntityType? = nil,
            marker: String? = nil,
            maxItems: Int? = nil,
            pathPrefix: String? = nil,
            policyUsageFilter: PolicyUsageType? = nil
        ) {
            self.policyArn = policyArn
            self.entityFilter = entityFilter
            self.marker = marker
            self.maxItems = maxItems
            self.pathPrefix = pathPrefix
            self.policyUsageFilter = policyUsageFilter
        }
    }

    /// `ListEntitiesForPolicyResponse` of AWS Identity and Access Management.
    public struct ListEntitiesForPolicyResponse: Sendable, Hashable {
        /// `IsTruncated`.
        public var isTruncated: Bool?
        /// `Marker`.
        public var marker: String?
        /// `PolicyGroups`.
        public var policyGroups: [PolicyGroup]?
        /// `PolicyRoles`.
        public var policyRoles: [PolicyRole]?
        /// `PolicyUsers`.
        public var policyUsers: [PolicyUser]?

        /// What is left out is the service's to choose.
        public init(
            isTruncated: Bool? = nil,
            marker: String? = nil,
            policyGroups: [PolicyGroup]? = nil,
            policyRoles: [PolicyRole]? = nil,
            policyUsers: [PolicyUser]? = nil
        ) {
            self.isTruncated = isTruncated
            self.marker = marker
            self.policyGroups = policyGroups
            self.policyRoles = policyRoles
            self.policyUsers = policyUsers
        }
    }
}

extension IAM.ListEntitiesForPolicyRequest {
    package func write(to form: inout FormWriter) {
        form.member("PolicyArn", policyArn) { $0.write($1) }
        form.member("EntityFilter", entityFilter) { $0.write($1.rawValue) }
        form.member("Marker", marker) { $0.write($1) }
        form.member("MaxItems", maxItems) { $0.write($1) }
        form.member("PathPrefix", pathPrefix) { $0.write($1) }
        form.member("PolicyUsageFilter", policyUsageFilter) { $0.write($1.rawValue) }
    }
}

extension IAM.ListEntitiesForPolicyResponse {
    package init(xml: XMLElement) throws {
        self.isTruncated = try xml.member("IsTruncated") { try $0.boolean() }
        self.marker = try xml.member("Marker") { try $0.string() }
        self.policyGroups = try xml.member("PolicyGroups") { try $0.list { try IAM.PolicyGroup(xml: $0) } }
        self.policyRoles = try xml.member("PolicyRoles") { try $0.list { try IAM.PolicyRole(xml: $0) } }
        self.policyUsers = try xml.member("PolicyUsers") { try $0.list { try IAM.PolicyUser(xml: $0) } }
    }
}

extension IAM {
    /// Calls `ListEntitiesForPolicy`.
    @discardableResult
    public func listEntitiesForPolicy(_ input: ListEntitiesForPolicyRequest) async throws -> ListEntitiesForPolicyResponse {
        try await client.execute(ListEntitiesForPolicy.self, input)
    }

    /// Every page of `ListEntitiesForPolicy`, each asked for when the loop comes to it.
    public func listEntitiesForPolicyPages(
        _ input: ListEntitiesForPolicyRequest
    ) -> Pages<ListEntitiesForPolicyRequest, ListEntitiesForPolicyResponse> {
        Pages(input, call: { try await listEntitiesForPolicy($0) }) {
            page, input in
            guard page.isTruncated == true else { return false }
            guard page.marker?.isEmpty == false else { return false }
            input.marker = page.marker
            return true
        }
    }
}
