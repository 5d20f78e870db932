// Written by `make generate` from the CloudFormation registry's schema. Do not edit.

/// `AWS::CloudTrail::Trail`.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-trail.html
public struct Trail: Resource {
    /// `IsLogging`.
    public var isLogging: Input<Bool>
    /// `S3BucketName`.
    public var s3BucketName: Input<Bucket.ID>
    /// `AdvancedEventSelectors`.
    public var advancedEventSelectors: [AdvancedEventSelector]?
    /// `AggregationConfigurations`.
    public var aggregationConfigurations: [AggregationConfiguration]?
    /// `CloudWatchLogsLogGroupArn`.
    public var cloudWatchLogsLogGroupArn: Input<LogGroup.ARN>?
    /// `CloudWatchLogsRoleArn`.
    public var cloudWatchLogsRoleArn: Input<Role.ARN>?
    /// `EnableLogFileValidation`.
    public var enableLogFileValidation: Input<Bool>?
    /// `EventSelectors`.
    public var eventSelectors: [EventSelector]?
    /// `IncludeGlobalServiceEvents`.
    public var includeGlobalServiceEvents: Input<Bool>?
    /// `InsightSelectors`.
    public var insightSelectors: [InsightSelector]?
    /// `IsMultiRegionTrail`.
    public var isMultiRegionTrail: Input<Bool>?
    /// `IsOrganizationTrail`.
    public var isOrganizationTrail: Input<Bool>?
    /// `KMSKeyId`.
    public var kmsKeyId: Input<String>?
    /// `S3KeyPrefix`.
    public var s3KeyPrefix: Input<String>?
    /// `SnsTopicName`.
    public var snsTopicName: Input<String>?
    /// `Tags`.
    public var tags: Tags
    /// `TrailName`. A change replaces the resource.
    public var trailName: Input<String>?

    /// Required properties come first; those left out are AWS's to choose.
    public init(
        isLogging: Input<Bool>,
        s3BucketName: Input<Bucket.ID>,
        advancedEventSelectors: [AdvancedEventSelector]? = nil,
        aggregationConfigurations: [AggregationConfiguration]? = nil,
        cloudWatchLogsLogGroupArn: Input<LogGroup.ARN>? = nil,
        cloudWatchLogsRoleArn: Input<Role.ARN>? = nil,
        enableLogFileValidation: Input<Bool>? = nil,
        eventSelectors: [EventSelector]? = nil,
        includeGlobalServiceEvents: Input<Bool>? = nil,
        insightSelectors: [InsightSelector]? = nil,
        isMultiRegionTrail: Input<Bool>? = nil,
        isOrganizationTrail: Input<Bool>? = nil,
        kmsKeyId: Input<String>? = nil,
        s3KeyPrefix: Input<String>? = nil,
        snsTopicName: Input<String>? = nil,
        tags: Tags = [:],
        trailName: Input<String>? = nil
    ) {
        self.isLogging = isLogging
        self.s3BucketName = s3BucketName
        self.advancedEventSelectors = advancedEventSelectors
        self.aggregationConfigurations = aggregationConfigurations
        self.cloudWatchLogsLogGroupArn = cloudWatchLogsLogGroupArn
        self.cloudWatchLogsRoleArn = cloudWatchLogsRoleArn
        self.enableLogFileValidation = enableLogFileValidation
        self.eventSelectors = eventSelectors
        self.includeGlobalServiceEvents = includeGlobalServiceEvents
        self.insightSelectors = insightSelectors
        self.isMultiRegionTrail = isMultiRegionTrail
        self.isOrganizationTrail = isOrganizationTrail
        self.kmsKeyId = kmsKeyId
        self.s3KeyPrefix = s3KeyPrefix
        self.snsTopicName = snsTopicName
        self.tags = tags
        self.trailName = trailName
    }

    /// Reads the registry's names; what AWS alone sets is passed over.
    public init(document: Document) throws(DocumentError) {
        let reader = try DocumentReader(document)
        self.isLogging = try reader.required("IsLogging")
        self.s3BucketName = try reader.required("S3BucketName")
        self.advancedEventSelectors = try reader.optional("AdvancedEventSelectors")
        self.aggregationConfigurations = try reader.optional("AggregationConfigurations")
        self.cloudWatchLogsLogGroupArn = try reader.optional("CloudWatchLogsLogGroupArn")
        self.cloudWatchLogsRoleArn = try reader.optional("CloudWatchLogsRoleArn")
        self.enableLogFileValidation = try reader.optional("EnableLogFileValidation")
        self.eventSelectors = try reader.optional("EventSelectors")
        self.includeGlobalServiceEvents = try reader.optional("IncludeGlobalServiceEvents")
        self.insightSelectors = try reader.optional("InsightSelectors")
        self.isMultiRegionTrail = try reader.optional("IsMultiRegionTrail")
        self.isOrganizationTrail = try reader.optional("IsOrganizationTrail")
        self.kmsKeyId = try reader.optional("KMSKeyId")
        self.s3KeyPrefix = try reader.optional("S3KeyPrefix")
        self.snsTopicName = try reader.optional("SnsTopicName")
        self.tags = try reader.optional("Tags") ?? [:]
        self.trailName = try reader.optional("TrailName")
    }

    /// The properties that are given, by the registry's names.
    public var document: Document {
        var writer = DocumentWriter()
        writer.set("IsLogging", isLogging)
        writer.set("S3BucketName", s3BucketName)
        writer.set("AdvancedEventSelectors", advancedEventSelectors)
        writer.set("AggregationConfigurations", aggregationConfigurations)
        writer.set("CloudWatchLogsLogGroupArn", cloudWatchLogsLogGroupArn)
        writer.set("CloudWatchLogsRoleArn", cloudWatchLogsRoleArn)
        writer.set("EnableLogFileValidation", enableLogFileValidation)
        writer.set("EventSelectors", eventSelectors)
        writer.set("IncludeGlobalServiceEvents", includeGlobalServiceEvents)
        writer.set("InsightSelectors", insightSelectors)
        writer.set("IsMultiRegionTrail", isMultiRegionTrail)
        writer.set("IsOrganizationTrail", isOrganizationTrail)
        writer.set("KMSKeyId", kmsKeyId)
        writer.set("S3KeyPrefix", s3KeyPrefix)
        writer.set("SnsTopicName", snsTopicName)
        writer.set("Tags", tags.isEmpty ? nil : tags)
        writer.set("TrailName", trailName)
        return writer.document
    }

    /// `InsightSelectors/*/EventCategories/*`.
    public enum SourceEventCategory: OpenEnumeration {
        case management
        case data
        /// A value that this version does not know.
        case custom(String)

        /// The case of a text as AWS writes it.
        public init(_ text: String) {
            switch text {
            case "Management": self = .management
            case "Data": self = .data
            default: self = .custom(text)
            }
        }

        /// The text as AWS writes it.
        public var description: String {
            switch self {
            case .management: "Management"
            case .data: "Data"
            case .custom(let text): text
            }
        }
    }

    /// `AggregationConfigurations/*/Templates/*`.
    public enum Template: OpenEnumeration {
        case apiActivity
        case resourceAccess
        case userActions
        /// A value that this version does not know.
        case custom(String)

        /// The case of a text as AWS writes it.
        public init(_ text: String) {
            switch text {
            case "API_ACTIVITY": self = .apiActivity
            case "RESOURCE_ACCESS": self = .resourceAccess
            case "USER_ACTIONS": self = .userActions
            default: self = .custom(text)
            }
        }

        /// The text as AWS writes it.
        public var description: String {
            switch self {
            case .apiActivity: "API_ACTIVITY"
            case .resourceAccess: "RESOURCE_ACCESS"
            case .userActions: "USER_ACTIONS"
            case .custom(let text): text
            }
        }
    }

    /// `AdvancedEventSelectors/*`.
    public struct AdvancedEventSelector: DocumentConvertible, Hashable {
        /// `FieldSelectors`.
        public var fieldSelectors: [AdvancedFieldSelector]
        /// `Name`.
        public var name: Input<String>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(fieldSelectors: [AdvancedFieldSelector], name: Input<String>? = nil) {
            self.fieldSelectors = fieldSelectors
            self.name = name
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.fieldSelectors = try reader.required("FieldSelectors")
            self.name = try reader.optional("Name")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("FieldSelectors", fieldSelectors)
            writer.set("Name", name)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "FieldSelectors": PropertySchema(
                        .array(AdvancedFieldSelector.shape, ordered: false, unique: true),
                        limits: PropertySchema.Limits(count: 1...Int.max)
                    ),
                    "Name": PropertySchema(.string, limits: PropertySchema.Limits(length: 1...1000)),
                ],
                required: ["FieldSelectors"]
            )
        )
    }

    /// `AdvancedEventSelectors/*/FieldSelectors/*`.
    public struct AdvancedFieldSelector: DocumentConvertible, Hashable {
        /// `Field`.
        public var field: Input<String>
        /// `EndsWith`.
        public var endsWith: [Input<String>]?
        /// `Equals`.
        public var equals: [Input<String>]?
        /// `NotEndsWith`.
        public var notEndsWith: [Input<String>]?
        /// `NotEquals`.
        public var notEquals: [Input<String>]?
        /// `NotStartsWith`.
        public var notStartsWith: [Input<String>]?
        /// `StartsWith`.
        public var startsWith: [Input<String>]?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            field: Input<String>,
            endsWith: [Input<String>]? = nil,
            equals: [Input<String>]? = nil,
            notEndsWith: [Input<String>]? = nil,
            notEquals: [Input<String>]? = nil,
            notStartsWith: [Input<String>]? = nil,
            startsWith: [Input<String>]? = nil
        ) {
            self.field = field
            self.endsWith = endsWith
            self.equals = equals
            self.notEndsWith = notEndsWith
            self.notEquals = notEquals
            self.notStartsWith = notStartsWith
            self.startsWith = startsWith
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.field = try reader.required("Field")
            self.endsWith = try reader.optional("EndsWith")
            self.equals = try reader.optional("Equals")
            self.notEndsWith = try reader.optional("NotEndsWith")
            self.notEquals = try reader.optional("NotEquals")
            self.notStartsWith = try reader.optional("NotStartsWith")
            self.startsWith = try reader.optional("StartsWith")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Field", field)
            writer.set("EndsWith", endsWith)
            writer.set("Equals", equals)
            writer.set("NotEndsWith", notEndsWith)
            writer.set("NotEquals", notEquals)
            writer.set("NotStartsWith", notStartsWith)
            writer.set("StartsWith", startsWith)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "EndsWith": PropertySchema(
                        .array(
                            PropertySchema(.string, limits: PropertySchema.Limits(pattern: "(.+)", length: 1...2048)),
                            ordered: false,
                            unique: true
                        ),
                        limits: PropertySchema.Limits(count: 1...Int.max)
                    ),
                    "Equals": PropertySchema(
                        .array(
                            PropertySchema(.string, limits: PropertySchema.Limits(pattern: "(.+)", length: 1...2048)),
                            ordered: false,
                            unique: true
                        ),
                        limits: PropertySchema.Limits(count: 1...Int.max)
                    ),
                    "Field": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(pattern: #"([\w|\d|\.|_]+)"#, length: 1...1000)
                    ),
                    "NotEndsWith": PropertySchema(
                        .array(
                            PropertySchema(.string, limits: PropertySchema.Limits(pattern: "(.+)", length: 1...2048)),
                            ordered: false,
                            unique: true
                        ),
                        limits: PropertySchema.Limits(count: 1...Int.max)
                    ),
                    "NotEquals": PropertySchema(
                        .array(
                            PropertySchema(.string, limits: PropertySchema.Limits(pattern: "(.+)", length: 1...2048)),
                            ordered: false,
                            unique: true
                        ),
                        limits: PropertySchema.Limits(count: 1...Int.max)
                    ),
                    "NotStartsWith": PropertySchema(
                        .array(
                            PropertySchema(.string, limits: PropertySchema.Limits(pattern: "(.+)", length: 1...2048)),
                            ordered: false,
                            unique: true
                        ),
                        limits: PropertySchema.Limits(count: 1...Int.max)
                    ),
                    "StartsWith": PropertySchema(
                        .array(
                            PropertySchema(.string, limits: PropertySchema.Limits(pattern: "(.+)", length: 1...2048)),
                            ordered: false,
                            unique: true
                        ),
                        limits: PropertySchema.Limits(count: 1...Int.max)
                    ),
                ],
                required: ["Field"]
            )
        )
    }

    /// `AggregationConfigurations/*`.
    public struct AggregationConfiguration: DocumentConvertible, Hashable {
        /// `EventCategory`.
        public var eventCategory: EventCategory
        /// `Templates`.
        public var templates: [Template]

        /// Required properties come first; those left out are AWS's to choose.
        public init(eventCategory: EventCategory, templates: [Template]) {
            self.eventCategory = eventCategory
            self.templates = templates
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.eventCategory = try reader.required("EventCategory")
            self.templates = try reader.required("Templates")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("EventCategory", eventCategory)
            writer.set("Templates", templates)
            return writer.document
        }

        /// `AggregationConfigurations/*/EventCategory`.
        public enum EventCategory: OpenEnumeration {
            case data
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "Data": self = .data
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .data: "Data"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "EventCategory": PropertySchema(.string, limits: PropertySchema.Limits(allowed: ["Data"])),
                    "Templates": PropertySchema(
                        .array(
                            PropertySchema(
                                .string,
                                limits: PropertySchema.Limits(
                                    allowed: ["API_ACTIVITY", "RESOURCE_ACCESS", "USER_ACTIONS"]
                                )
                            ),
                            ordered: false,
                            unique: true
                        ),
                        limits: PropertySchema.Limits(count: 1...50)
                    ),
                ],
                required: ["EventCategory", "Templates"]
            )
        )
    }

    /// `EventSelectors/*/DataResources/*`.
    public struct DataResource: DocumentConvertible, Hashable {
        /// `Type`.
        public var type: DataResourceType
        /// `Values`.
        public var values: [Input<String>]?

        /// Required properties come first; those left out are AWS's to choose.
        public init(type: DataResourceType, values: [Input<String>]? = nil) {
            self.type = type
            self.values = values
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.type = try reader.required("Type")
            self.values = try reader.optional("Values")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Type", type)
            writer.set("Values", values)
            return writer.document
        }

        /// `EventSelectors/*/DataResources/*/Type`.
        public enum DataResourceType: OpenEnumeration {
            case awsLambdaFunction
            case awsS3Object
            case awsDynamoDBTable
            case awsS3OutpostsObject
            case awsManagedBlockchainNode
            case awsS3ObjectLambdaAccessPoint
            case awsEc2Snapshot
            case awsS3AccessPoint
            case awsDynamoDBStream
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "AWS::Lambda::Function": self = .awsLambdaFunction
                case "AWS::S3::Object": self = .awsS3Object
                case "AWS::DynamoDB::Table": self = .awsDynamoDBTable
                case "AWS::S3Outposts::Object": self = .awsS3OutpostsObject
                case "AWS::ManagedBlockchain::Node": self = .awsManagedBlockchainNode
                case "AWS::S3ObjectLambda::AccessPoint": self = .awsS3ObjectLambdaAccessPoint
                case "AWS::EC2::Snapshot": self = .awsEc2Snapshot
                case "AWS::S3::AccessPoint": self = .awsS3AccessPoint
                case "AWS::DynamoDB::Stream": self = .awsDynamoDBStream
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .awsLambdaFunction: "AWS::Lambda::Function"
                case .awsS3Object: "AWS::S3::Object"
                case .awsDynamoDBTable: "AWS::DynamoDB::Table"
                case .awsS3OutpostsObject: "AWS::S3Outposts::Object"
                case .awsManagedBlockchainNode: "AWS::ManagedBlockchain::Node"
                case .awsS3ObjectLambdaAccessPoint: "AWS::S3ObjectLambda::AccessPoint"
                case .awsEc2Snapshot: "AWS::EC2::Snapshot"
                case .awsS3AccessPoint: "AWS::S3::AccessPoint"
                case .awsDynamoDBStream: "AWS::DynamoDB::Stream"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "Type": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(
                            allowed: [
                                "AWS::Lambda::Function",
                                "AWS::S3::Object",
                                "AWS::DynamoDB::Table",
                                "AWS::S3Outposts::Object",
                                "AWS::ManagedBlockchain::Node",
                                "AWS::S3ObjectLambda::AccessPoint",
                                "AWS::EC2::Snapshot",
                                "AWS::S3::AccessPoint",
                                "AWS::DynamoDB::Stream",
                            ]
                        )
                    ),
                    "Values": PropertySchema(.array(PropertySchema(.string), ordered: false, unique: true)),
                ],
                required: ["Type"]
            )
        )
    }

    /// `EventSelectors/*`.
    public struct EventSelector: DocumentConvertible, Hashable {
        /// `DataResources`.
        public var dataResources: [DataResource]?
        /// `ExcludeManagementEventSources`.
        public var excludeManagementEventSources: [Input<String>]?
        /// `IncludeManagementEvents`.
        public var includeManagementEvents: Input<Bool>?
        /// `ReadWriteType`.
        public var readWriteType: ReadWriteType?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            dataResources: [DataResource]? = nil,
            excludeManagementEventSources: [Input<String>]? = nil,
            includeManagementEvents: Input<Bool>? = nil,
            readWriteType: ReadWriteType? = nil
        ) {
            self.dataResources = dataResources
            self.excludeManagementEventSources = excludeManagementEventSources
            self.includeManagementEvents = includeManagementEvents
            self.readWriteType = readWriteType
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.dataResources = try reader.optional("DataResources")
            self.excludeManagementEventSources = try reader.optional("ExcludeManagementEventSources")
            self.includeManagementEvents = try reader.optional("IncludeManagementEvents")
            self.readWriteType = try reader.optional("ReadWriteType")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("DataResources", dataResources)
            writer.set("ExcludeManagementEventSources", excludeManagementEventSources)
            writer.set("IncludeManagementEvents", includeManagementEvents)
            writer.set("ReadWriteType", readWriteType)
            return writer.document
        }

        /// `EventSelectors/*/ReadWriteType`.
        public enum ReadWriteType: OpenEnumeration {
            case all
            case readOnly
            case writeOnly
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "All": self = .all
                case "ReadOnly": self = .readOnly
                case "WriteOnly": self = .writeOnly
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .all: "All"
                case .readOnly: "ReadOnly"
                case .writeOnly: "WriteOnly"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "DataResources": PropertySchema(.array(DataResource.shape, ordered: false, unique: true)),
                    "ExcludeManagementEventSources": PropertySchema(
                        .array(PropertySchema(.string), ordered: false, unique: true)
                    ),
                    "IncludeManagementEvents": PropertySchema(.boolean),
                    "ReadWriteType": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(allowed: ["All", "ReadOnly", "WriteOnly"])
                    ),
                ]
            )
        )
    }

    /// `InsightSelectors/*`.
    public struct InsightSelector: DocumentConvertible, Hashable {
        /// `EventCategories`.
        public var eventCategories: [SourceEventCategory]?
        /// `InsightType`.
        public var insightType: InsightType?

        /// Required properties come first; those left out are AWS's to choose.
        public init(eventCategories: [SourceEventCategory]? = nil, insightType: InsightType? = nil) {
            self.eventCategories = eventCategories
            self.insightType = insightType
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.eventCategories = try reader.optional("EventCategories")
            self.insightType = try reader.optional("InsightType")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("EventCategories", eventCategories)
            writer.set("InsightType", insightType)
            return writer.document
        }

        /// `InsightSelectors/*/InsightType`.
        public enum InsightType: OpenEnumeration {
            case apiCallRateInsight
            case apiErrorRateInsight
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "ApiCallRateInsight": self = .apiCallRateInsight
                case "ApiErrorRateInsight": self = .apiErrorRateInsight
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .apiCallRateInsight: "ApiCallRateInsight"
                case .apiErrorRateInsight: "ApiErrorRateInsight"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "EventCategories": PropertySchema(
                        .array(
                            PropertySchema(.string, limits: PropertySchema.Limits(allowed: ["Management", "Data"])),
                            ordered: false,
                            unique: true
                        )
                    ),
                    "InsightType": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(allowed: ["ApiCallRateInsight", "ApiErrorRateInsight"])
                    ),
                ]
            )
        )
    }
}

extension Trail {
    /// What the registry says of `AWS::CloudTrail::Trail`.
    public static let schema = Schema(
        type: "AWS::CloudTrail::Trail",
        properties: properties,
        required: ["IsLogging", "S3BucketName"],
        primaryIdentifier: ["TrailName"],
        createOnly: ["TrailName"],
        readOnly: ["Arn", "SnsTopicArn"],
        tagProperty: "Tags"
    )

    private static let properties: [String: PropertySchema] = [
        "AdvancedEventSelectors": PropertySchema(.array(AdvancedEventSelector.shape, ordered: false, unique: true)),
        "AggregationConfigurations": PropertySchema(
            .array(AggregationConfiguration.shape, ordered: false, unique: true),
            limits: PropertySchema.Limits(count: 0...1)
        ),
        "Arn": PropertySchema(.string),
        "CloudWatchLogsLogGroupArn": PropertySchema(.string),
        "CloudWatchLogsRoleArn": PropertySchema(.string),
        "EnableLogFileValidation": PropertySchema(.boolean),
        "EventSelectors": PropertySchema(
            .array(EventSelector.shape, ordered: false, unique: true),
            limits: PropertySchema.Limits(count: 0...5)
        ),
        "IncludeGlobalServiceEvents": PropertySchema(.boolean),
        "InsightSelectors": PropertySchema(.array(InsightSelector.shape, ordered: false, unique: true)),
        "IsLogging": PropertySchema(.boolean),
        "IsMultiRegionTrail": PropertySchema(.boolean),
        "IsOrganizationTrail": PropertySchema(.boolean),
        "KMSKeyId": PropertySchema(.string, equivalence: .kmsKey),
        "S3BucketName": PropertySchema(.string),
        "S3KeyPrefix": PropertySchema(.string, limits: PropertySchema.Limits(length: 0...200)),
        "SnsTopicArn": PropertySchema(.string),
        "SnsTopicName": PropertySchema(.string, limits: PropertySchema.Limits(length: 0...256)),
        "Tags": PropertySchema(
            .array(
                PropertySchema(
                    .object(
                        ["Key": PropertySchema(.string), "Value": PropertySchema(.string)],
                        required: ["Key", "Value"]
                    )
                ),
                ordered: false
            )
        ),
        "TrailName": PropertySchema(
            .string,
            limits: PropertySchema.Limits(
                pattern: #"(^[a-zA-Z0-9]$)|(^[a-zA-Z0-9]([a-zA-Z0-9\._-])*[a-zA-Z0-9]$)"#,
                length: 3...128
            )
        ),
    ]
}

extension Reference where R == Trail {
    /// `Arn`.
    public var arn: Input<Trail.ARN> { attribute("Arn") }
    /// `SnsTopicArn`.
    public var snsTopicArn: Input<Topic.ARN> { attribute("SnsTopicArn") }
    /// `TrailName`.
    public var trailName: Input<Trail.ID> { attribute("TrailName") }
}
