// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodePipeline {
    /// `ArtifactRevision` of AWS CodePipeline.
    public struct ArtifactRevision: Sendable, Hashable {
        /// `created`.
        public var created: Timestamp?
        /// `name`.
        public var name: String?
        /// `revisionChangeIdentifier`.
        public var revisionChangeIdentifier: String?
        /// `revisionId`.
        public var revisionId: String?
        /// `revisionSummary`.
        public var revisionSummary: String?
        /// `revisionUrl`.
        public var revisionUrl: String?

        /// What is left out is the service's to choose.
        public init(
            created: Timestamp? = nil,
            name: String? = nil,
            revisionChangeIdentifier: String? = nil,
            revisionId: String? = nil,
            revisionSummary: String? = nil,
            revisionUrl: String? = nil
        ) {
            self.created = created
            self.name = name
            self.revisionChangeIdentifier = revisionChangeIdentifier
            self.revisionId = revisionId
            self.revisionSummary = revisionSummary
            self.revisionUrl = revisionUrl
        }
    }
}

extension CodePipeline.ArtifactRevision {
    package init(json: JSONValue) throws {
        self.created = try json.member("created") { try $0.timestamp() }
        self.name = try json.member("name") { try $0.string() }
        self.revisionChangeIdentifier = try json.member("revisionChangeIdentifier") { try $0.string() }
        self.revisionId = try json.member("revisionId") { try $0.string() }
        self.revisionSummary = try json.member("revisionSummary") { try $0.string() }
        self.revisionUrl = try json.member("revisionUrl") { try $0.string() }
    }
}
