// Written by `make generate` from the CloudFormation registry's schema. Do not edit.

/// `AWS::Logs::LogGroup`.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-loggroup.html
public struct LogGroup: Resource {
    /// `BearerTokenAuthenticationEnabled`.
    public var bearerTokenAuthenticationEnabled: Input<Bool>?
    /// `DataProtectionPolicy`.
    public var dataProtectionPolicy: Document?
    /// `DeletionProtectionEnabled`.
    public var deletionProtectionEnabled: Input<Bool>?
    /// `FieldIndexPolicies`.
    public var fieldIndexPolicies: [Document]?
    /// `KmsKeyId`.
    public var kmsKeyId: Input<String>?
    /// `LogGroupClass`. A change replaces the resource.
    public var logGroupClass: LogGroupClass?
    /// `LogGroupName`. A change replaces the resource.
    public var logGroupName: Input<String>?
    /// `ResourcePolicyDocument`.
    public var resourcePolicyDocument: PolicyDocument?
    /// `RetentionInDays`.
    public var retentionInDays: Input<Int>?
    /// `Tags`.
    public var tags: Tags

    /// Required properties come first; those left out are AWS's to choose.
    public init(
        bearerTokenAuthenticationEnabled: Input<Bool>? = nil,
        dataProtectionPolicy: Document? = nil,
        deletionProtectionEnabled: Input<Bool>? = nil,
        fieldIndexPolicies: [Document]? = nil,
        kmsKeyId: Input<String>? = nil,
        logGroupClass: LogGroupClass? = nil,
        logGroupName: Input<String>? = nil,
        resourcePolicyDocument: PolicyDocument? = nil,
        retentionInDays: Input<Int>? = nil,
        tags: Tags = [:]
    ) {
        self.bearerTokenAuthenticationEnabled = bearerTokenAuthenticationEnabled
        self.dataProtectionPolicy = dataProtectionPolicy
        self.deletionProtectionEnabled = deletionProtectionEnabled
        self.fieldIndexPolicies = fieldIndexPolicies
        self.kmsKeyId = kmsKeyId
        self.logGroupClass = logGroupClass
        self.logGroupName = logGroupName
        self.resourcePolicyDocument = resourcePolicyDocument
        self.retentionInDays = retentionInDays
        self.tags = tags
    }

    /// Reads the registry's names; what AWS alone sets is passed over.
    public init(document: Document) throws(DocumentError) {
        let reader = try DocumentReader(document)
        self.bearerTokenAuthenticationEnabled = try reader.optional("BearerTokenAuthenticationEnabled")
        self.dataProtectionPolicy = try reader.optional("DataProtectionPolicy")
        self.deletionProtectionEnabled = try reader.optional("DeletionProtectionEnabled")
        self.fieldIndexPolicies = try reader.optional("FieldIndexPolicies")
        self.kmsKeyId = try reader.optional("KmsKeyId")
        self.logGroupClass = try reader.optional("LogGroupClass")
        self.logGroupName = try reader.optional("LogGroupName")
        self.resourcePolicyDocument = try reader.optional("ResourcePolicyDocument")
        self.retentionInDays = try reader.optional("RetentionInDays")
        self.tags = try reader.optional("Tags") ?? [:]
    }

    /// The properties that are given, by the registry's names.
    public var document: Document {
        var writer = DocumentWriter()
        writer.set("BearerTokenAuthenticationEnabled", bearerTokenAuthenticationEnabled)
        writer.set("DataProtectionPolicy", dataProtectionPolicy)
        writer.set("DeletionProtectionEnabled", deletionProtectionEnabled)
        writer.set("FieldIndexPolicies", fieldIndexPolicies)
        writer.set("KmsKeyId", kmsKeyId)
        writer.set("LogGroupClass", logGroupClass)
        writer.set("LogGroupName", logGroupName)
        writer.set("ResourcePolicyDocument", resourcePolicyDocument)
        writer.set("RetentionInDays", retentionInDays)
        writer.set("Tags", tags.isEmpty ? nil : tags)
        return writer.document
    }

    /// `LogGroupClass`.
    public enum LogGroupClass: OpenEnumeration {
        case standard
        case infrequentAccess
        case delivery
        /// A value that this version does not know.
        case custom(String)

        /// The case of a text as AWS writes it.
        public init(_ text: String) {
            switch text {
            case "STANDARD": self = .standard
            case "INFREQUENT_ACCESS": self = .infrequentAccess
            case "DELIVERY": self = .delivery
            default: self = .custom(text)
            }
        }

        /// The text as AWS writes it.
        public var description: String {
            switch self {
            case .standard: "STANDARD"
            case .infrequentAccess: "INFREQUENT_ACCESS"
            case .delivery: "DELIVERY"
            case .custom(let text): text
            }
        }
    }
}

extension LogGroup {
    /// What the registry says of `AWS::Logs::LogGroup`.
    public static let schema = Schema(
        type: "AWS::Logs::LogGroup",
        properties: properties,
        primaryIdentifier: ["LogGroupName"],
        createOnly: ["LogGroupClass", "LogGroupName"],
        readOnly: ["Arn"],
        tagProperty: "Tags",
        isStateful: true
    )

    private static let properties: [String: PropertySchema] = [
        "Arn": PropertySchema(.string),
        "BearerTokenAuthenticationEnabled": PropertySchema(.boolean),
        "DataProtectionPolicy": PropertySchema(
            .json,
            equivalence: .json,
            limits: PropertySchema.Limits(format: "json")
        ),
        "DeletionProtectionEnabled": PropertySchema(.boolean),
        "FieldIndexPolicies": PropertySchema(
            .array(PropertySchema(.json, equivalence: .json), ordered: false, unique: true)
        ),
        "KmsKeyId": PropertySchema(
            .string,
            limits: PropertySchema.Limits(
                pattern: #"^arn:[a-z0-9-]+:kms:[a-z0-9-]+:\d{12}:(key|alias)/.+\Z"#,
                length: 0...256
            )
        ),
        "LogGroupClass": PropertySchema(
            .string,
            limits: PropertySchema.Limits(allowed: ["STANDARD", "INFREQUENT_ACCESS", "DELIVERY"])
        ),
        "LogGroupName": PropertySchema(
            .string,
            limits: PropertySchema.Limits(pattern: #"^[.\-_/#A-Za-z0-9]{1,512}\Z"#, length: 1...512)
        ),
        "ResourcePolicyDocument": PropertySchema(.json, equivalence: .policyDocument),
        "RetentionInDays": PropertySchema(
            .integer,
            limits: PropertySchema.Limits(
                allowed: [
                    1,
                    3,
                    5,
                    7,
                    14,
                    30,
                    60,
                    90,
                    120,
                    150,
                    180,
                    365,
                    400,
                    545,
                    731,
                    1096,
                    1827,
                    2192,
                    2557,
                    2922,
                    3288,
                    3653,
                ]
            )
        ),
        "Tags": PropertySchema(
            .array(
                PropertySchema(
                    .object(
                        [
                            "Key": PropertySchema(.string, limits: PropertySchema.Limits(length: 1...128)),
                            "Value": PropertySchema(.string, limits: PropertySchema.Limits(length: 0...256)),
                        ],
                        required: ["Key", "Value"]
                    )
                ),
                ordered: false,
                unique: true
            )
        ),
    ]
}

extension Reference where R == LogGroup {
    /// `Arn`.
    public var arn: Input<LogGroup.ARN> { attribute("Arn") }
    /// `LogGroupName`.
    public var logGroupName: Input<LogGroup.ID> { attribute("LogGroupName") }
}
