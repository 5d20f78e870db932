// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension IAM {
    /// `InstanceProfile` of AWS Identity and Access Management.
    public struct InstanceProfile: Sendable, Hashable {
        /// `Arn`.
        public var arn: String?
        /// `CreateDate`.
        public var createDate: Timestamp?
        /// `InstanceProfileId`.
        public var instanceProfileId: String?
        /// `InstanceProfileName`.
        public var instanceProfileName: String?
        /// `Path`.
        public var path: String?
        /// `Roles`.
        public var roles: [Role]?
        /// `Tags`.
        public var tags: [Tag]?

        /// What is left out is the service's to choose.
        public init(
            arn: String? = nil,
            createDate: Timestamp? = nil,
            instanceProfileId: String? = nil,
            instanceProfileName: String? = nil,
            path: String? = nil,
            roles: [Role]? = nil,
            tags: [Tag]? = nil
        ) {
            self.arn = arn
            self.createDate = createDate
            self.instanceProfileId = instanceProfileId
            self.instanceProfileName = instanceProfileName
            self.path = path
            self.roles = roles
            self.tags = tags
        }
    }
}

extension IAM.InstanceProfile {
    package init(xml: XMLElement) throws {
        self.arn = try xml.member("Arn") { try $0.string() }
        self.createDate = try xml.member("CreateDate") { try $0.timestamp() }
        self.instanceProfileId = try xml.member("InstanceProfileId") { try $0.string() }
        self.instanceProfileName = try xml.member("InstanceProfileName") { try $0.string() }
        self.path = try xml.member("Path") { try $0.string() }
        self.roles = try xml.member("Roles") { try $0.list { try IAM.Role(xml: $0) } }
        self.tags = try xml.member("Tags") { try $0.list { try IAM.Tag(xml: $0) } }
    }
}
