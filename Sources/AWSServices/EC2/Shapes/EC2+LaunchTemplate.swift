// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `LaunchTemplate` of Amazon Elastic Compute Cloud.
    public struct LaunchTemplate: Sendable, Hashable {
        /// `CreateTime`.
        public var createTime: Timestamp?
        /// `CreatedBy`.
        public var createdBy: String?
        /// `DefaultVersionNumber`.
        public var defaultVersionNumber: Int?
        /// `LatestVersionNumber`.
        public var latestVersionNumber: Int?
        /// `LaunchTemplateId`.
        public var launchTemplateId: String?
        /// `LaunchTemplateName`.
        public var launchTemplateName: String?
        /// `Operator`.
        public var `operator`: OperatorResponse?
        /// `Tags`.
        public var tags: [Tag]?

        /// What is left out is the service's to choose.
        public init(
            createTime: Timestamp? = nil,
            createdBy: String? = nil,
            defaultVersionNumber: Int? = nil,
            latestVersionNumber: Int? = nil,
            launchTemplateId: String? = nil,
            launchTemplateName: String? = nil,
            `operator`: OperatorResponse? = nil,
            tags: [Tag]? = nil
        ) {
            self.createTime = createTime
            self.createdBy = createdBy
            self.defaultVersionNumber = defaultVersionNumber
            self.latestVersionNumber = latestVersionNumber
            self.launchTemplateId = launchTemplateId
            self.launchTemplateName = launchTemplateName
            self.`operator` = `operator`
            self.tags = tags
        }
    }
}

extension EC2.LaunchTemplate {
    package init(xml: XMLElement) throws {
        self.createTime = try xml.member("createTime") { try $0.timestamp() }
        self.createdBy = try xml.member("createdBy") { try $0.string() }
        self.defaultVersionNumber = try xml.member("defaultVersionNumber") { try $0.integer() }
        self.latestVersionNumber = try xml.member("latestVersionNumber") { try $0.integer() }
        self.launchTemplateId = try xml.member("launchTemplateId") { try $0.string() }
        self.launchTemplateName = try xml.member("launchTemplateName") { try $0.string() }
        self.`operator` = try xml.member("operator") { try EC2.OperatorResponse(xml: $0) }
        self.tags = try xml.member("tagSet") { try $0.list { try EC2.Tag(xml: $0) } }
    }
}
