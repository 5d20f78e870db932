// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension IAM {
    /// `ListInstanceProfilesForRole` of AWS Identity and Access Management.
    ///
    /// Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListInstanceProfilesForRole.html
    public enum ListInstanceProfilesForRole: AWSOperation {
        public typealias Input = ListInstanceProfilesForRoleRequest
        public typealias Output = ListInstanceProfilesForRoleResponse

        public static let name = "ListInstanceProfilesForRole"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "ListInstanceProfilesForRoleResult"))
        }
    }

    /// `ListInstanceProfilesForRoleRequest` of AWS Identity and Access Management.
    public struct ListInstanceProfilesForRoleRequest: Sendable, Hashable {
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

    /// `ListInstanceProfilesForRoleResponse` of AWS Identity and Access Management.
    public struct ListInstanceProfilesForRoleResponse: Sendable, Hashable {
        /// `InstanceProfiles`.
        public var instanceProfiles: [InstanceProfile]?
        /// `IsTruncated`.
        public var isTruncated: Bool?
        /// `Marker`.
        public var marker: String?

        /// What is left out is the service's to choose.
        public init(instanceProfiles: [InstanceProfile]? = nil, isTruncated: Bool? = nil, marker: String? = nil) {
            self.instanceProfiles = instanceProfiles
            self.isTruncated = isTruncated
            self.marker = marker
        }
    }
}

extension IAM.ListInstanceProfilesForRoleRequest {
    package func write(to form: inout FormWriter) {
        form.member("RoleName", roleName) { $0.write($1) }
        form.member("Marker", marker) { $0.write($1) }
        form.member("MaxItems", maxItems) { $0.write($1) }
    }
}

extension IAM.ListInstanceProfilesForRoleResponse {
    package init(xml: XMLElement) throws {
        self.instanceProfiles = try xml.member("InstanceProfiles") { try $0.list { try IAM.InstanceProfile(xml: $0) } }
        self.isTruncated = try xml.member("IsTruncated") { try $0.boolean() }
        self.marker = try xml.member("Marker") { try $0.string() }
    }
}

extension IAM {
    /// Calls `ListInstanceProfilesForRole`.
    @discardableResult
    public func listInstanceProfilesForRole(_ input: ListInstanceProfilesForRoleRequest) async throws -> ListInstanceProfilesForRoleResponse {
        try await client.execute(ListInstanceProfilesForRole.self, input)
    }

    /// Every page of `ListInstanceProfilesForRole`, each asked for when the loop comes to it.
    public func listInstanceProfilesForRolePages(
        _ input: ListInstanceProfilesForRoleRequest
    ) -> Pages<ListInstanceProfilesForRoleRequest, ListInstanceProfilesForRoleResponse> {
        Pages(input, call: { try await listInstanceProfilesForRole($0) }) {
            page, input in
            guard page.isTruncated == true else { return false }
            guard page.marker?.isEmpty == false else { return false }
            input.marker = page.marker
            return true
        }
    }
}
