// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodePipeline {
    /// `ActionRevision` of AWS CodePipeline.
    public struct ActionRevision: Sendable, Hashable {
        /// `created`.
        public var created: Timestamp?
        /// `revisionChangeId`.
        public var revisionChangeId: String?
        /// `revisionId`.
        public var revisionId: String?

        /// What is left out is the service's to choose.
        public init(created: Timestamp? = nil, revisionChangeId: String? = nil, revisionId: String? = nil) {
            self.created = created
            self.revisionChangeId = revisionChangeId
            self.revisionId = revisionId
        }
    }
}

extension CodePipeline.ActionRevision {
    package init(json: JSONValue) throws {
        self.created = try json.member("created") { try $0.timestamp() }
        self.revisionChangeId = try json.member("revisionChangeId") { try $0.string() }
        self.revisionId = try json.member("revisionId") { try $0.string() }
    }
}
