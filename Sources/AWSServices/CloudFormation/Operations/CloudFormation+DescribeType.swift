// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudFormation {
    /// `DescribeType` of AWS CloudFormation.
    ///
    /// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeType.html
    public enum DescribeType: AWSOperation {
        public typealias Input = DescribeTypeInput
        public typealias Output = DescribeTypeOutput

        public static let name = "DescribeType"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "DescribeTypeResult"))
        }
    }

    /// `DescribeTypeInput` of AWS CloudFormation.
    public struct DescribeTypeInput: Sendable, Hashable {
        /// `Arn`.
        public var arn: String?
        /// `PublicVersionNumber`.
        public var publicVersionNumber: String?
        /// `PublisherId`.
        public var publisherId: String?
        /// `Type`.
        public var type: RegistryType?
        /// `TypeName`.
        public var typeName: String?
        /// `VersionId`.
        public var versionId: String?

        /// What is left out is the service's to choose.
        public init(
            arn: String? = nil,
            publicVersionNumber: String? = nil,
            publisherId: String? = nil,
            type: RegistryType? = nil,
            typeName: String? = nil,
            versionId: String? = nil
        ) {
            self.arn = arn
            self.publicVersionNumber = publicVersionNumber
            self.publisherId = publisherId
            self.type = type
            self.typeName = typeName
            self.versionId = versionId
        }
    }

    /// `DescribeTypeOutput` of AWS CloudFormation.
    public struct DescribeTypeOutput: Sendable, Hashable {
        /// `Arn`.
        public var arn: String?
        /// `AutoUpdate`.
        public var autoUpdate: Bool?
        /// `ConfigurationSchema`.
        public var configurationSchema: String?
        /// `DefaultVersionId`.
        public var defaultVersionId: String?
        /// `DeprecatedStatus`.
        public var deprecatedStatus: DeprecatedStatus?
        /// `Description`.
        public var description: String?
        /// `DocumentationUrl`.
        public var documentationUrl: String?
        /// `ExecutionRoleArn`.
        public var executionRoleArn: String?
        /// `IsActivated`.
        public var isActivated: Bool?
        /// `IsDefaultVersion`.
        public var isDefaultVersion: Bool?
        /// `LastUpdated`.
        public var lastUpdated: Timestamp?
        /// `LatestPublicVersion`.
        public var latestPublicVersion: String?
        /// `LoggingConfig`.
        public var loggingConfig: LoggingConfig?
        /// `OriginalTypeArn`.
        public var originalTypeArn: String?
        /// `OriginalTypeName`.
        public var originalTypeName: String?
        /// `ProvisioningType`.
        public var provisioningType: ProvisioningType?
        /// `PublicVersionNumber`.
        public var publicVersionNumber: String?
        /// `PublisherId`.
        public var publisherId: String?
        /// `RequiredActivatedTypes`.
        public var requiredActivatedTypes: [RequiredActivatedType]?
        /// `Schema`.
        public var schema: String?
        /// `SourceUrl`.
        public var sourceUrl: String?
        /// `TimeCreated`.
        public var timeCreated: Timestamp?
        /// `Type`.
        public var type: RegistryType?
        /// `TypeName`.
        public var typeName: String?
        /// `TypeTestsStatus`.
        public var typeTestsStatus: TypeTestsStatus?
        /// `TypeTestsStatusDescription`.
        public var typeTestsStatusDescription: String?
        /// `Visibility`.
        public var visibility: Visibility?

        /// What is left out is the service's to choose.
        public init(
            arn: String? = nil,
            autoUpdate: Bool? = nil,
            configurationSchema: String? = nil,
            defaultVersionId: String? = nil,
            deprecatedStatus: DeprecatedStatus? = nil,
            description: String? = nil,
            documentationUrl: String? = nil,
            executionRoleArn: String? = nil,
            isActivated: Bool? = nil,
            isDefaultVersion: Bool? = nil,
            lastUpdated: Timestamp? = nil,
            latestPublicVersion: String? = nil,
            loggingConfig: LoggingConfig? = nil,
            originalTypeArn: String? = nil,
            originalTypeName: String? = nil,
            provisioningType: ProvisioningType? = nil,
            publicVersionNumber: String? = nil,
            publisherId: String? = nil,
            requiredActivatedTypes: [RequiredActivatedType]? = nil,
            schema: String? = nil,
            sourceUrl: String? = nil,
            timeCreated: Timestamp? = nil,
            type: RegistryType? = nil,
            typeName: String? = nil,
            typeTestsStatus: TypeTestsStatus? = nil,
            typeTestsStatusDescription: String? = nil,
            visibility: Visibility? = nil
        ) {
            self.arn = arn
            self.autoUpdate = autoUpdate
            self.configurationSchema = configurationSchema
            self.defaultVersionId = defaultVersionId
            self.deprecatedStatus = deprecatedStatus
            self.description = description
            self.documentationUrl = documentationUrl
            self.executionRoleArn = executionRoleArn
            self.isActivated = isActivated
            self.isDefaultVersion = isDefaultVersion
            self.lastUpdated = lastUpdated
            self.latestPublicVersion = latestPublicVersion
            self.loggingConfig = loggingConfig
            self.originalTypeArn = originalTypeArn
            self.originalTypeName = originalTypeName
            self.provisioningType = provisioningType
            self.publicVersionNumber = publicVersionNumber
            self.publisherId = publisherId
            self.requiredActivatedTypes = requiredActivatedTypes
            self.schema = schema
            self.sourceUrl = sourceUrl
            self.timeCreated = timeCreated
            self.type = type
            self.typeName = typeName
            self.typeTestsStatus = typeTestsStatus
            self.typeTestsStatusDescription = typeTestsStatusDescription
            self.visibility = visibility
        }
    }
}

extension CloudFormation.DescribeTypeInput {
    package func write(to form: inout FormWriter) {
        form.member("Arn", arn) { $0.write($1) }
        form.member("PublicVersionNumber", publicVersionNumber) { $0.write($1) }
        form.member("PublisherId", publisherId) { $0.write($1) }
        form.member("Type", type) { $0.write($1.rawValue) }
        form.member("TypeName", typeName) { $0.write($1) }
        form.member("VersionId", versionId) { $0.write($1) }
    }
}

extension CloudFormation.DescribeTypeOutput {
    package init(xml: XMLElement) throws {
        self.arn = try xml.member("Arn") { try $0.string() }
        self.autoUpdate = try xml.member("AutoUpdate") { try $0.boolean() }
        self.configurationSchema = try xml.member("ConfigurationSchema") { try $0.string() }
        self.defaultVersionId = try xml.member("DefaultVersionId") { try $0.string() }
        self.deprecatedStatus = try xml.member("DeprecatedStatus") { CloudFormation.DeprecatedStatus(rawValue: try $0.string()) }
        self.description = try xml.member("Description") { try $0.string() }
        self.documentationUrl = try xml.member("DocumentationUrl") { try $0.string() }
        self.executionRoleArn = try xml.member("ExecutionRoleArn") { try $0.string() }
        self.isActivated = try xml.member("IsActivated") { try $0.boolean() }
        self.isDefaultVersion = try xml.member("IsDefaultVersion") { try $0.boolean() }
        self.lastUpdated = try xml.member("LastUpdated") { try $0.timestamp() }
        self.latestPublicVersion = try xml.member("LatestPublicVersion") { try $0.string() }
        self.loggingConfig = try xml.member("LoggingConfig") { try CloudFormation.LoggingConfig(xml: $0) }
        self.originalTypeArn = try xml.member("OriginalTypeArn") { try $0.string() }
        self.originalTypeName = try xml.member("OriginalTypeName") { try $0.string() }
        self.provisioningType = try xml.member("ProvisioningType") { CloudFormation.ProvisioningType(rawValue: try $0.string()) }
        self.publicVersionNumber = try xml.member("PublicVersionNumber") { try $0.string() }
        self.publisherId = try xml.member("PublisherId") { try $0.string() }
        self.requiredActivatedTypes = try xml.member("RequiredActivatedTypes") { try $0.list { try CloudFormation.RequiredActivatedType(xml: $0) } }
        self.schema = try xml.member("Schema") { try $0.string() }
        self.sourceUrl = try xml.member("SourceUrl") { try $0.string() }
        self.timeCreated = try xml.member("TimeCreated") { try $0.timestamp() }
        self.type = try xml.member("Type") { CloudFormation.RegistryType(rawValue: try $0.string()) }
        self.typeName = try xml.member("TypeName") { try $0.string() }
        self.typeTestsStatus = try xml.member("TypeTestsStatus") { CloudFormation.TypeTestsStatus(rawValue: try $0.string()) }
        self.typeTestsStatusDescription = try xml.member("TypeTestsStatusDescription") { try $0.string() }
        self.visibility = try xml.member("Visibility") { CloudFormation.Visibility(rawValue: try $0.string()) }
    }
}

extension CloudFormation {
    /// Calls `DescribeType`.
    @discardableResult
    public func describeType(_ input: DescribeTypeInput = DescribeTypeInput()) async throws -> DescribeTypeOutput {
        try await client.execute(DescribeType.self, input)
    }
}
