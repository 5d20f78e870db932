// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EKS {
    /// `Issue` of Amazon Elastic Kubernetes Service.
    public struct Issue: Sendable, Hashable {
        /// `code`.
        public var code: NodegroupIssueCode?
        /// `message`.
        public var message: String?
        /// `resourceIds`.
        public var resourceIds: [String]?

        /// What is left out is the service's to choose.
        public init(code: NodegroupIssueCode? = nil, message: String? = nil, resourceIds: [String]? = nil) {
            self.code = code
            self.message = message
            self.resourceIds = resourceIds
        }
    }
}

extension EKS.Issue {
    package init(json: JSONValue) throws {
        self.code = try json.member("code") { EKS.NodegroupIssueCode(rawValue: try $0.string()) }
        self.message = try json.member("message") { try $0.string() }
        self.resourceIds = try json.member("resourceIds") { try $0.list { try $0.string() } }
    }
}
