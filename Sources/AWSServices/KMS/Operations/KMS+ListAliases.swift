// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension KMS {
    /// `ListAliases` of AWS Key Management Service.
    ///
    /// Source: https://docs.aws.amazon.com/kms/latest/APIReference/API_ListAliases.html
    public enum ListAliases: AWSOperation {
        public typealias Input = ListAliasesRequest
        public typealias Output = ListAliasesResponse

        public static let name = "ListAliases"
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

    /// `ListAliasesRequest` of AWS Key Management Service.
    public struct ListAliasesRequest: Sendable, Hashable {
        /// `KeyId`.
        public var keyId: String?
        /// `Limit`.
        public var limit: Int?
        /// `Marker`.
        public var marker: String?

        /// What is left out is the service's to choose.
        public init(keyId: String? = nil, limit: Int? = nil, marker: String? = nil) {
            self.keyId = keyId
            self.limit = limit
            self.marker = marker
        }
    }

    /// `ListAliasesResponse` of AWS Key Management Service.
    public struct ListAliasesResponse: Sendable, Hashable {
        /// `Aliases`.
        public var aliases: [AliasListEntry]?
        /// `NextMarker`.
        public var nextMarker: String?
        /// `Truncated`.
        public var truncated: Bool?

        /// What is left out is the service's to choose.
        public init(aliases: [AliasListEntry]? = nil, nextMarker: String? = nil, truncated: Bool? = nil) {
            self.aliases = aliases
            self.nextMarker = nextMarker
            self.truncated = truncated
        }
    }
}

extension KMS.ListAliasesRequest {
    package func write(to object: inout JSONObject) {
        object.member("KeyId", keyId) { .string($0) }
        object.member("Limit", limit) { .integer($0) }
        object.member("Marker", marker) { .string($0) }
    }
}

extension KMS.ListAliasesResponse {
    package init(json: JSONValue) throws {
        self.aliases = try json.member("Aliases") { try $0.list { try KMS.AliasListEntry(json: $0) } }
        self.nextMarker = try json.member("NextMarker") { try $0.string() }
        self.truncated = try json.member("Truncated") { try $0.boolean() }
    }
}

extension KMS {
    /// Calls `ListAliases`.
    @discardableResult
    public func listAliases(_ input: ListAliasesRequest = ListAliasesRequest()) async throws -> ListAliasesResponse {
        try await client.execute(ListAliases.self, input)
    }

    /// Every page of `ListAliases`, each asked for when the loop comes to it.
    public func listAliasesPages(
        _ input: ListAliasesRequest = ListAliasesRequest()
    ) -> Pages<ListAliasesRequest, ListAliasesResponse> {
        Pages(input, call: { try await listAliases($0) }) {
            page, input in
            guard page.truncated == true else { return false }
            guard page.nextMarker?.isEmpty == false else { return false }
            input.marker = page.nextMarker
            return true
        }
    }
}
