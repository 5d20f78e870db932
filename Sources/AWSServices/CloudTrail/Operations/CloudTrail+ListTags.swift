// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudTrail {
    /// `ListTags` of AWS CloudTrail.
    ///
    /// Source: https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_ListTags.html
    public enum ListTags: AWSOperation {
        public typealias Input = ListTagsRequest
        public typealias Output = ListTagsResponse

        public static let name = "ListTags"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: JSONWriter.bytes(JSONObject.value(input.write(to:))))
            request.headers["Content-Type"] = "application/x-amz-json-1.1"
            request.headers["X-Amz-Target"] = "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.\(name)"
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
        }
    }

    /// `ListTagsRequest` of AWS CloudTrail.
    public struct ListTagsRequest: Sendable, Hashable {
        /// `ResourceIdList`.
        public var resourceIdList: [String]
        /// `NextToken`.
        public var nextToken: String?

        /// What is left out is the service's to choose.
        public init(resourceIdList: [String], nextToken: String? = nil) {
            self.resourceIdList = resourceIdList
            self.nextToken = nextToken
        }
    }

    /// `ListTagsResponse` of AWS CloudTrail.
    public struct ListTagsResponse: Sendable, Hashable {
        /// `NextToken`.
        public var nextToken: String?
        /// `ResourceTagList`.
        public var resourceTagList: [ResourceTag]?

        /// What is left out is the service's to choose.
        public init(nextToken: String? = nil, resourceTagList: [ResourceTag]? = nil) {
            self.nextToken = nextToken
            self.resourceTagList = resourceTagList
        }
    }
}

extension CloudTrail.ListTagsRequest {
    package func write(to object: inout JSONObject) {
        object.member("ResourceIdList", resourceIdList) { .list($0) { .string($0) } }
        object.member("NextToken", nextToken) { .string($0) }
    }
}

extension CloudTrail.ListTagsResponse {
    package init(json: JSONValue) throws {
        self.nextToken = try json.member("NextToken") { try $0.string() }
        self.resourceTagList = try json.member("ResourceTagList") { try $0.list { try CloudTrail.ResourceTag(json: $0) } }
    }
}

extension CloudTrail {
    /// Calls `ListTags`.
    @discardableResult
    public func listTags(_ input: ListTagsRequest) async throws -> ListTagsResponse {
        try await client.execute(ListTags.self, input)
    }

    /// Every page of `ListTags`, each asked for when the loop comes to it.
    public func listTagsPages(_ input: ListTagsRequest) -> Pages<ListTagsRequest, ListTagsResponse> {
        Pages(input, call: { try await listTags($0) }) {
            page, input in
            guard page.nextToken?.isEmpty == false else { return false }
            input.nextToken = page.nextToken
            return true
        }
    }
}
