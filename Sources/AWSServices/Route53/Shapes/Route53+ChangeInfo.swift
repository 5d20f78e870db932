// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension Route53 {
    /// `ChangeInfo` of Amazon Route 53.
    public struct ChangeInfo: Sendable, Hashable {
        /// `Comment`.
        public var comment: String?
        /// `Id`.
        public var id: String?
        /// `Status`.
        public var status: ChangeStatus?
        /// `SubmittedAt`.
        public var submittedAt: Timestamp?

        /// What is left out is the service's to choose.
        public init(
            comment: String? = nil,
            id: String? = nil,
            status: ChangeStatus? = nil,
            submittedAt: Timestamp? = nil
        ) {
            self.comment = comment
            self.id = id
            self.status = status
            self.submittedAt = submittedAt
        }
    }
}

extension Route53.ChangeInfo {
    package init(xml: XMLElement) throws {
        self.comment = try xml.member("Comment") { try $0.string() }
        self.id = try xml.member("Id") { try $0.string() }
        self.status = try xml.member("Status") { Route53.ChangeStatus(rawValue: try $0.string()) }
        self.submittedAt = try xml.member("SubmittedAt") { try $0.timestamp() }
    }
}
