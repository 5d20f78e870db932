// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension KMS {
    /// `ListResourceTags` of AWS Key Management Service.
    ///
    /// Source: https://docs.aws.amazon.com/kms/latest/APIReference/API_ListResourceTags.html
    public enum ListResourceTags: AWSOperation {
        public typealias Input = ListResourceTagsRequest
        public typealias Output = ListResourceTagsResponse

        public static let name = "ListResourceTags"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: JSONWriter.bytes(JSONObject.value(input.write(to:))))
            request.headers["Content-Type"] = "application/x-amz-json-1.1"
            request.headers["X-Amz-Target"] = "TrentService.\(name)"
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
        }
    }

    /// `ListResourceTagsRequest` of AWS Key Management Service.
    public struct ListResourceTagsRequest: Sendable, Hashable {
        /// `KeyId`.
        public var keyId: String
        /// `Limit`.
        public var limit: Int?
        /// `Marker`.
        public var marker: String?

        /// What is left out is the service's to choose.
        public init(keyId: String, limit: Int? = nil, marker: String? = nil) {
            self.keyId = keyId
            self.limit = limit
            self.marker = marker
        }
    }

    /// `ListResourceTagsResponse` of AWS Key Management Service.
    public struct ListResourceTagsResponse: Sendable, Hashable {
        /// `NextMarker`.
        public var nextMarker: String?
        /// `Tags`.
        public var tags: [Tag]?
        /// `Truncated`.
        public var truncated: Bool?

        /// What is left out is the service's to choose.
        public init(nextMarker: String? = nil, tags: [Tag]? = nil, truncated: Bool? = nil) {
            self.nextMarker = nextMarker
            self.tags = tags
            self.truncated = truncated
        }
    }
}

extension KMS.ListResourceTagsRequest {
    package func write(to object: inout JSONObject) {
        object.member("KeyId", keyId) { .string($0) }
        object.member("Limit", limit) { .integer($0) }
        object.member("Marker", marker) { .string($0) }
    }
}

extension KMS.ListResourceTagsResponse {
    package init(json: JSONValue) throws {
        self.nextMarker = try json.member("NextMarker") { try $0.string() }
        self.tags = try json.member("Tags") { try $0.list { try KMS.Tag(json: $0) } }
        self.truncated = try json.member("Truncated") { try $0.boolean() }
    }
}

extension KMS {
    /// Calls `ListResourceTags`.
    @discardableResult
    public func listResourceTags(_ input: ListResourceTagsRequest) async throws -> ListResourceTagsResponse {
        try await client.execute(ListResourceTags.self, input)
    }

    /// Every page of `ListResourceTags`, each asked for when the loop comes to it.
    public func listResourceTagsPages(
        _ input: ListResourceTagsRequest
    ) -> Pages<ListResourceTagsRequest, ListResourceTagsResponse> {
        Pages(input, call: { try await listResourceTags($0) }) {
            page, input in
            guard page.truncated == true else { return false }
            guard page.nextMarker?.isEmpty == false else { return false }
            input.marker = page.nextMarker
            return true
        }
    }
}
