// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CodePipeline {
    /// `GitConfiguration` of AWS CodePipeline.
    public struct GitConfiguration: Sendable, Hashable {
        /// `pullRequest`.
        public var pullRequest: [GitPullRequestFilter]?
        /// `push`.
        public var push: [GitPushFilter]?
        /// `sourceActionName`.
        public var sourceActionName: String?

        /// What is left out is the service's to choose.
        public init(
            pullRequest: [GitPullRequestFilter]? = nil,
            push: [GitPushFilter]? = nil,
            sourceActionName: String? = nil
        ) {
            self.pullRequest = pullRequest
            self.push = push
            self.sourceActionName = sourceActionName
        }
    }
}

extension CodePipeline.GitConfiguration {
    package func write(to object: inout JSONObject) {
        object.member("pullRequest", pullRequest) { .list($0) { JSONObject.value($0.write(to:)) } }
        object.member("push", push) { .list($0) { JSONObject.value($0.write(to:)) } }
        object.member("sourceActionName", sourceActionName) { .string($0) }
    }
}

extension CodePipeline.GitConfiguration {
    package init(json: JSONValue) throws {
        self.pullRequest = try json.member("pullRequest") { try $0.list { try CodePipeline.GitPullRequestFilter(json: $0) } }
        self.push = try json.member("push") { try $0.list { try CodePipeline.GitPushFilter(json: $0) } }
        self.sourceActionName = try json.member("sourceActionName") { try $0.string() }
    }
}
