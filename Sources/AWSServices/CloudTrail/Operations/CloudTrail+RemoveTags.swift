// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudTrail {
    /// `RemoveTags` of AWS CloudTrail.
    ///
    /// Source: https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_RemoveTags.html
    public enum RemoveTags: AWSOperation {
        public typealias Input = RemoveTagsRequest
        public typealias Output = RemoveTagsResponse

        public static let name = "RemoveTags"
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

    /// `RemoveTagsRequest` of AWS CloudTrail.
    public struct RemoveTagsRequest: Sendable, Hashable {
        /// `ResourceId`.
        public var resourceId: String
        /// `TagsList`.
        public var tagsList: [Tag]

        /// What is left out is the service's to choose.
        public init(resourceId: String, tagsList: [Tag]) {
            self.resourceId = resourceId
            self.tagsList = tagsList
        }
    }

    /// `RemoveTagsResponse` of AWS CloudTrail.
    public struct RemoveTagsResponse: Sendable, Hashable {
        /// What is left out is the service's to choose.
        public init() {}
    }
}

extension CloudTrail.RemoveTagsRequest {
    package func write(to object: inout JSONObject) {
        object.member("ResourceId", resourceId) { .string($0) }
        object.member("TagsList", tagsList) { .list($0) { JSONObject.value($0.write(to:)) } }
    }
}

extension CloudTrail.RemoveTagsResponse {
    package init(json: JSONValue) throws {}
}

extension CloudTrail {
    /// Calls `RemoveTags`.
    @discardableResult
    public func removeTags(_ input: RemoveTagsRequest) async throws -> RemoveTagsResponse {
        try await client.execute(RemoveTags.self, input)
    }
}
