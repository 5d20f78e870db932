// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CodeBuild {
    /// `PullRequestBuildPolicy` of AWS CodeBuild.
    public struct PullRequestBuildPolicy: Sendable, Hashable {
        /// `approverRoles`.
        public var approverRoles: [PullRequestBuildApproverRole]?
        /// `requiresCommentApproval`.
        public var requiresCommentApproval: PullRequestBuildCommentApproval?

        /// What is left out is the service's to choose.
        public init(
            approverRoles: [PullRequestBuildApproverRole]? = nil,
            requiresCommentApproval: PullRequestBuildCommentApproval? = nil
        ) {
            self.approverRoles = approverRoles
            self.requiresCommentApproval = requiresCommentApproval
        }
    }
}

extension CodeBuild.PullRequestBuildPolicy {
    package func write(to object: inout JSONObject) {
        object.member("approverRoles", approverRoles) { .list($0) { .string($0.rawValue) } }
        object.member("requiresCommentApproval", requiresCommentApproval) { .string($0.rawValue) }
    }
}

extension CodeBuild.PullRequestBuildPolicy {
    package init(json: JSONValue) throws {
        self.approverRoles = try json.member("approverRoles") { try $0.list { CodeBuild.PullRequestBuildApproverRole(rawValue: try $0.string()) } }
        self.requiresCommentApproval = try json.member("requiresCommentApproval") { CodeBuild.PullRequestBuildCommentApproval(rawValue: try $0.string()) }
    }
}
