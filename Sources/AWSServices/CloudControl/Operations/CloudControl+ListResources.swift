// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudControl {
    /// `ListResources` of AWS Cloud Control API.
    ///
    /// Source: https://docs.aws.amazon.com/cloudcontrolapi/latest/APIReference/API_ListResources.html
    public enum ListResources: AWSOperation {
        public typealias Input = ListResourcesInput
        public typealias Output = ListResourcesOutput

        public static let name = "ListResources"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: JSONWriter.bytes(JSONObject.value(input.write(to:))))
            request.headers["Content-Type"] = "application/x-amz-json-1.0"
            request.headers["X-Amz-Target"] = "CloudApiService.\(name)"
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
        }
    }

    /// `ListResourcesInput` of AWS Cloud Control API.
    public struct ListResourcesInput: Sendable, Hashable {
        /// `TypeName`.
        public var typeName: String
        /// `MaxResults`.
        public var maxResults: Int?
        /// `NextToken`.
        public var nextToken: String?
        /// `ResourceModel`.
        public var resourceModel: String?
        /// `RoleArn`.
        public var roleArn: String?
        /// `TypeVersionId`.
        public var typeVersionId: String?

        /// What is left out is the service's to choose.
        public init(
            typeName: String,
            maxResults: Int? = nil,
            nextToken: String? = nil,
            resourceModel: String? = nil,
            roleArn: String? = nil,
            typeVersionId: String? = nil
        ) {
            self.typeName = typeName
            self.maxResults = maxResults
            self.nextToken = nextToken
            self.resourceModel = resourceModel
            self.roleArn = roleArn
            self.typeVersionId = typeVersionId
        }
    }

    /// `ListResourcesOutput` of AWS Cloud Control API.
    public struct ListResourcesOutput: Sendable, Hashable {
        /// `NextToken`.
        public var nextToken: String?
        /// `ResourceDescriptions`.
        public var resourceDescriptions: [ResourceDescription]?
        /// `TypeName`.
        public var typeName: String?

        /// What is left out is the service's to choose.
        public init(
            nextToken: String? = nil,
            resourceDescriptions: [ResourceDescription]? = nil,
            typeName: String? = nil
        ) {
            self.nextToken = nextToken
            self.resourceDescriptions = resourceDescriptions
            self.typeName = typeName
        }
    }
}

extension CloudControl.ListResourcesInput {
    package func write(to object: inout JSONObject) {
        object.member("TypeName", typeName) { .string($0) }
        object.member("MaxResults", maxResults) { .integer($0) }
        object.member("NextToken", nextToken) { .string($0) }
        object.member("ResourceModel", resourceModel) { .string($0) }
        object.member("RoleArn", roleArn) { .string($0) }
        object.member("TypeVersionId", typeVersionId) { .string($0) }
    }
}

extension CloudControl.ListResourcesOutput {
    package init(json: JSONValue) throws {
        self.nextToken = try json.member("NextToken") { try $0.string() }
        self.resourceDescriptions = try json.member("ResourceDescriptions") { try $0.list { try CloudControl.ResourceDescription(json: $0) } }
        self.typeName = try json.member("TypeName") { try $0.string() }
    }
}

extension CloudControl {
    /// Calls `ListResources`.
    @discardableResult
    public func listResources(_ input: ListResourcesInput) async throws -> ListResourcesOutput {
        try await client.execute(ListResources.self, input)
    }

    /// Every page of `ListResources`, each asked for when the loop comes to it.
    public func listResourcesPages(_ input: ListResourcesInput) -> Pages<ListResourcesInput, ListResourcesOutput> {
        Pages(input, call: { try await listResources($0) }) {
            page, input in
            guard page.nextToken?.isEmpty == false else { return false }
            input.nextToken = page.nextToken
            return true
        }
    }
}
