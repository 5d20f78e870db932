// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CodePipeline {
    /// `GitPushFilter` of AWS CodePipeline.
    public struct GitPushFilter: Sendable, Hashable {
        /// `branches`.
        public var branches: GitBranchFilterCriteria?
        /// `filePaths`.
        public var filePaths: GitFilePathFilterCriteria?
        /// `tags`.
        public var tags: GitTagFilterCriteria?

        /// What is left out is the service's to choose.
        public init(
            branches: GitBranchFilterCriteria? = nil,
            filePaths: GitFilePathFilterCriteria? = nil,
            tags: GitTagFilterCriteria? = nil
        ) {
            self.branches = branches
            self.filePaths = filePaths
            self.tags = tags
        }
    }
}

extension CodePipeline.GitPushFilter {
    package func write(to object: inout JSONObject) {
        object.member("branches", branches) { JSONObject.value($0.write(to:)) }
        object.member("filePaths", filePaths) { JSONObject.value($0.write(to:)) }
        object.member("tags", tags) { JSONObject.value($0.write(to:)) }
    }
}

extension CodePipeline.GitPushFilter {
    package init(json: JSONValue) throws {
        self.branches = try json.member("branches") { try CodePipeline.GitBranchFilterCriteria(json: $0) }
        self.filePaths = try json.member("filePaths") { try CodePipeline.GitFilePathFilterCriteria(json: $0) }
        self.tags = try json.member("tags") { try CodePipeline.GitTagFilterCriteria(json: $0) }
    }
}
