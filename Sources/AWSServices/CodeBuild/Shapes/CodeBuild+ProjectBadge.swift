// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CodeBuild {
    /// `ProjectBadge` of AWS CodeBuild.
    public struct ProjectBadge: Sendable, Hashable {
        /// `badgeEnabled`.
        public var badgeEnabled: Bool?
        /// `badgeRequestUrl`.
        public var badgeRequestUrl: String?

        /// What is left out is the service's to choose.
        public init(badgeEnabled: Bool? = nil, badgeRequestUrl: String? = nil) {
            self.badgeEnabled = badgeEnabled
            self.badgeRequestUrl = badgeRequestUrl
        }
    }
}

extension CodeBuild.ProjectBadge {
    package init(json: JSONValue) throws {
        self.badgeEnabled = try json.member("badgeEnabled") { try $0.boolean() }
        self.badgeRequestUrl = try json.member("badgeRequestUrl") { try $0.string() }
    }
}
