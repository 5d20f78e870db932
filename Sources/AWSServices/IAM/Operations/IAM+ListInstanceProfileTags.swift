// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension IAM {
    /// `ListInstanceProfileTags` of AWS Identity and Access Management.
    ///
    /// Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListInstanceProfileTags.html
    public enum ListInstanceProfileTags: AWSOperation {
        public typealias Input = ListInstanceProfileTagsRequest
        public typealias Output = ListInstanceProfileTagsResponse

        public static let name = "ListInstanceProfileTags"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "ListInstanceProfileTagsResult"))
        }
    }

    /// `ListInstanceProfileTagsRequest` of AWS Identity and Access Management.
    public struct ListInstanceProfileTagsRequest: Sendable, Hashable {
        /// `InstanceProfileName`.
        public var instanceProfileName: String
        /// `Marker`.
        public var marker: String?
        /// `MaxItems`.
        public var maxItems: Int?

        /// What is left out is the service's to choose.
        public init(instanceProfileName: String, marker: String? = nil, maxItems: Int? = nil) {
            self.instanceProfileName = instanceProfileName
            self.marker = marker
            self.maxItems = maxItems
        }
    }

    /// `ListInstanceProfileTagsResponse` of AWS Identity and Access Management.
    public struct ListInstanceProfileTagsResponse: Sendable, Hashable {
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

extension IAM.ListInstanceProfileTagsRequest {
    package func write(to form: inout FormWriter) {
        form.member("InstanceProfileName", instanceProfileName) { $0.write($1) }
        form.member("Marker", marker) { $0.write($1) }
        form.member("MaxItems", maxItems) { $0.write($1) }
    }
}

extension IAM.ListInstanceProfileTagsResponse {
    package init(xml: XMLElement) throws {
        self.isTruncated = try xml.member("IsTruncated") { try $0.boolean() }
        self.marker = try xml.member("Marker") { try $0.string() }
        self.tags = try xml.member("Tags") { try $0.list { try IAM.Tag(xml: $0) } }
    }
}

extension IAM {
    /// Calls `ListInstanceProfileTags`.
    @discardableResult
    public func listInstanceProfileTags(_ input: ListInstanceProfileTagsRequest) async throws -> ListInstanceProfileTagsResponse {
        try await client.execute(ListInstanceProfileTags.self, input)
    }

    /// Every page of `ListInstanceProfileTags`, each asked for when the loop comes to it.
    public func listInstanceProfileTagsPages(
        _ input: ListInstanceProfileTagsRequest
    ) -> Pages<ListInstanceProfileTagsRequest, ListInstanceProfileTagsResponse> {
        Pages(input, call: { try await listInstanceProfileTags($0) }) {
            page, input in
            guard page.isTruncated == true else { return false }
            guard page.marker?.isEmpty == false else { return false }
            input.marker = page.marker
            return true
        }
    }
}
