// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension IAM {
    /// `ListRoles` of AWS Identity and Access Management.
    ///
    /// Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListRoles.html
    public enum ListRoles: AWSOperation {
        public typealias Input = ListRolesRequest
        public typealias Output = ListRolesResponse

        public static let name = "ListRoles"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "ListRolesResult"))
        }
    }

    /// `ListRolesRequest` of AWS Identity and Access Management.
    public struct ListRolesRequest: Sendable, Hashable {
        /// `Marker`.
        public var marker: String?
        /// `MaxItems`.
        public var maxItems: Int?
        /// `PathPrefix`.
        public var pathPrefix: String?

        /// What is left out is the service's to choose.
        public init(marker: String? = nil, maxItems: Int? = nil, pathPrefix: String? = nil) {
            self.marker = marker
            self.maxItems = maxItems
            self.pathPrefix = pathPrefix
        }
    }

    /// `ListRolesResponse` of AWS Identity and Access Management.
    public struct ListRolesResponse: Sendable, Hashable {
        /// `IsTruncated`.
        public var isTruncated: Bool?
        /// `Marker`.
        public var marker: String?
        /// `Roles`.
        public var roles: [Role]?

        /// What is left out is the service's to choose.
        public init(isTruncated: Bool? = nil, marker: String? = nil, roles: [Role]? = nil) {
            self.isTruncated = isTruncated
            self.marker = marker
            self.roles = roles
        }
    }
}

extension IAM.ListRolesRequest {
    package func write(to form: inout FormWriter) {
        form.member("Marker", marker) { $0.write($1) }
        form.member("MaxItems", maxItems) { $0.write($1) }
        form.member("PathPrefix", pathPrefix) { $0.write($1) }
    }
}

extension IAM.ListRolesResponse {
    package init(xml: XMLElement) throws {
        self.isTruncated = try xml.member("IsTruncated") { try $0.boolean() }
        self.marker = try xml.member("Marker") { try $0.string() }
        self.roles = try xml.member("Roles") { try $0.list { try IAM.Role(xml: $0) } }
    }
}

extension IAM {
    /// Calls `ListRoles`.
    @discardableResult
    public func listRoles(_ input: ListRolesRequest = ListRolesRequest()) async throws -> ListRolesResponse {
        try await client.execute(ListRoles.self, input)
    }

    /// Every page of `ListRoles`, each asked for when the loop comes to it.
    public func listRolesPages(
        _ input: ListRolesRequest = ListRolesRequest()
    ) -> Pages<ListRolesRequest, ListRolesResponse> {
        Pages(input, call: { try await listRoles($0) }) {
            page, input in
            guard page.isTruncated == true else { return false }
            guard page.marker?.isEmpty == false else { return false }
            input.marker = page.marker
            return true
        }
    }
}
