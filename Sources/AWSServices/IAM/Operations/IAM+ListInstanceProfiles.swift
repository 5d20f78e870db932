// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension IAM {
    /// `ListInstanceProfiles` of AWS Identity and Access Management.
    ///
    /// Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListInstanceProfiles.html
    public enum ListInstanceProfiles: AWSOperation {
        public typealias Input = ListInstanceProfilesRequest
        public typealias Output = ListInstanceProfilesResponse

        public static let name = "ListInstanceProfiles"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "ListInstanceProfilesResult"))
        }
    }

    /// `ListInstanceProfilesRequest` of AWS Identity and Access Management.
    public struct ListInstanceProfilesRequest: Sendable, Hashable {
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

    /// `ListInstanceProfilesResponse` of AWS Identity and Access Management.
    public struct ListInstanceProfilesResponse: Sendable, Hashable {
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

extension IAM.ListInstanceProfilesRequest {
    package func write(to form: inout FormWriter) {
        form.member("Marker", marker) { $0.write($1) }
        form.member("MaxItems", maxItems) { $0.write($1) }
        form.member("PathPrefix", pathPrefix) { $0.write($1) }
    }
}

extension IAM.ListInstanceProfilesResponse {
    package init(xml: XMLElement) throws {
        self.instanceProfiles = try xml.member("InstanceProfiles") { try $0.list { try IAM.InstanceProfile(xml: $0) } }
        self.isTruncated = try xml.member("IsTruncated") { try $0.boolean() }
        self.marker = try xml.member("Marker") { try $0.string() }
    }
}

extension IAM {
    /// Calls `ListInstanceProfiles`.
    @discardableResult
    public func listInstanceProfiles(_ input: ListInstanceProfilesRequest = ListInstanceProfilesRequest()) async throws -> ListInstanceProfilesResponse {
        try await client.execute(ListInstanceProfiles.self, input)
    }

    /// Every page of `ListInstanceProfiles`, each asked for when the loop comes to it.
    public func listInstanceProfilesPages(
        _ input: ListInstanceProfilesRequest = ListInstanceProfilesRequest()
    ) -> Pages<ListInstanceProfilesRequest, ListInstanceProfilesResponse> {
        Pages(input, call: { try await listInstanceProfiles($0) }) {
            page, input in
            guard page.isTruncated == true else { return false }
            guard page.marker?.isEmpty == false else { return false }
            input.marker = page.marker
            return true
        }
    }
}
