// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension IAM {
    /// `GetAccountAuthorizationDetails` of AWS Identity and Access Management.
    ///
    /// Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html
    public enum GetAccountAuthorizationDetails: AWSOperation {
        public typealias Input = GetAccountAuthorizationDetailsRequest
        public typealias Output = GetAccountAuthorizationDetailsResponse

        public static let name = "GetAccountAuthorizationDetails"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "GetAccountAuthorizationDetailsResult"))
        }
    }

    /// `GetAccountAuthorizationDetailsRequest` of AWS Identity and Access Management.
    public struct GetAccountAuthorizationDetailsRequest: Sendable, Hashable {
        /// `Filter`.
        public var filter: [EntityType]?
        /// `Marker`.
        public var marker: String?
        /// `MaxItems`.
        public var maxItems: Int?

        /// What is left out is the service's to choose.
        public init(filter: [EntityType]? = nil, marker: String? = nil, maxItems: Int? = nil) {
            self.filter = filter
            self.marker = marker
            self.maxItems = maxItems
        }
    }

    /// `GetAccountAuthorizationDetailsResponse` of AWS Identity and Access Management.
    public struct GetAccountAuthorizationDetailsResponse: Sendable, Hashable {
        /// `GroupDetailList`.
        public var groupDetailList: [GroupDetail]?
        /// `IsTruncated`.
        public var isTruncated: Bool?
        /// `Marker`.
        public var marker: String?
        /// `Policies`.
        public var policies: [ManagedPolicyDetail]?
        /// `RoleDetailList`.
        public var roleDetailList: [RoleDetail]?
        /// `UserDetailList`.
        public var userDetailList: [UserDetail]?

        /// What is left out is the service's to choose.
        public init(
            groupDetailList: [GroupDetail]? = nil,
            isTruncated: Bool? = nil,
            marker: String? = nil,
            policies: [ManagedPolicyDetail]? = nil,
            roleDetailList: [RoleDetail]? = nil,
            userDetailList: [UserDetail]? = nil
        ) {
            self.groupDetailList = groupDetailList
            self.isTruncated = isTruncated
            self.marker = marker
            self.policies = policies
            self.roleDetailList = roleDetailList
            self.userDetailList = userDetailList
        }
    }
}

extension IAM.GetAccountAuthorizationDetailsRequest {
    package func write(to form: inout FormWriter) {
        form.member("Filter", filter) { $0.list($1, item: "member") { $0.write($1.rawValue) } }
        form.member("Marker", marker) { $0.write($1) }
        form.member("MaxItems", maxItems) { $0.write($1) }
    }
}

extension IAM.GetAccountAuthorizationDetailsResponse {
    package init(xml: XMLElement) throws {
        self.groupDetailList = try xml.member("GroupDetailList") { try $0.list { try IAM.GroupDetail(xml: $0) } }
        self.isTruncated = try xml.member("IsTruncated") { try $0.boolean() }
        self.marker = try xml.member("Marker") { try $0.string() }
        self.policies = try xml.member("Policies") { try $0.list { try IAM.ManagedPolicyDetail(xml: $0) } }
        self.roleDetailList = try xml.member("RoleDetailList") { try $0.list { try IAM.RoleDetail(xml: $0) } }
        self.userDetailList = try xml.member("UserDetailList") { try $0.list { try IAM.UserDetail(xml: $0) } }
    }
}

extension IAM {
    /// Calls `GetAccountAuthorizationDetails`.
    @discardableResult
    public func getAccountAuthorizationDetails(_ input: GetAccountAuthorizationDetailsRequest = GetAccountAuthorizationDetailsRequest()) async throws -> GetAccountAuthorizationDetailsResponse {
        try await client.execute(GetAccountAuthorizationDetails.self, input)
    }

    /// Every page of `GetAccountAuthorizationDetails`, each asked for when the loop comes to it.
    public func getAccountAuthorizationDetailsPages(
        _ input: GetAccountAuthorizationDetailsRequest = GetAccountAuthorizationDetailsRequest()
    ) -> Pages<GetAccountAuthorizationDetailsRequest, GetAccountAuthorizationDetailsResponse> {
        Pages(input, call: { try await getAccountAuthorizationDetails($0) }) {
            page, input in
            guard page.isTruncated == true else { return false }
            guard page.marker?.isEmpty == false else { return false }
            input.marker = page.marker
            return true
        }
    }
}
