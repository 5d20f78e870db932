// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CodePipeline {
    /// `GitPullRequestFilter` of AWS CodePipeline.
    public struct GitPullRequestFilter: Sendable, Hashable {
        /// `branches`.
        public var branches: GitBranchFilterCriteria?
        /// `events`.
        public var events: [GitPullRequestEventType]?
        /// `filePaths`.
        public var filePaths: GitFilePathFilterCriteria?

        /// What is left out is the service's to choose.
        public init(
            branches: GitBranchFilterCriteria? = nil,
            events: [GitPullRequestEventType]? = nil,
            filePaths: GitFilePathFilterCriteria? = nil
        ) {
            self.branches = branches
            self.events = events
            self.filePaths = filePaths
        }
    }
}

extension CodePipeline.GitPullRequestFilter {
    package func write(to object: inout JSONObject) {
        object.member("branches", branches) { JSONObject.value($0.write(to:)) }
        object.member("events", events) { .list($0) { .string($0.rawValue) } }
        object.member("filePaths", filePaths) { JSONObject.value($0.write(to:)) }
    }
}

extension CodePipeline.GitPullRequestFilter {
    package init(json: JSONValue) throws {
        self.branches = try json.member("branches") { try CodePipeline.GitBranchFilterCriteria(json: $0) }
        self.events = try json.member("events") { try $0.list { CodePipeline.GitPullRequestEventType(rawValue: try $0.string()) } }
        self.filePaths = try json.member("filePaths") { try CodePipeline.GitFilePathFilterCriteria(json: $0) }
    }
}
