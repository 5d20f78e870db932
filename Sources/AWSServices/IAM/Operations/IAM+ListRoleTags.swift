// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension IAM {
    /// `ListRoleTags` of AWS Identity and Access Management.
    ///
    /// Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListRoleTags.html
    public enum ListRoleTags: AWSOperation {
        public typealias Input = ListRoleTagsRequest
        public typealias Output = ListRoleTagsResponse

        public static let name = "ListRoleTags"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "ListRoleTagsResult"))
        }
    }

    /// `ListRoleTagsRequest` of AWS Identity and Access Management.
    public struct ListRoleTagsRequest: Sendable, Hashable {
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

    /// `ListRoleTagsResponse` of AWS Identity and Access Management.
    public struct ListRoleTagsResponse: Sendable, Hashable {
        /// `IsTruncated`.
        public var isTruncated: Bool?
        /// `Marker`.
        public var marker: String?
        /// `Tags`.
        public var tags: [Tag]?

        /// What is left out is the service's to choose.
        public init(isTruncated: Bool? = nil, marker: String? = nil, tags: [Tag]? = nil) {
            self.isTruncated = isTruncated
            self.marker = marker
            self.tags = tags
        }
    }
}

extension IAM.ListRoleTagsRequest {
    package func write(to form: inout FormWriter) {
        form.member("RoleName", roleName) { $0.write($1) }
        form.member("Marker", marker) { $0.write($1) }
        form.member("MaxItems", maxItems) { $0.write($1) }
    }
}

extension IAM.ListRoleTagsResponse {
    package init(xml: XMLElement) throws {
        self.isTruncated = try xml.member("IsTruncated") { try $0.boolean() }
        self.marker = try xml.member("Marker") { try $0.string() }
        self.tags = try xml.member("Tags") { try $0.list { try IAM.Tag(xml: $0) } }
    }
}

extension IAM {
    /// Calls `ListRoleTags`.
    @discardableResult
    public func listRoleTags(_ input: ListRoleTagsRequest) async throws -> ListRoleTagsResponse {
        try await client.execute(ListRoleTags.self, input)
    }

    /// Every page of `ListRoleTags`, each asked for when the loop comes to it.
    public func listRoleTagsPages(_ input: ListRoleTagsRequest) -> Pages<ListRoleTagsRequest, ListRoleTagsResponse> {
        Pages(input, call: { try await listRoleTags($0) }) {
            page, input in
            guard page.isTruncated == true else { return false }
            guard page.marker?.isEmpty == false else { return false }
            input.marker = page.marker
            return true
        }
    }
}
