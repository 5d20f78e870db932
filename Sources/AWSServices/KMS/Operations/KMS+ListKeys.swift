// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension KMS {
    /// `ListKeys` of AWS Key Management Service.
    ///
    /// Source: https://docs.aws.amazon.com/kms/latest/APIReference/API_ListKeys.html
    public enum ListKeys: AWSOperation {
        public typealias Input = ListKeysRequest
        public typealias Output = ListKeysResponse

        public static let name = "ListKeys"
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

    /// `ListKeysRequest` of AWS Key Management Service.
    public struct ListKeysRequest: Sendable, Hashable {
        /// `Limit`.
        public var limit: Int?
        /// `Marker`.
        public var marker: String?

        /// What is left out is the service's to choose.
        public init(limit: Int? = nil, marker: String? = nil) {
            self.limit = limit
            self.marker = marker
        }
    }

    /// `ListKeysResponse` of AWS Key Management Service.
    public struct ListKeysResponse: Sendable, Hashable {
        /// `Keys`.
        public var keys: [KeyListEntry]?
        /// `NextMarker`.
        public var nextMarker: String?
        /// `Truncated`.
        public var truncated: Bool?

        /// What is left out is the service's to choose.
        public init(keys: [KeyListEntry]? = nil, nextMarker: String? = nil, truncated: Bool? = nil) {
            self.keys = keys
            self.nextMarker = nextMarker
            self.truncated = truncated
        }
    }
}

extension KMS.ListKeysRequest {
    package func write(to object: inout JSONObject) {
        object.member("Limit", limit) { .integer($0) }
        object.member("Marker", marker) { .string($0) }
    }
}

extension KMS.ListKeysResponse {
    package init(json: JSONValue) throws {
        self.keys = try json.member("Keys") { try $0.list { try KMS.KeyListEntry(json: $0) } }
        self.nextMarker = try json.member("NextMarker") { try $0.string() }
        self.truncated = try json.member("Truncated") { try $0.boolean() }
    }
}

extension KMS {
    /// Calls `ListKeys`.
    @discardableResult
    public func listKeys(_ input: ListKeysRequest = ListKeysRequest()) async throws -> ListKeysResponse {
        try await client.execute(ListKeys.self, input)
    }

    /// Every page of `ListKeys`, each asked for when the loop comes to it.
    public func listKeysPages(
        _ input: ListKeysRequest = ListKeysRequest()
    ) -> Pages<ListKeysRequest, ListKeysResponse> {
        Pages(input, call: { try await listKeys($0) }) {
            page, input in
            guard page.truncated == true else { return false }
            guard page.nextMarker?.isEmpty == false else { return false }
            input.marker = page.nextMarker
            return true
        }
    }
}
