// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ResourceGroupsTagging {
    /// `GetResources` of AWS Resource Groups Tagging API.
    ///
    /// Source: https://docs.aws.amazon.com/resourcegroupstagging/latest/APIReference/API_GetResources.html
    public enum GetResources: AWSOperation {
        public typealias Input = GetResourcesInput
        public typealias Output = GetResourcesOutput

        public static let name = "GetResources"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: JSONWriter.bytes(JSONObject.value(input.write(to:))))
            request.headers["Content-Type"] = "application/x-amz-json-1.1"
            request.headers["X-Amz-Target"] = "ResourceGroupsTaggingAPI_20170126.\(name)"
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
        }
    }

    /// `GetResourcesInput` of AWS Resource Groups Tagging API.
    public struct GetResourcesInput: Sendable, Hashable {
        /// `ExcludeCompliantResources`.
        public var excludeCompliantResources: Bool?
        /// `IncludeComplianceDetails`.
        public var includeComplianceDetails: Bool?
        /// `PaginationToken`.
        public var paginationToken: String?
        /// `ResourceARNList`.
        public var resourceARNList: [String]?
        /// `ResourceTypeFilters`.
        public var resourceTypeFilters: [String]?
        /// `ResourcesPerPage`.
        public var resourcesPerPage: Int?
        /// `TagFilters`.
        public var tagFilters: [TagFilter]?
        /// `TagsPerPage`.
        public var tagsPerPage: Int?

        /// What is left out is the service's to choose.
        public init(
            excludeCompliantResources: Bool? = nil,
            includeComplianceDetails: Bool? = nil,
            paginationToken: String? = nil,
            resourceARNList: [String]? = nil,
            resourceTypeFilters: [String]? = nil,
            resourcesPerPage: Int? = nil,
            tagFilters: [TagFilter]? = nil,
            tagsPerPage: Int? = nil
        ) {
            self.excludeCompliantResources = excludeCompliantResources
            self.includeComplianceDetails = includeComplianceDetails
            self.paginationToken = paginationToken
            self.resourceARNList = resourceARNList
            self.resourceTypeFilters = resourceTypeFilters
            self.resourcesPerPage = resourcesPerPage
            self.tagFilters = tagFilters
            self.tagsPerPage = tagsPerPage
        }
    }

    /// `GetResourcesOutput` of AWS Resource Groups Tagging API.
    public struct GetResourcesOutput: Sendable, Hashable {
        /// `PaginationToken`.
        public var paginationToken: String?
        /// `ResourceTagMappingList`.
        public var resourceTagMappingList: [ResourceTagMapping]?

        /// What is left out is the service's to choose.
        public init(paginationToken: String? = nil, resourceTagMappingList: [ResourceTagMapping]? = nil) {
            self.paginationToken = paginationToken
            self.resourceTagMappingList = resourceTagMappingList
        }
    }
}

extension ResourceGroupsTagging.GetResourcesInput {
    package func write(to object: inout JSONObject) {
        object.member("ExcludeCompliantResources", excludeCompliantResources) { .boolean($0) }
        object.member("IncludeComplianceDetails", includeComplianceDetails) { .boolean($0) }
        object.member("PaginationToken", paginationToken) { .string($0) }
        object.member("ResourceARNList", resourceARNList) { .list($0) { .string($0) } }
        object.member("ResourceTypeFilters", resourceTypeFilters) { .list($0) { .string($0) } }
        object.member("ResourcesPerPage", resourcesPerPage) { .integer($0) }
        object.member("TagFilters", tagFilters) { .list($0) { JSONObject.value($0.write(to:)) } }
        object.member("TagsPerPage", tagsPerPage) { .integer($0) }
    }
}

extension ResourceGroupsTagging.GetResourcesOutput {
    package init(json: JSONValue) throws {
        self.paginationToken = try json.member("PaginationToken") { try $0.string() }
        self.resourceTagMappingList = try json.member("ResourceTagMappingList") { try $0.list { try ResourceGroupsTagging.ResourceTagMapping(json: $0) } }
    }
}

extension ResourceGroupsTagging {
    /// Calls `GetResources`.
    @discardableResult
    public func getResources(_ input: GetResourcesInput = GetResourcesInput()) async throws -> GetResourcesOutput {
        try await client.execute(GetResources.self, input)
    }

    /// Every page of `GetResources`, each asked for when the loop comes to it.
    public func getResourcesPages(
        _ input: GetResourcesInput = GetResourcesInput()
    ) -> Pages<GetResourcesInput, GetResourcesOutput> {
        Pages(input, call: { try await getResources($0) }) {
            page, input in
            guard page.paginationToken?.isEmpty == false else { return false }
            input.paginationToken = page.paginationToken
            return true
        }
    }
}
