// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension ECR {
    /// `ImageTagMutabilityExclusionFilter` of Amazon Elastic Container Registry.
    public struct ImageTagMutabilityExclusionFilter: Sendable, Hashable {
        /// `filter`.
        public var filter: String?
        /// `filterType`.
        public var filterType: ImageTagMutabilityExclusionFilterType?

        /// What is left out is the service's to choose.
        public init(filter: String? = nil, filterType: ImageTagMutabilityExclusionFilterType? = nil) {
            self.filter = filter
            self.filterType = filterType
        }
    }
}

extension ECR.ImageTagMutabilityExclusionFilter {
    package func write(to object: inout JSONObject) {
        object.member("filter", filter) { .string($0) }
        object.member("filterType", filterType) { .string($0.rawValue) }
    }
}

extension ECR.ImageTagMutabilityExclusionFilter {
    package init(json: JSONValue) throws {
        self.filter = try json.member("filter") { try $0.string() }
        self.filterType = try json.member("filterType") { ECR.ImageTagMutabilityExclusionFilterType(rawValue: try $0.string()) }
    }
}
