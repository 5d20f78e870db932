// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `LaunchTemplateVersion` of Amazon Elastic Compute Cloud.
    public struct LaunchTemplateVersion: Sendable, Hashable {
        /// `CreateTime`.
        public var createTime: Timestamp?
        /// `CreatedBy`.
        public var createdBy: String?
        /// `DefaultVersion`.
        public var defaultVersion: Bool?
        /// `LaunchTemplateData`.
        public var launchTemplateData: ResponseLaunchTemplateData?
        /// `LaunchTemplateId`.
        public var launchTemplateId: String?
        /// `LaunchTemplateName`.
        public var launchTemplateName: String?
        /// `Operator`.
        public var `operator`: OperatorResponse?
        /// `VersionDescription`.
        public var versionDescription: String?
        /// `VersionNumber`.
        public var versionNumber: Int?

        /// What is left out is the service's to choose.
        public init(
            createTime: Timestamp? = nil,
            createdBy: String? = nil,
            defaultVersion: Bool? = nil,
            launchTemplateData: ResponseLaunchTemplateData? = nil,
            launchTemplateId: String? = nil,
            launchTemplateName: String? = nil,
            `operator`: OperatorResponse? = nil,
            versionDescription: String? = nil,
            versionNumber: Int? = nil
        ) {
            self.createTime = createTime
            self.createdBy = createdBy
            self.defaultVersion = defaultVersion
            self.launchTemplateData = launchTemplateData
            self.launchTemplateId = launchTemplateId
            self.launchTemplateName = launchTemplateName
            self.`operator` = `operator`
            self.versionDescription = versionDescription
            self.versionNumber = versionNumber
        }
    }
}

extension EC2.LaunchTemplateVersion {
    package init(xml: XMLElement) throws {
        self.createTime = try xml.member("createTime") { try $0.timestamp() }
        self.createdBy = try xml.member("createdBy") { try $0.string() }
        self.defaultVersion = try xml.member("defaultVersion") { try $0.boolean() }
        self.launchTemplateData = try xml.member("launchTemplateData") { try EC2.ResponseLaunchTemplateData(xml: $0) }
        self.launchTemplateId = try xml.member("launchTemplateId") { try $0.string() }
        self.launchTemplateName = try xml.member("launchTemplateName") { try $0.string() }
        self.`operator` = try xml.member("operator") { try EC2.OperatorResponse(xml: $0) }
        self.versionDescription = try xml.member("versionDescription") { try $0.string() }
        self.versionNumber = try xml.member("versionNumber") { try $0.integer() }
    }
}
