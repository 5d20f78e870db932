// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudTrail {
    /// `AddTags` of AWS CloudTrail.
    ///
    /// Source: https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_AddTags.html
    public enum AddTags: AWSOperation {
        public typealias Input = AddTagsRequest
        public typealias Output = AddTagsResponse

        public static let name = "AddTags"
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

    /// `AddTagsRequest` of AWS CloudTrail.
    public struct AddTagsRequest: Sendable, Hashable {
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

    /// `AddTagsResponse` of AWS CloudTrail.
    public struct AddTagsResponse: Sendable, Hashable {
        /// What is left out is the service's to choose.
        public init() {}
    }
}

extension CloudTrail.AddTagsRequest {
    package func write(to object: inout JSONObject) {
        object.member("ResourceId", resourceId) { .string($0) }
        object.member("TagsList", tagsList) { .list($0) { JSONObject.value($0.write(to:)) } }
    }
}

extension CloudTrail.AddTagsResponse {
    package init(json: JSONValue) throws {}
}

extension CloudTrail {
    /// Calls `AddTags`.
    @discardableResult
    public func addTags(_ input: AddTagsRequest) async throws -> AddTagsResponse {
        try await client.execute(AddTags.self, input)
    }
}
