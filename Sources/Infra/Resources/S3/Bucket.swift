// Written by `make generate` from the CloudFormation registry's schema. Do not edit.

/// `AWS::S3::Bucket`.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html
public struct Bucket: Resource {
    /// `AbacStatus`.
    public var abacStatus: AbacStatus?
    /// `AccelerateConfiguration`.
    public var accelerateConfiguration: AccelerateConfiguration?
    /// `AccessControl`. AWS does not report it back.
    public var accessControl: AccessControl?
    /// `AnalyticsConfigurations`.
    public var analyticsConfigurations: [AnalyticsConfiguration]?
    /// `BucketEncryption`.
    public var bucketEncryption: BucketEncryption?
    /// `BucketName`. A change replaces the resource.
    public var bucketName: Input<String>?
    /// `BucketNamePrefix`. A change replaces the resource. AWS does not report it back.
    public var bucketNamePrefix: Input<String>?
    /// `BucketNamespace`. A change replaces the resource. AWS does not report it back.
    public var bucketNamespace: BucketNamespace?
    /// `CorsConfiguration`.
    public var corsConfiguration: CorsConfiguration?
    /// `IntelligentTieringConfigurations`.
    public var intelligentTieringConfigurations: [IntelligentTieringConfiguration]?
    /// `InventoryConfigurations`.
    public var inventoryConfigurations: [InventoryConfiguration]?
    /// `LifecycleConfiguration`.
    public var lifecycleConfiguration: LifecycleConfiguration?
    /// `LoggingConfiguration`.
    public var loggingConfiguration: LoggingConfiguration?
    /// `MetadataConfiguration`.
    public var metadataConfiguration: MetadataConfiguration?
    /// `MetadataTableConfiguration`.
    public var metadataTableConfiguration: MetadataTableConfiguration?
    /// `MetricsConfigurations`.
    public var metricsConfigurations: [MetricsConfiguration]?
    /// `NotificationConfiguration`.
    public var notificationConfiguration: NotificationConfiguration?
    /// `ObjectLockConfiguration`.
    public var objectLockConfiguration: ObjectLockConfiguration?
    /// `ObjectLockEnabled`.
    public var objectLockEnabled: Input<Bool>?
    /// `OwnershipControls`.
    public var ownershipControls: OwnershipControls?
    /// `PublicAccessBlockConfiguration`.
    public var publicAccessBlockConfiguration: PublicAccessBlockConfiguration?
    /// `ReplicationConfiguration`.
    public var replicationConfiguration: ReplicationConfiguration?
    /// `Tags`.
    public var tags: Tags
    /// `VersioningConfiguration`.
    public var versioningConfiguration: VersioningConfiguration?
    /// `WebsiteConfiguration`.
    public var websiteConfiguration: WebsiteConfiguration?

    /// Required properties come first; those left out are AWS's to choose.
    public init(
        abacStatus: AbacStatus? = nil,
        accelerateConfiguration: AccelerateConfiguration? = nil,
        accessControl: AccessControl? = nil,
        analyticsConfigurations: [AnalyticsConfiguration]? = nil,
        bucketEncryption: BucketEncryption? = nil,
        bucketName: Input<String>? = nil,
        bucketNamePrefix: Input<String>? = nil,
        bucketNamespace: BucketNamespace? = nil,
        corsConfiguration: CorsConfiguration? = nil,
        intelligentTieringConfigurations: [IntelligentTieringConfiguration]? = nil,
        inventoryConfigurations: [InventoryConfiguration]? = nil,
        lifecycleConfiguration: LifecycleConfiguration? = nil,
        loggingConfiguration: LoggingConfiguration? = nil,
        metadataConfiguration: MetadataConfiguration? = nil,
        metadataTableConfiguration: MetadataTableConfiguration? = nil,
        metricsConfigurations: [MetricsConfiguration]? = nil,
        notificationConfiguration: NotificationConfiguration? = nil,
        objectLockConfiguration: ObjectLockConfiguration? = nil,
        objectLockEnabled: Input<Bool>? = nil,
        ownershipControls: OwnershipControls? = nil,
        publicAccessBlockConfiguration: PublicAccessBlockConfiguration? = nil,
        replicationConfiguration: ReplicationConfiguration? = nil,
        tags: Tags = [:],
        versioningConfiguration: VersioningConfiguration? = nil,
        websiteConfiguration: WebsiteConfiguration? = nil
    ) {
        self.abacStatus = abacStatus
        self.accelerateConfiguration = accelerateConfiguration
        self.accessControl = accessControl
        self.analyticsConfigurations = analyticsConfigurations
        self.bucketEncryption = bucketEncryption
        self.bucketName = bucketName
        self.bucketNamePrefix = bucketNamePrefix
        self.bucketNamespace = bucketNamespace
        self.corsConfiguration = corsConfiguration
        self.intelligentTieringConfigurations = intelligentTieringConfigurations
        self.inventoryConfigurations = inventoryConfigurations
        self.lifecycleConfiguration = lifecycleConfiguration
        self.loggingConfiguration = loggingConfiguration
        self.metadataConfiguration = metadataConfiguration
        self.metadataTableConfiguration = metadataTableConfiguration
        self.metricsConfigurations = metricsConfigurations
        self.notificationConfiguration = notificationConfiguration
        self.objectLockConfiguration = objectLockConfiguration
        self.objectLockEnabled = objectLockEnabled
        self.ownershipControls = ownershipControls
        self.publicAccessBlockConfiguration = publicAccessBlockConfiguration
        self.replicationConfiguration = replicationConfiguration
        self.tags = tags
        self.versioningConfiguration = versioningConfiguration
        self.websiteConfiguration = websiteConfiguration
    }

    /// Reads the registry's names; what AWS alone sets is passed over.
    public init(document: Document) throws(DocumentError) {
        let reader = try DocumentReader(document)
        self.abacStatus = try reader.optional("AbacStatus")
        self.accelerateConfiguration = try reader.optional("AccelerateConfiguration")
        self.accessControl = try reader.optional("AccessControl")
        self.analyticsConfigurations = try reader.optional("AnalyticsConfigurations")
        self.bucketEncryption = try reader.optional("BucketEncryption")
        self.bucketName = try reader.optional("BucketName")
        self.bucketNamePrefix = try reader.optional("BucketNamePrefix")
        self.bucketNamespace = try reader.optional("BucketNamespace")
        self.corsConfiguration = try reader.optional("CorsConfiguration")
        self.intelligentTieringConfigurations = try reader.optional("IntelligentTieringConfigurations")
        self.inventoryConfigurations = try reader.optional("InventoryConfigurations")
        self.lifecycleConfiguration = try reader.optional("LifecycleConfiguration")
        self.loggingConfiguration = try reader.optional("LoggingConfiguration")
        self.metadataConfiguration = try reader.optional("MetadataConfiguration")
        self.metadataTableConfiguration = try reader.optional("MetadataTableConfiguration")
        self.metricsConfigurations = try reader.optional("MetricsConfigurations")
        self.notificationConfiguration = try reader.optional("NotificationConfiguration")
        self.objectLockConfiguration = try reader.optional("ObjectLockConfiguration")
        self.objectLockEnabled = try reader.optional("ObjectLockEnabled")
        self.ownershipControls = try reader.optional("OwnershipControls")
        self.publicAccessBlockConfiguration = try reader.optional("PublicAccessBlockConfiguration")
        self.replicationConfiguration = try reader.optional("ReplicationConfiguration")
        self.tags = try reader.optional("Tags") ?? [:]
        self.versioningConfiguration = try reader.optional("VersioningConfiguration")
        self.websiteConfiguration = try reader.optional("WebsiteConfiguration")
    }

    /// The properties that are given, by the registry's names.
    public var document: Document {
        var writer = DocumentWriter()
        writer.set("AbacStatus", abacStatus)
        writer.set("AccelerateConfiguration", accelerateConfiguration)
        writer.set("AccessControl", accessControl)
        writer.set("AnalyticsConfigurations", analyticsConfigurations)
        writer.set("BucketEncryption", bucketEncryption)
        writer.set("BucketName", bucketName)
        writer.set("BucketNamePrefix", bucketNamePrefix)
        writer.set("BucketNamespace", bucketNamespace)
        writer.set("CorsConfiguration", corsConfiguration)
        writer.set("IntelligentTieringConfigurations", intelligentTieringConfigurations)
        writer.set("InventoryConfigurations", inventoryConfigurations)
        writer.set("LifecycleConfiguration", lifecycleConfiguration)
        writer.set("LoggingConfiguration", loggingConfiguration)
        writer.set("MetadataConfiguration", metadataConfiguration)
        writer.set("MetadataTableConfiguration", metadataTableConfiguration)
        writer.set("MetricsConfigurations", metricsConfigurations)
        writer.set("NotificationConfiguration", notificationConfiguration)
        writer.set("ObjectLockConfiguration", objectLockConfiguration)
        writer.set("ObjectLockEnabled", objectLockEnabled)
        writer.set("OwnershipControls", ownershipControls)
        writer.set("PublicAccessBlockConfiguration", publicAccessBlockConfiguration)
        writer.set("ReplicationConfiguration", replicationConfiguration)
        writer.set("Tags", tags.isEmpty ? nil : tags)
        writer.set("VersioningConfiguration", versioningConfiguration)
        writer.set("WebsiteConfiguration", websiteConfiguration)
        return writer.document
    }

    /// `AbacStatus`.
    public enum AbacStatus: OpenEnumeration {
        case enabled
        case disabled
        /// A value that this version does not know.
        case custom(String)

        /// The case of a text as AWS writes it.
        public init(_ text: String) {
            switch text {
            case "Enabled": self = .enabled
            case "Disabled": self = .disabled
            default: self = .custom(text)
            }
        }

        /// The text as AWS writes it.
        public var description: String {
            switch self {
            case .enabled: "Enabled"
            case .disabled: "Disabled"
            case .custom(let text): text
            }
        }
    }

    /// `AccessControl`.
    public enum AccessControl: OpenEnumeration {
        case authenticatedRead
        case awsExecRead
        case bucketOwnerFullControl
        case bucketOwnerRead
        case logDeliveryWrite
        case `private`
        case publicRead
        case publicReadWrite
        /// A value that this version does not know.
        case custom(String)

        /// The case of a text as AWS writes it.
        public init(_ text: String) {
            switch text {
            case "AuthenticatedRead": self = .authenticatedRead
            case "AwsExecRead": self = .awsExecRead
            case "BucketOwnerFullControl": self = .bucketOwnerFullControl
            case "BucketOwnerRead": self = .bucketOwnerRead
            case "LogDeliveryWrite": self = .logDeliveryWrite
            case "Private": self = .private
            case "PublicRead": self = .publicRead
            case "PublicReadWrite": self = .publicReadWrite
            default: self = .custom(text)
            }
        }

        /// The text as AWS writes it.
        public var description: String {
            switch self {
            case .authenticatedRead: "AuthenticatedRead"
            case .awsExecRead: "AwsExecRead"
            case .bucketOwnerFullControl: "BucketOwnerFullControl"
            case .bucketOwnerRead: "BucketOwnerRead"
            case .logDeliveryWrite: "LogDeliveryWrite"
            case .private: "Private"
            case .publicRead: "PublicRead"
            case .publicReadWrite: "PublicReadWrite"
            case .custom(let text): text
            }
        }
    }

    /// `BucketEncryption/ServerSideEncryptionConfiguration/*/BlockedEncryptionTypes/EncryptionType/*`.
    public enum BlockedEncryptionTypeList: OpenEnumeration {
        case none
        case sseC
        /// A value that this version does not know.
        case custom(String)

        /// The case of a text as AWS writes it.
        public init(_ text: String) {
            switch text {
            case "NONE": self = .none
            case "SSE-C": self = .sseC
            default: self = .custom(text)
            }
        }

        /// The text as AWS writes it.
        public var description: String {
            switch self {
            case .none: "NONE"
            case .sseC: "SSE-C"
            case .custom(let text): text
            }
        }
    }

    /// `BucketNamespace`.
    public enum BucketNamespace: OpenEnumeration {
        case global
        case accountRegional
        /// A value that this version does not know.
        case custom(String)

        /// The case of a text as AWS writes it.
        public init(_ text: String) {
            switch text {
            case "global": self = .global
            case "account-regional": self = .accountRegional
            default: self = .custom(text)
            }
        }

        /// The text as AWS writes it.
        public var description: String {
            switch self {
            case .global: "global"
            case .accountRegional: "account-regional"
            case .custom(let text): text
            }
        }
    }

    /// `LifecycleConfiguration/Rules/*/AbortIncompleteMultipartUpload`.
    public struct AbortIncompleteMultipartUpload: DocumentConvertible, Hashable {
        /// `DaysAfterInitiation`.
        public var daysAfterInitiation: Input<Int>

        /// Required properties come first; those left out are AWS's to choose.
        public init(daysAfterInitiation: Input<Int>) {
            self.daysAfterInitiation = daysAfterInitiation
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.daysAfterInitiation = try reader.required("DaysAfterInitiation")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("DaysAfterInitiation", daysAfterInitiation)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                ["DaysAfterInitiation": PropertySchema(.integer, limits: PropertySchema.Limits(minimum: 0.0))],
                required: ["DaysAfterInitiation"]
            )
        )
    }

    /// `AccelerateConfiguration`.
    public struct AccelerateConfiguration: DocumentConvertible, Hashable {
        /// `AccelerationStatus`.
        public var accelerationStatus: AccelerationStatus

        /// Required properties come first; those left out are AWS's to choose.
        public init(accelerationStatus: AccelerationStatus) {
            self.accelerationStatus = accelerationStatus
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.accelerationStatus = try reader.required("AccelerationStatus")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("AccelerationStatus", accelerationStatus)
            return writer.document
        }

        /// `AccelerateConfiguration/AccelerationStatus`.
        public enum AccelerationStatus: OpenEnumeration {
            case enabled
            case suspended
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "Enabled": self = .enabled
                case "Suspended": self = .suspended
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .enabled: "Enabled"
                case .suspended: "Suspended"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "AccelerationStatus": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(allowed: ["Enabled", "Suspended"])
                    )
                ],
                required: ["AccelerationStatus"]
            )
        )
    }

    /// `ReplicationConfiguration/Rules/*/Destination/AccessControlTranslation`.
    public struct AccessControlTranslation: DocumentConvertible, Hashable {
        /// `Owner`.
        public var owner: Owner

        /// Required properties come first; those left out are AWS's to choose.
        public init(owner: Owner) {
            self.owner = owner
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.owner = try reader.required("Owner")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Owner", owner)
            return writer.document
        }

        /// `ReplicationConfiguration/Rules/*/Destination/AccessControlTranslation/Owner`.
        public enum Owner: OpenEnumeration {
            case destination
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "Destination": self = .destination
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .destination: "Destination"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                ["Owner": PropertySchema(.string, limits: PropertySchema.Limits(allowed: ["Destination"]))],
                required: ["Owner"]
            )
        )
    }

    /// `AnalyticsConfigurations/*`.
    public struct AnalyticsConfiguration: DocumentConvertible, Hashable {
        /// `Id`.
        public var id: Input<String>
        /// `StorageClassAnalysis`.
        public var storageClassAnalysis: StorageClassAnalysis
        /// `Prefix`.
        public var prefix: Input<String>?
        /// `TagFilters`.
        public var tagFilters: [TagFilter]?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            id: Input<String>,
            storageClassAnalysis: StorageClassAnalysis,
            prefix: Input<String>? = nil,
            tagFilters: [TagFilter]? = nil
        ) {
            self.id = id
            self.storageClassAnalysis = storageClassAnalysis
            self.prefix = prefix
            self.tagFilters = tagFilters
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.id = try reader.required("Id")
            self.storageClassAnalysis = try reader.required("StorageClassAnalysis")
            self.prefix = try reader.optional("Prefix")
            self.tagFilters = try reader.optional("TagFilters")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Id", id)
            writer.set("StorageClassAnalysis", storageClassAnalysis)
            writer.set("Prefix", prefix)
            writer.set("TagFilters", tagFilters)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "Id": PropertySchema(.string),
                    "Prefix": PropertySchema(.string),
                    "StorageClassAnalysis": StorageClassAnalysis.shape,
                    "TagFilters": PropertySchema(.array(TagFilter.shape, ordered: false, unique: true)),
                ],
                required: ["Id", "StorageClassAnalysis"]
            )
        )
    }

    /// `BucketEncryption/ServerSideEncryptionConfiguration/*/BlockedEncryptionTypes`.
    public struct BlockedEncryptionTypes: DocumentConvertible, Hashable {
        /// `EncryptionType`.
        public var encryptionType: [BlockedEncryptionTypeList]?

        /// Required properties come first; those left out are AWS's to choose.
        public init(encryptionType: [BlockedEncryptionTypeList]? = nil) {
            self.encryptionType = encryptionType
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.encryptionType = try reader.optional("EncryptionType")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("EncryptionType", encryptionType)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "EncryptionType": PropertySchema(
                        .array(
                            PropertySchema(.string, limits: PropertySchema.Limits(allowed: ["NONE", "SSE-C"])),
                            unique: true
                        )
                    )
                ]
            )
        )
    }

    /// `BucketEncryption`.
    public struct BucketEncryption: DocumentConvertible, Hashable {
        /// `ServerSideEncryptionConfiguration`.
        public var serverSideEncryptionConfiguration: [ServerSideEncryptionRule]

        /// Required properties come first; those left out are AWS's to choose.
        public init(serverSideEncryptionConfiguration: [ServerSideEncryptionRule]) {
            self.serverSideEncryptionConfiguration = serverSideEncryptionConfiguration
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.serverSideEncryptionConfiguration = try reader.required("ServerSideEncryptionConfiguration")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("ServerSideEncryptionConfiguration", serverSideEncryptionConfiguration)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "ServerSideEncryptionConfiguration": PropertySchema(
                        .array(ServerSideEncryptionRule.shape, unique: true)
                    )
                ],
                required: ["ServerSideEncryptionConfiguration"]
            )
        )
    }

    /// `CorsConfiguration`.
    public struct CorsConfiguration: DocumentConvertible, Hashable {
        /// `CorsRules`.
        public var corsRules: [CorsRule]

        /// Required properties come first; those left out are AWS's to choose.
        public init(corsRules: [CorsRule]) {
            self.corsRules = corsRules
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.corsRules = try reader.required("CorsRules")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("CorsRules", corsRules)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(["CorsRules": PropertySchema(.array(CorsRule.shape, unique: true))], required: ["CorsRules"])
        )
    }

    /// `CorsConfiguration/CorsRules/*`.
    public struct CorsRule: DocumentConvertible, Hashable {
        /// `AllowedMethods`.
        public var allowedMethods: [AllowedMethods]
        /// `AllowedOrigins`.
        public var allowedOrigins: [Input<String>]
        /// `AllowedHeaders`.
        public var allowedHeaders: [Input<String>]?
        /// `ExposedHeaders`.
        public var exposedHeaders: [Input<String>]?
        /// `Id`.
        public var id: Input<String>?
        /// `MaxAge`.
        public var maxAge: Input<Int>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            allowedMethods: [AllowedMethods],
            allowedOrigins: [Input<String>],
            allowedHeaders: [Input<String>]? = nil,
            exposedHeaders: [Input<String>]? = nil,
            id: Input<String>? = nil,
            maxAge: Input<Int>? = nil
        ) {
            self.allowedMethods = allowedMethods
            self.allowedOrigins = allowedOrigins
            self.allowedHeaders = allowedHeaders
            self.exposedHeaders = exposedHeaders
            self.id = id
            self.maxAge = maxAge
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.allowedMethods = try reader.required("AllowedMethods")
            self.allowedOrigins = try reader.required("AllowedOrigins")
            self.allowedHeaders = try reader.optional("AllowedHeaders")
            self.exposedHeaders = try reader.optional("ExposedHeaders")
            self.id = try reader.optional("Id")
            self.maxAge = try reader.optional("MaxAge")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("AllowedMethods", allowedMethods)
            writer.set("AllowedOrigins", allowedOrigins)
            writer.set("AllowedHeaders", allowedHeaders)
            writer.set("ExposedHeaders", exposedHeaders)
            writer.set("Id", id)
            writer.set("MaxAge", maxAge)
            return writer.document
        }

        /// `CorsConfiguration/CorsRules/*/AllowedMethods/*`.
        public enum AllowedMethods: OpenEnumeration {
            case get
            case put
            case head
            case post
            case delete
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "GET": self = .get
                case "PUT": self = .put
                case "HEAD": self = .head
                case "POST": self = .post
                case "DELETE": self = .delete
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .get: "GET"
                case .put: "PUT"
                case .head: "HEAD"
                case .post: "POST"
                case .delete: "DELETE"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "AllowedHeaders": PropertySchema(.array(PropertySchema(.string), unique: true)),
                    "AllowedMethods": PropertySchema(
                        .array(
                            PropertySchema(
                                .string,
                                limits: PropertySchema.Limits(allowed: ["GET", "PUT", "HEAD", "POST", "DELETE"])
                            ),
                            unique: true
                        )
                    ),
                    "AllowedOrigins": PropertySchema(.array(PropertySchema(.string), unique: true)),
                    "ExposedHeaders": PropertySchema(.array(PropertySchema(.string), unique: true)),
                    "Id": PropertySchema(.string, limits: PropertySchema.Limits(length: 0...255)),
                    "MaxAge": PropertySchema(.integer, limits: PropertySchema.Limits(minimum: 0.0)),
                ],
                required: ["AllowedMethods", "AllowedOrigins"]
            )
        )
    }

    /// `AnalyticsConfigurations/*/StorageClassAnalysis/DataExport`.
    public struct DataExport: DocumentConvertible, Hashable {
        /// `Destination`.
        public var destination: Destination
        /// `OutputSchemaVersion`.
        public var outputSchemaVersion: OutputSchemaVersion

        /// Required properties come first; those left out are AWS's to choose.
        public init(destination: Destination, outputSchemaVersion: OutputSchemaVersion) {
            self.destination = destination
            self.outputSchemaVersion = outputSchemaVersion
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.destination = try reader.required("Destination")
            self.outputSchemaVersion = try reader.required("OutputSchemaVersion")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Destination", destination)
            writer.set("OutputSchemaVersion", outputSchemaVersion)
            return writer.document
        }

        /// `AnalyticsConfigurations/*/StorageClassAnalysis/DataExport/OutputSchemaVersion`.
        public enum OutputSchemaVersion: OpenEnumeration {
            case v1
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "V_1": self = .v1
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .v1: "V_1"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "Destination": Destination.shape,
                    "OutputSchemaVersion": PropertySchema(.string, limits: PropertySchema.Limits(allowed: ["V_1"])),
                ],
                required: ["Destination", "OutputSchemaVersion"]
            )
        )
    }

    /// `ObjectLockConfiguration/Rule/DefaultRetention`.
    public struct DefaultRetention: DocumentConvertible, Hashable {
        /// `Days`.
        public var days: Input<Int>?
        /// `Mode`.
        public var mode: Mode?
        /// `Years`.
        public var years: Input<Int>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(days: Input<Int>? = nil, mode: Mode? = nil, years: Input<Int>? = nil) {
            self.days = days
            self.mode = mode
            self.years = years
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.days = try reader.optional("Days")
            self.mode = try reader.optional("Mode")
            self.years = try reader.optional("Years")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Days", days)
            writer.set("Mode", mode)
            writer.set("Years", years)
            return writer.document
        }

        /// `ObjectLockConfiguration/Rule/DefaultRetention/Mode`.
        public enum Mode: OpenEnumeration {
            case compliance
            case governance
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "COMPLIANCE": self = .compliance
                case "GOVERNANCE": self = .governance
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .compliance: "COMPLIANCE"
                case .governance: "GOVERNANCE"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "Days": PropertySchema(.integer),
                    "Mode": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(allowed: ["COMPLIANCE", "GOVERNANCE"])
                    ),
                    "Years": PropertySchema(.integer),
                ]
            )
        )
    }

    /// `ReplicationConfiguration/Rules/*/DeleteMarkerReplication`.
    public struct DeleteMarkerReplication: DocumentConvertible, Hashable {
        /// `Status`.
        public var status: Status?

        /// Required properties come first; those left out are AWS's to choose.
        public init(status: Status? = nil) {
            self.status = status
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.status = try reader.optional("Status")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Status", status)
            return writer.document
        }

        /// `ReplicationConfiguration/Rules/*/DeleteMarkerReplication/Status`.
        public enum Status: OpenEnumeration {
            case disabled
            case enabled
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "Disabled": self = .disabled
                case "Enabled": self = .enabled
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .disabled: "Disabled"
                case .enabled: "Enabled"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                ["Status": PropertySchema(.string, limits: PropertySchema.Limits(allowed: ["Disabled", "Enabled"]))]
            )
        )
    }

    /// `AnalyticsConfigurations/*/StorageClassAnalysis/DataExport/Destination`.
    public struct Destination: DocumentConvertible, Hashable {
        /// `BucketArn`.
        public var bucketArn: Input<Bucket.ARN>
        /// `Format`.
        public var format: Format
        /// `BucketAccountId`.
        public var bucketAccountId: Input<String>?
        /// `Prefix`.
        public var prefix: Input<String>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            bucketArn: Input<Bucket.ARN>,
            format: Format,
            bucketAccountId: Input<String>? = nil,
            prefix: Input<String>? = nil
        ) {
            self.bucketArn = bucketArn
            self.format = format
            self.bucketAccountId = bucketAccountId
            self.prefix = prefix
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.bucketArn = try reader.required("BucketArn")
            self.format = try reader.required("Format")
            self.bucketAccountId = try reader.optional("BucketAccountId")
            self.prefix = try reader.optional("Prefix")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("BucketArn", bucketArn)
            writer.set("Format", format)
            writer.set("BucketAccountId", bucketAccountId)
            writer.set("Prefix", prefix)
            return writer.document
        }

        /// `AnalyticsConfigurations/*/StorageClassAnalysis/DataExport/Destination/Format`.
        public enum Format: OpenEnumeration {
            case csv
            case orc
            case parquet
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "CSV": self = .csv
                case "ORC": self = .orc
                case "Parquet": self = .parquet
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .csv: "CSV"
                case .orc: "ORC"
                case .parquet: "Parquet"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "BucketAccountId": PropertySchema(.string),
                    "BucketArn": PropertySchema(.string),
                    "Format": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(allowed: ["CSV", "ORC", "Parquet"])
                    ),
                    "Prefix": PropertySchema(.string),
                ],
                required: ["BucketArn", "Format"]
            )
        )
    }

    /// `ReplicationConfiguration/Rules/*/Destination/EncryptionConfiguration`.
    public struct EncryptionConfiguration: DocumentConvertible, Hashable {
        /// `ReplicaKmsKeyID`.
        public var replicaKmsKeyID: Input<String>

        /// Required properties come first; those left out are AWS's to choose.
        public init(replicaKmsKeyID: Input<String>) {
            self.replicaKmsKeyID = replicaKmsKeyID
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.replicaKmsKeyID = try reader.required("ReplicaKmsKeyID")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("ReplicaKmsKeyID", replicaKmsKeyID)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(["ReplicaKmsKeyID": PropertySchema(.string)], required: ["ReplicaKmsKeyID"])
        )
    }

    /// `NotificationConfiguration/EventBridgeConfiguration`.
    public struct EventBridgeConfiguration: DocumentConvertible, Hashable {
        /// `EventBridgeEnabled`.
        public var eventBridgeEnabled: Input<Bool>

        /// Required properties come first; those left out are AWS's to choose.
        public init(eventBridgeEnabled: Input<Bool>) {
            self.eventBridgeEnabled = eventBridgeEnabled
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.eventBridgeEnabled = try reader.required("EventBridgeEnabled")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("EventBridgeEnabled", eventBridgeEnabled)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(["EventBridgeEnabled": PropertySchema(.boolean)], required: ["EventBridgeEnabled"])
        )
    }

    /// `NotificationConfiguration/LambdaConfigurations/*/Filter/S3Key/Rules/*`.
    public struct FilterRule: DocumentConvertible, Hashable {
        /// `Name`.
        public var name: Input<String>
        /// `Value`.
        public var value: Input<String>

        /// Required properties come first; those left out are AWS's to choose.
        public init(name: Input<String>, value: Input<String>) {
            self.name = name
            self.value = value
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.name = try reader.required("Name")
            self.value = try reader.required("Value")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Name", name)
            writer.set("Value", value)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "Name": PropertySchema(
                        .string,
                        equivalence: .caseInsensitive,
                        limits: PropertySchema.Limits(length: 0...1024)
                    ),
                    "Value": PropertySchema(.string),
                ],
                required: ["Name", "Value"]
            )
        )
    }

    /// `IntelligentTieringConfigurations/*`.
    public struct IntelligentTieringConfiguration: DocumentConvertible, Hashable {
        /// `Id`.
        public var id: Input<String>
        /// `Status`.
        public var status: Status
        /// `Tierings`.
        public var tierings: [Tiering]
        /// `Prefix`.
        public var prefix: Input<String>?
        /// `TagFilters`.
        public var tagFilters: [TagFilter]?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            id: Input<String>,
            status: Status,
            tierings: [Tiering],
            prefix: Input<String>? = nil,
            tagFilters: [TagFilter]? = nil
        ) {
            self.id = id
            self.status = status
            self.tierings = tierings
            self.prefix = prefix
            self.tagFilters = tagFilters
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.id = try reader.required("Id")
            self.status = try reader.required("Status")
            self.tierings = try reader.required("Tierings")
            self.prefix = try reader.optional("Prefix")
            self.tagFilters = try reader.optional("TagFilters")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Id", id)
            writer.set("Status", status)
            writer.set("Tierings", tierings)
            writer.set("Prefix", prefix)
            writer.set("TagFilters", tagFilters)
            return writer.document
        }

        /// `IntelligentTieringConfigurations/*/Status`.
        public enum Status: OpenEnumeration {
            case disabled
            case enabled
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "Disabled": self = .disabled
                case "Enabled": self = .enabled
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .disabled: "Disabled"
                case .enabled: "Enabled"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "Id": PropertySchema(.string),
                    "Prefix": PropertySchema(.string),
                    "Status": PropertySchema(.string, limits: PropertySchema.Limits(allowed: ["Disabled", "Enabled"])),
                    "TagFilters": PropertySchema(.array(TagFilter.shape, ordered: false, unique: true)),
                    "Tierings": PropertySchema(.array(Tiering.shape, ordered: false, unique: true)),
                ],
                required: ["Id", "Status", "Tierings"]
            )
        )
    }

    /// `InventoryConfigurations/*`.
    public struct InventoryConfiguration: DocumentConvertible, Hashable {
        /// `Destination`.
        public var destination: Destination
        /// `Enabled`.
        public var enabled: Input<Bool>
        /// `Id`.
        public var id: Input<String>
        /// `IncludedObjectVersions`.
        public var includedObjectVersions: IncludedObjectVersions
        /// `ScheduleFrequency`.
        public var scheduleFrequency: ScheduleFrequency
        /// `OptionalFields`.
        public var optionalFields: [OptionalFields]?
        /// `Prefix`.
        public var prefix: Input<String>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            destination: Destination,
            enabled: Input<Bool>,
            id: Input<String>,
            includedObjectVersions: IncludedObjectVersions,
            scheduleFrequency: ScheduleFrequency,
            optionalFields: [OptionalFields]? = nil,
            prefix: Input<String>? = nil
        ) {
            self.destination = destination
            self.enabled = enabled
            self.id = id
            self.includedObjectVersions = includedObjectVersions
            self.scheduleFrequency = scheduleFrequency
            self.optionalFields = optionalFields
            self.prefix = prefix
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.destination = try reader.required("Destination")
            self.enabled = try reader.required("Enabled")
            self.id = try reader.required("Id")
            self.includedObjectVersions = try reader.required("IncludedObjectVersions")
            self.scheduleFrequency = try reader.required("ScheduleFrequency")
            self.optionalFields = try reader.optional("OptionalFields")
            self.prefix = try reader.optional("Prefix")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Destination", destination)
            writer.set("Enabled", enabled)
            writer.set("Id", id)
            writer.set("IncludedObjectVersions", includedObjectVersions)
            writer.set("ScheduleFrequency", scheduleFrequency)
            writer.set("OptionalFields", optionalFields)
            writer.set("Prefix", prefix)
            return writer.document
        }

        /// `InventoryConfigurations/*/IncludedObjectVersions`.
        public enum IncludedObjectVersions: OpenEnumeration {
            case all
            case current
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "All": self = .all
                case "Current": self = .current
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .all: "All"
                case .current: "Current"
                case .custom(let text): text
                }
            }
        }

        /// `InventoryConfigurations/*/OptionalFields/*`.
        public enum OptionalFields: OpenEnumeration {
            case size
            case lastModifiedDate
            case storageClass
            case eTag
            case isMultipartUploaded
            case replicationStatus
            case encryptionStatus
            case objectLockRetainUntilDate
            case objectLockMode
            case objectLockLegalHoldStatus
            case intelligentTieringAccessTier
            case bucketKeyStatus
            case checksumAlgorithm
            case objectAccessControlList
            case objectOwner
            case lifecycleExpirationDate
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "Size": self = .size
                case "LastModifiedDate": self = .lastModifiedDate
                case "StorageClass": self = .storageClass
                case "ETag": self = .eTag
                case "IsMultipartUploaded": self = .isMultipartUploaded
                case "ReplicationStatus": self = .replicationStatus
                case "EncryptionStatus": self = .encryptionStatus
                case "ObjectLockRetainUntilDate": self = .objectLockRetainUntilDate
                case "ObjectLockMode": self = .objectLockMode
                case "ObjectLockLegalHoldStatus": self = .objectLockLegalHoldStatus
                case "IntelligentTieringAccessTier": self = .intelligentTieringAccessTier
                case "BucketKeyStatus": self = .bucketKeyStatus
                case "ChecksumAlgorithm": self = .checksumAlgorithm
                case "ObjectAccessControlList": self = .objectAccessControlList
                case "ObjectOwner": self = .objectOwner
                case "LifecycleExpirationDate": self = .lifecycleExpirationDate
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .size: "Size"
                case .lastModifiedDate: "LastModifiedDate"
                case .storageClass: "StorageClass"
                case .eTag: "ETag"
                case .isMultipartUploaded: "IsMultipartUploaded"
                case .replicationStatus: "ReplicationStatus"
                case .encryptionStatus: "EncryptionStatus"
                case .objectLockRetainUntilDate: "ObjectLockRetainUntilDate"
                case .objectLockMode: "ObjectLockMode"
                case .objectLockLegalHoldStatus: "ObjectLockLegalHoldStatus"
                case .intelligentTieringAccessTier: "IntelligentTieringAccessTier"
                case .bucketKeyStatus: "BucketKeyStatus"
                case .checksumAlgorithm: "ChecksumAlgorithm"
                case .objectAccessControlList: "ObjectAccessControlList"
                case .objectOwner: "ObjectOwner"
                case .lifecycleExpirationDate: "LifecycleExpirationDate"
                case .custom(let text): text
                }
            }
        }

        /// `InventoryConfigurations/*/ScheduleFrequency`.
        public enum ScheduleFrequency: OpenEnumeration {
            case daily
            case weekly
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "Daily": self = .daily
                case "Weekly": self = .weekly
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .daily: "Daily"
                case .weekly: "Weekly"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "Destination": Destination.shape,
                    "Enabled": PropertySchema(.boolean),
                    "Id": PropertySchema(.string),
                    "IncludedObjectVersions": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(allowed: ["All", "Current"])
                    ),
                    "OptionalFields": PropertySchema(
                        .array(
                            PropertySchema(
                                .string,
                                limits: PropertySchema.Limits(
                                    allowed: [
                                        "Size",
                                        "LastModifiedDate",
                                        "StorageClass",
                                        "ETag",
                                        "IsMultipartUploaded",
                                        "ReplicationStatus",
                                        "EncryptionStatus",
                                        "ObjectLockRetainUntilDate",
                                        "ObjectLockMode",
                                        "ObjectLockLegalHoldStatus",
                                        "IntelligentTieringAccessTier",
                                        "BucketKeyStatus",
                                        "ChecksumAlgorithm",
                                        "ObjectAccessControlList",
                                        "ObjectOwner",
                                        "LifecycleExpirationDate",
                                    ]
                                )
                            ),
                            ordered: false,
                            unique: true
                        )
                    ),
                    "Prefix": PropertySchema(.string),
                    "ScheduleFrequency": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(allowed: ["Daily", "Weekly"])
                    ),
                ],
                required: ["Destination", "Enabled", "Id", "IncludedObjectVersions", "ScheduleFrequency"]
            )
        )
    }

    /// `MetadataConfiguration/InventoryTableConfiguration`.
    public struct InventoryTableConfiguration: DocumentConvertible, Hashable {
        /// `ConfigurationState`.
        public var configurationState: ConfigurationState
        /// `EncryptionConfiguration`. AWS does not report it back.
        public var encryptionConfiguration: MetadataTableEncryptionConfiguration?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            configurationState: ConfigurationState,
            encryptionConfiguration: MetadataTableEncryptionConfiguration? = nil
        ) {
            self.configurationState = configurationState
            self.encryptionConfiguration = encryptionConfiguration
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.configurationState = try reader.required("ConfigurationState")
            self.encryptionConfiguration = try reader.optional("EncryptionConfiguration")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("ConfigurationState", configurationState)
            writer.set("EncryptionConfiguration", encryptionConfiguration)
            return writer.document
        }

        /// `MetadataConfiguration/InventoryTableConfiguration/ConfigurationState`.
        public enum ConfigurationState: OpenEnumeration {
            case enabled
            case disabled
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "ENABLED": self = .enabled
                case "DISABLED": self = .disabled
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .enabled: "ENABLED"
                case .disabled: "DISABLED"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "ConfigurationState": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(allowed: ["ENABLED", "DISABLED"])
                    ),
                    "EncryptionConfiguration": MetadataTableEncryptionConfiguration.shape,
                    "TableArn": PropertySchema(.string),
                    "TableName": PropertySchema(.string),
                ],
                required: ["ConfigurationState"]
            )
        )
    }

    /// `MetadataConfiguration/JournalTableConfiguration`.
    public struct JournalTableConfiguration: DocumentConvertible, Hashable {
        /// `RecordExpiration`.
        public var recordExpiration: RecordExpiration
        /// `EncryptionConfiguration`. AWS does not report it back.
        public var encryptionConfiguration: MetadataTableEncryptionConfiguration?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            recordExpiration: RecordExpiration,
            encryptionConfiguration: MetadataTableEncryptionConfiguration? = nil
        ) {
            self.recordExpiration = recordExpiration
            self.encryptionConfiguration = encryptionConfiguration
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.recordExpiration = try reader.required("RecordExpiration")
            self.encryptionConfiguration = try reader.optional("EncryptionConfiguration")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("RecordExpiration", recordExpiration)
            writer.set("EncryptionConfiguration", encryptionConfiguration)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "EncryptionConfiguration": MetadataTableEncryptionConfiguration.shape,
                    "RecordExpiration": RecordExpiration.shape,
                    "TableArn": PropertySchema(.string),
                    "TableName": PropertySchema(.string),
                ],
                required: ["RecordExpiration"]
            )
        )
    }

    /// `NotificationConfiguration/LambdaConfigurations/*`.
    public struct LambdaConfiguration: DocumentConvertible, Hashable {
        /// `Event`.
        public var event: Input<String>
        /// `Function`.
        public var function: Input<String>
        /// `Filter`.
        public var filter: NotificationFilter?

        /// Required properties come first; those left out are AWS's to choose.
        public init(event: Input<String>, function: Input<String>, filter: NotificationFilter? = nil) {
            self.event = event
            self.function = function
            self.filter = filter
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.event = try reader.required("Event")
            self.function = try reader.required("Function")
            self.filter = try reader.optional("Filter")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Event", event)
            writer.set("Function", function)
            writer.set("Filter", filter)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "Event": PropertySchema(.string),
                    "Filter": NotificationFilter.shape,
                    "Function": PropertySchema(.string),
                ],
                required: ["Event", "Function"]
            )
        )
    }

    /// `LifecycleConfiguration`.
    public struct LifecycleConfiguration: DocumentConvertible, Hashable {
        /// `Rules`.
        public var rules: [Rule]
        /// `TransitionDefaultMinimumObjectSize`.
        public var transitionDefaultMinimumObjectSize: TransitionDefaultMinimumObjectSize?

        /// Required properties come first; those left out are AWS's to choose.
        public init(rules: [Rule], transitionDefaultMinimumObjectSize: TransitionDefaultMinimumObjectSize? = nil) {
            self.rules = rules
            self.transitionDefaultMinimumObjectSize = transitionDefaultMinimumObjectSize
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.rules = try reader.required("Rules")
            self.transitionDefaultMinimumObjectSize = try reader.optional("TransitionDefaultMinimumObjectSize")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Rules", rules)
            writer.set("TransitionDefaultMinimumObjectSize", transitionDefaultMinimumObjectSize)
            return writer.document
        }

        /// `LifecycleConfiguration/TransitionDefaultMinimumObjectSize`.
        public enum TransitionDefaultMinimumObjectSize: OpenEnumeration {
            case variesByStorageClass
            case allStorageClasses128k
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "varies_by_storage_class": self = .variesByStorageClass
                case "all_storage_classes_128K": self = .allStorageClasses128k
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .variesByStorageClass: "varies_by_storage_class"
                case .allStorageClasses128k: "all_storage_classes_128K"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "Rules": PropertySchema(.array(Rule.shape, ordered: false, unique: true)),
                    "TransitionDefaultMinimumObjectSize": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(allowed: ["varies_by_storage_class", "all_storage_classes_128K"])
                    ),
                ],
                required: ["Rules"]
            )
        )
    }

    /// `LoggingConfiguration`.
    public struct LoggingConfiguration: DocumentConvertible, Hashable {
        /// `DestinationBucketName`.
        public var destinationBucketName: Input<Bucket.ID>?
        /// `LogFilePrefix`.
        public var logFilePrefix: Input<String>?
        /// `TargetObjectKeyFormat`.
        public var targetObjectKeyFormat: TargetObjectKeyFormat?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            destinationBucketName: Input<Bucket.ID>? = nil,
            logFilePrefix: Input<String>? = nil,
            targetObjectKeyFormat: TargetObjectKeyFormat? = nil
        ) {
            self.destinationBucketName = destinationBucketName
            self.logFilePrefix = logFilePrefix
            self.targetObjectKeyFormat = targetObjectKeyFormat
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.destinationBucketName = try reader.optional("DestinationBucketName")
            self.logFilePrefix = try reader.optional("LogFilePrefix")
            self.targetObjectKeyFormat = try reader.optional("TargetObjectKeyFormat")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("DestinationBucketName", destinationBucketName)
            writer.set("LogFilePrefix", logFilePrefix)
            writer.set("TargetObjectKeyFormat", targetObjectKeyFormat)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "DestinationBucketName": PropertySchema(.string),
                    "LogFilePrefix": PropertySchema(.string),
                    "TargetObjectKeyFormat": TargetObjectKeyFormat.shape,
                ]
            )
        )
    }

    /// `MetadataConfiguration`.
    public struct MetadataConfiguration: DocumentConvertible, Hashable {
        /// `JournalTableConfiguration`.
        public var journalTableConfiguration: JournalTableConfiguration
        /// `InventoryTableConfiguration`.
        public var inventoryTableConfiguration: InventoryTableConfiguration?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            journalTableConfiguration: JournalTableConfiguration,
            inventoryTableConfiguration: InventoryTableConfiguration? = nil
        ) {
            self.journalTableConfiguration = journalTableConfiguration
            self.inventoryTableConfiguration = inventoryTableConfiguration
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.journalTableConfiguration = try reader.required("JournalTableConfiguration")
            self.inventoryTableConfiguration = try reader.optional("InventoryTableConfiguration")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("JournalTableConfiguration", journalTableConfiguration)
            writer.set("InventoryTableConfiguration", inventoryTableConfiguration)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "Destination": PropertySchema(
                        .object(
                            [
                                "TableBucketArn": PropertySchema(.string),
                                "TableBucketType": PropertySchema(
                                    .string,
                                    limits: PropertySchema.Limits(allowed: ["aws", "customer"])
                                ),
                                "TableNamespace": PropertySchema(.string),
                            ],
                            required: ["TableBucketType"]
                        )
                    ),
                    "InventoryTableConfiguration": InventoryTableConfiguration.shape,
                    "JournalTableConfiguration": JournalTableConfiguration.shape,
                ],
                required: ["JournalTableConfiguration"]
            )
        )
    }

    /// `MetadataTableConfiguration`.
    public struct MetadataTableConfiguration: DocumentConvertible, Hashable {
        /// `S3TablesDestination`.
        public var s3TablesDestination: S3TablesDestination

        /// Required properties come first; those left out are AWS's to choose.
        public init(s3TablesDestination: S3TablesDestination) {
            self.s3TablesDestination = s3TablesDestination
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.s3TablesDestination = try reader.required("S3TablesDestination")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("S3TablesDestination", s3TablesDestination)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(["S3TablesDestination": S3TablesDestination.shape], required: ["S3TablesDestination"])
        )
    }

    /// `MetadataConfiguration/InventoryTableConfiguration/EncryptionConfiguration`.
    public struct MetadataTableEncryptionConfiguration: DocumentConvertible, Hashable {
        /// `SseAlgorithm`.
        public var sseAlgorithm: SseAlgorithm
        /// `KmsKeyArn`.
        public var kmsKeyArn: Input<KMSKey.ARN>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(sseAlgorithm: SseAlgorithm, kmsKeyArn: Input<KMSKey.ARN>? = nil) {
            self.sseAlgorithm = sseAlgorithm
            self.kmsKeyArn = kmsKeyArn
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.sseAlgorithm = try reader.required("SseAlgorithm")
            self.kmsKeyArn = try reader.optional("KmsKeyArn")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("SseAlgorithm", sseAlgorithm)
            writer.set("KmsKeyArn", kmsKeyArn)
            return writer.document
        }

        /// `MetadataConfiguration/InventoryTableConfiguration/EncryptionConfiguration/SseAlgorithm`.
        public enum SseAlgorithm: OpenEnumeration {
            case awsKms
            case aes256
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "aws:kms": self = .awsKms
                case "AES256": self = .aes256
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .awsKms: "aws:kms"
                case .aes256: "AES256"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "KmsKeyArn": PropertySchema(.string),
                    "SseAlgorithm": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(allowed: ["aws:kms", "AES256"])
                    ),
                ],
                required: ["SseAlgorithm"]
            )
        )
    }

    /// `ReplicationConfiguration/Rules/*/Destination/Metrics`.
    public struct Metrics: DocumentConvertible, Hashable {
        /// `Status`.
        public var status: Status
        /// `EventThreshold`.
        public var eventThreshold: ReplicationTimeValue?

        /// Required properties come first; those left out are AWS's to choose.
        public init(status: Status, eventThreshold: ReplicationTimeValue? = nil) {
            self.status = status
            self.eventThreshold = eventThreshold
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.status = try reader.required("Status")
            self.eventThreshold = try reader.optional("EventThreshold")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Status", status)
            writer.set("EventThreshold", eventThreshold)
            return writer.document
        }

        /// `ReplicationConfiguration/Rules/*/Destination/Metrics/Status`.
        public enum Status: OpenEnumeration {
            case disabled
            case enabled
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "Disabled": self = .disabled
                case "Enabled": self = .enabled
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .disabled: "Disabled"
                case .enabled: "Enabled"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "EventThreshold": ReplicationTimeValue.shape,
                    "Status": PropertySchema(.string, limits: PropertySchema.Limits(allowed: ["Disabled", "Enabled"])),
                ],
                required: ["Status"]
            )
        )
    }

    /// `MetricsConfigurations/*`.
    public struct MetricsConfiguration: DocumentConvertible, Hashable {
        /// `Id`.
        public var id: Input<String>
        /// `AccessPointArn`.
        public var accessPointArn: Input<String>?
        /// `Prefix`.
        public var prefix: Input<String>?
        /// `TagFilters`.
        public var tagFilters: [TagFilter]?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            id: Input<String>,
            accessPointArn: Input<String>? = nil,
            prefix: Input<String>? = nil,
            tagFilters: [TagFilter]? = nil
        ) {
            self.id = id
            self.accessPointArn = accessPointArn
            self.prefix = prefix
            self.tagFilters = tagFilters
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.id = try reader.required("Id")
            self.accessPointArn = try reader.optional("AccessPointArn")
            self.prefix = try reader.optional("Prefix")
            self.tagFilters = try reader.optional("TagFilters")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Id", id)
            writer.set("AccessPointArn", accessPointArn)
            writer.set("Prefix", prefix)
            writer.set("TagFilters", tagFilters)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "AccessPointArn": PropertySchema(.string),
                    "Id": PropertySchema(.string),
                    "Prefix": PropertySchema(.string),
                    "TagFilters": PropertySchema(.array(TagFilter.shape, ordered: false, unique: true)),
                ],
                required: ["Id"]
            )
        )
    }

    /// `LifecycleConfiguration/Rules/*/NoncurrentVersionExpiration`.
    public struct NoncurrentVersionExpiration: DocumentConvertible, Hashable {
        /// `NoncurrentDays`.
        public var noncurrentDays: Input<Int>
        /// `NewerNoncurrentVersions`.
        public var newerNoncurrentVersions: Input<Int>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(noncurrentDays: Input<Int>, newerNoncurrentVersions: Input<Int>? = nil) {
            self.noncurrentDays = noncurrentDays
            self.newerNoncurrentVersions = newerNoncurrentVersions
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.noncurrentDays = try reader.required("NoncurrentDays")
            self.newerNoncurrentVersions = try reader.optional("NewerNoncurrentVersions")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("NoncurrentDays", noncurrentDays)
            writer.set("NewerNoncurrentVersions", newerNoncurrentVersions)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                ["NewerNoncurrentVersions": PropertySchema(.integer), "NoncurrentDays": PropertySchema(.integer)],
                required: ["NoncurrentDays"]
            )
        )
    }

    /// `LifecycleConfiguration/Rules/*/NoncurrentVersionTransition`.
    public struct NoncurrentVersionTransition: DocumentConvertible, Hashable {
        /// `StorageClass`.
        public var storageClass: StorageClass
        /// `TransitionInDays`.
        public var transitionInDays: Input<Int>
        /// `NewerNoncurrentVersions`.
        public var newerNoncurrentVersions: Input<Int>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            storageClass: StorageClass,
            transitionInDays: Input<Int>,
            newerNoncurrentVersions: Input<Int>? = nil
        ) {
            self.storageClass = storageClass
            self.transitionInDays = transitionInDays
            self.newerNoncurrentVersions = newerNoncurrentVersions
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.storageClass = try reader.required("StorageClass")
            self.transitionInDays = try reader.required("TransitionInDays")
            self.newerNoncurrentVersions = try reader.optional("NewerNoncurrentVersions")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("StorageClass", storageClass)
            writer.set("TransitionInDays", transitionInDays)
            writer.set("NewerNoncurrentVersions", newerNoncurrentVersions)
            return writer.document
        }

        /// `LifecycleConfiguration/Rules/*/NoncurrentVersionTransition/StorageClass`.
        public enum StorageClass: OpenEnumeration {
            case deepArchive
            case glacier
            case glacier2
            case glacierIr
            case intelligentTiering
            case onezoneIa
            case standardIa
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "DEEP_ARCHIVE": self = .deepArchive
                case "GLACIER": self = .glacier
                case "Glacier": self = .glacier2
                case "GLACIER_IR": self = .glacierIr
                case "INTELLIGENT_TIERING": self = .intelligentTiering
                case "ONEZONE_IA": self = .onezoneIa
                case "STANDARD_IA": self = .standardIa
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .deepArchive: "DEEP_ARCHIVE"
                case .glacier: "GLACIER"
                case .glacier2: "Glacier"
                case .glacierIr: "GLACIER_IR"
                case .intelligentTiering: "INTELLIGENT_TIERING"
                case .onezoneIa: "ONEZONE_IA"
                case .standardIa: "STANDARD_IA"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "NewerNoncurrentVersions": PropertySchema(.integer),
                    "StorageClass": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(
                            allowed: [
                                "DEEP_ARCHIVE",
                                "GLACIER",
                                "Glacier",
                                "GLACIER_IR",
                                "INTELLIGENT_TIERING",
                                "ONEZONE_IA",
                                "STANDARD_IA",
                            ]
                        )
                    ),
                    "TransitionInDays": PropertySchema(.integer),
                ],
                required: ["StorageClass", "TransitionInDays"]
            )
        )
    }

    /// `NotificationConfiguration`.
    public struct NotificationConfiguration: DocumentConvertible, Hashable {
        /// `EventBridgeConfiguration`.
        public var eventBridgeConfiguration: EventBridgeConfiguration?
        /// `LambdaConfigurations`.
        public var lambdaConfigurations: [LambdaConfiguration]?
        /// `QueueConfigurations`.
        public var queueConfigurations: [QueueConfiguration]?
        /// `TopicConfigurations`.
        public var topicConfigurations: [TopicConfiguration]?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            eventBridgeConfiguration: EventBridgeConfiguration? = nil,
            lambdaConfigurations: [LambdaConfiguration]? = nil,
            queueConfigurations: [QueueConfiguration]? = nil,
            topicConfigurations: [TopicConfiguration]? = nil
        ) {
            self.eventBridgeConfiguration = eventBridgeConfiguration
            self.lambdaConfigurations = lambdaConfigurations
            self.queueConfigurations = queueConfigurations
            self.topicConfigurations = topicConfigurations
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.eventBridgeConfiguration = try reader.optional("EventBridgeConfiguration")
            self.lambdaConfigurations = try reader.optional("LambdaConfigurations")
            self.queueConfigurations = try reader.optional("QueueConfigurations")
            self.topicConfigurations = try reader.optional("TopicConfigurations")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("EventBridgeConfiguration", eventBridgeConfiguration)
            writer.set("LambdaConfigurations", lambdaConfigurations)
            writer.set("QueueConfigurations", queueConfigurations)
            writer.set("TopicConfigurations", topicConfigurations)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "EventBridgeConfiguration": EventBridgeConfiguration.shape,
                    "LambdaConfigurations": PropertySchema(
                        .array(LambdaConfiguration.shape, ordered: false, unique: true)
                    ),
                    "QueueConfigurations": PropertySchema(
                        .array(QueueConfiguration.shape, ordered: false, unique: true)
                    ),
                    "TopicConfigurations": PropertySchema(
                        .array(TopicConfiguration.shape, ordered: false, unique: true)
                    ),
                ]
            )
        )
    }

    /// `NotificationConfiguration/LambdaConfigurations/*/Filter`.
    public struct NotificationFilter: DocumentConvertible, Hashable {
        /// `S3Key`.
        public var s3Key: S3KeyFilter

        /// Required properties come first; those left out are AWS's to choose.
        public init(s3Key: S3KeyFilter) {
            self.s3Key = s3Key
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.s3Key = try reader.required("S3Key")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("S3Key", s3Key)
            return writer.document
        }

        static let shape = PropertySchema(.object(["S3Key": S3KeyFilter.shape], required: ["S3Key"]))
    }

    /// `ObjectLockConfiguration`.
    public struct ObjectLockConfiguration: DocumentConvertible, Hashable {
        /// `ObjectLockEnabled`.
        public var objectLockEnabled: ObjectLockEnabled?
        /// `Rule`.
        public var rule: ObjectLockRule?

        /// Required properties come first; those left out are AWS's to choose.
        public init(objectLockEnabled: ObjectLockEnabled? = nil, rule: ObjectLockRule? = nil) {
            self.objectLockEnabled = objectLockEnabled
            self.rule = rule
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.objectLockEnabled = try reader.optional("ObjectLockEnabled")
            self.rule = try reader.optional("Rule")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("ObjectLockEnabled", objectLockEnabled)
            writer.set("Rule", rule)
            return writer.document
        }

        /// `ObjectLockConfiguration/ObjectLockEnabled`.
        public enum ObjectLockEnabled: OpenEnumeration {
            case enabled
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "Enabled": self = .enabled
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .enabled: "Enabled"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "ObjectLockEnabled": PropertySchema(.string, limits: PropertySchema.Limits(allowed: ["Enabled"])),
                    "Rule": ObjectLockRule.shape,
                ]
            )
        )
    }

    /// `ObjectLockConfiguration/Rule`.
    public struct ObjectLockRule: DocumentConvertible, Hashable {
        /// `DefaultRetention`.
        public var defaultRetention: DefaultRetention?

        /// Required properties come first; those left out are AWS's to choose.
        public init(defaultRetention: DefaultRetention? = nil) {
            self.defaultRetention = defaultRetention
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.defaultRetention = try reader.optional("DefaultRetention")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("DefaultRetention", defaultRetention)
            return writer.document
        }

        static let shape = PropertySchema(.object(["DefaultRetention": DefaultRetention.shape]))
    }

    /// `OwnershipControls`.
    public struct OwnershipControls: DocumentConvertible, Hashable {
        /// `Rules`.
        public var rules: [OwnershipControlsRule]

        /// Required properties come first; those left out are AWS's to choose.
        public init(rules: [OwnershipControlsRule]) {
            self.rules = rules
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.rules = try reader.required("Rules")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Rules", rules)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(["Rules": PropertySchema(.array(OwnershipControlsRule.shape, unique: true))], required: ["Rules"])
        )
    }

    /// `OwnershipControls/Rules/*`.
    public struct OwnershipControlsRule: DocumentConvertible, Hashable {
        /// `ObjectOwnership`.
        public var objectOwnership: ObjectOwnership?

        /// Required properties come first; those left out are AWS's to choose.
        public init(objectOwnership: ObjectOwnership? = nil) {
            self.objectOwnership = objectOwnership
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.objectOwnership = try reader.optional("ObjectOwnership")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("ObjectOwnership", objectOwnership)
            return writer.document
        }

        /// `OwnershipControls/Rules/*/ObjectOwnership`.
        public enum ObjectOwnership: OpenEnumeration {
            case objectWriter
            case bucketOwnerPreferred
            case bucketOwnerEnforced
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "ObjectWriter": self = .objectWriter
                case "BucketOwnerPreferred": self = .bucketOwnerPreferred
                case "BucketOwnerEnforced": self = .bucketOwnerEnforced
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .objectWriter: "ObjectWriter"
                case .bucketOwnerPreferred: "BucketOwnerPreferred"
                case .bucketOwnerEnforced: "BucketOwnerEnforced"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "ObjectOwnership": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(
                            allowed: ["ObjectWriter", "BucketOwnerPreferred", "BucketOwnerEnforced"]
                        )
                    )
                ]
            )
        )
    }

    /// `LoggingConfiguration/TargetObjectKeyFormat/PartitionedPrefix`.
    public struct PartitionedPrefix: DocumentConvertible, Hashable {
        /// `PartitionDateSource`.
        public var partitionDateSource: PartitionDateSource?

        /// Required properties come first; those left out are AWS's to choose.
        public init(partitionDateSource: PartitionDateSource? = nil) {
            self.partitionDateSource = partitionDateSource
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.partitionDateSource = try reader.optional("PartitionDateSource")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("PartitionDateSource", partitionDateSource)
            return writer.document
        }

        /// `LoggingConfiguration/TargetObjectKeyFormat/PartitionedPrefix/PartitionDateSource`.
        public enum PartitionDateSource: OpenEnumeration {
            case eventTime
            case deliveryTime
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "EventTime": self = .eventTime
                case "DeliveryTime": self = .deliveryTime
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .eventTime: "EventTime"
                case .deliveryTime: "DeliveryTime"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "PartitionDateSource": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(allowed: ["EventTime", "DeliveryTime"])
                    )
                ]
            )
        )
    }

    /// `PublicAccessBlockConfiguration`.
    public struct PublicAccessBlockConfiguration: DocumentConvertible, Hashable {
        /// `BlockPublicAcls`.
        public var blockPublicAcls: Input<Bool>?
        /// `BlockPublicPolicy`.
        public var blockPublicPolicy: Input<Bool>?
        /// `IgnorePublicAcls`.
        public var ignorePublicAcls: Input<Bool>?
        /// `RestrictPublicBuckets`.
        public var restrictPublicBuckets: Input<Bool>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            blockPublicAcls: Input<Bool>? = nil,
            blockPublicPolicy: Input<Bool>? = nil,
            ignorePublicAcls: Input<Bool>? = nil,
            restrictPublicBuckets: Input<Bool>? = nil
        ) {
            self.blockPublicAcls = blockPublicAcls
            self.blockPublicPolicy = blockPublicPolicy
            self.ignorePublicAcls = ignorePublicAcls
            self.restrictPublicBuckets = restrictPublicBuckets
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.blockPublicAcls = try reader.optional("BlockPublicAcls")
            self.blockPublicPolicy = try reader.optional("BlockPublicPolicy")
            self.ignorePublicAcls = try reader.optional("IgnorePublicAcls")
            self.restrictPublicBuckets = try reader.optional("RestrictPublicBuckets")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("BlockPublicAcls", blockPublicAcls)
            writer.set("BlockPublicPolicy", blockPublicPolicy)
            writer.set("IgnorePublicAcls", ignorePublicAcls)
            writer.set("RestrictPublicBuckets", restrictPublicBuckets)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "BlockPublicAcls": PropertySchema(.boolean),
                    "BlockPublicPolicy": PropertySchema(.boolean),
                    "IgnorePublicAcls": PropertySchema(.boolean),
                    "RestrictPublicBuckets": PropertySchema(.boolean),
                ]
            )
        )
    }

    /// `NotificationConfiguration/QueueConfigurations/*`.
    public struct QueueConfiguration: DocumentConvertible, Hashable {
        /// `Event`.
        public var event: Input<String>
        /// `Queue`.
        public var queue: Input<String>
        /// `Filter`.
        public var filter: NotificationFilter?

        /// Required properties come first; those left out are AWS's to choose.
        public init(event: Input<String>, queue: Input<String>, filter: NotificationFilter? = nil) {
            self.event = event
            self.queue = queue
            self.filter = filter
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.event = try reader.required("Event")
            self.queue = try reader.required("Queue")
            self.filter = try reader.optional("Filter")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Event", event)
            writer.set("Queue", queue)
            writer.set("Filter", filter)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "Event": PropertySchema(.string),
                    "Filter": NotificationFilter.shape,
                    "Queue": PropertySchema(.string),
                ],
                required: ["Event", "Queue"]
            )
        )
    }

    /// `MetadataConfiguration/JournalTableConfiguration/RecordExpiration`.
    public struct RecordExpiration: DocumentConvertible, Hashable {
        /// `Expiration`.
        public var expiration: Expiration
        /// `Days`.
        public var days: Input<Int>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(expiration: Expiration, days: Input<Int>? = nil) {
            self.expiration = expiration
            self.days = days
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.expiration = try reader.required("Expiration")
            self.days = try reader.optional("Days")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Expiration", expiration)
            writer.set("Days", days)
            return writer.document
        }

        /// `MetadataConfiguration/JournalTableConfiguration/RecordExpiration/Expiration`.
        public enum Expiration: OpenEnumeration {
            case enabled
            case disabled
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "ENABLED": self = .enabled
                case "DISABLED": self = .disabled
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .enabled: "ENABLED"
                case .disabled: "DISABLED"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "Days": PropertySchema(.integer),
                    "Expiration": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(allowed: ["ENABLED", "DISABLED"])
                    ),
                ],
                required: ["Expiration"]
            )
        )
    }

    /// `WebsiteConfiguration/RedirectAllRequestsTo`.
    public struct RedirectAllRequestsTo: DocumentConvertible, Hashable {
        /// `HostName`.
        public var hostName: Input<String>
        /// `Protocol`.
        public var `protocol`: RedirectAllRequestsToProtocol?

        /// Required properties come first; those left out are AWS's to choose.
        public init(hostName: Input<String>, `protocol`: RedirectAllRequestsToProtocol? = nil) {
            self.hostName = hostName
            self.protocol = `protocol`
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.hostName = try reader.required("HostName")
            self.protocol = try reader.optional("Protocol")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("HostName", hostName)
            writer.set("Protocol", `protocol`)
            return writer.document
        }

        /// `WebsiteConfiguration/RedirectAllRequestsTo/Protocol`.
        public enum RedirectAllRequestsToProtocol: OpenEnumeration {
            case http
            case https
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "http": self = .http
                case "https": self = .https
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .http: "http"
                case .https: "https"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "HostName": PropertySchema(.string),
                    "Protocol": PropertySchema(.string, limits: PropertySchema.Limits(allowed: ["http", "https"])),
                ],
                required: ["HostName"],
                constraints: [.excludes("RedirectAllRequestsTo", ["ErrorDocument", "IndexDocument", "RoutingRules"])]
            )
        )
    }

    /// `WebsiteConfiguration/RoutingRules/*/RedirectRule`.
    public struct RedirectRule: DocumentConvertible, Hashable {
        /// `HostName`.
        public var hostName: Input<String>?
        /// `HttpRedirectCode`.
        public var httpRedirectCode: Input<String>?
        /// `Protocol`.
        public var `protocol`: RedirectRuleProtocol?
        /// `ReplaceKeyPrefixWith`.
        public var replaceKeyPrefixWith: Input<String>?
        /// `ReplaceKeyWith`.
        public var replaceKeyWith: Input<String>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            hostName: Input<String>? = nil,
            httpRedirectCode: Input<String>? = nil,
            `protocol`: RedirectRuleProtocol? = nil,
            replaceKeyPrefixWith: Input<String>? = nil,
            replaceKeyWith: Input<String>? = nil
        ) {
            self.hostName = hostName
            self.httpRedirectCode = httpRedirectCode
            self.protocol = `protocol`
            self.replaceKeyPrefixWith = replaceKeyPrefixWith
            self.replaceKeyWith = replaceKeyWith
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.hostName = try reader.optional("HostName")
            self.httpRedirectCode = try reader.optional("HttpRedirectCode")
            self.protocol = try reader.optional("Protocol")
            self.replaceKeyPrefixWith = try reader.optional("ReplaceKeyPrefixWith")
            self.replaceKeyWith = try reader.optional("ReplaceKeyWith")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("HostName", hostName)
            writer.set("HttpRedirectCode", httpRedirectCode)
            writer.set("Protocol", `protocol`)
            writer.set("ReplaceKeyPrefixWith", replaceKeyPrefixWith)
            writer.set("ReplaceKeyWith", replaceKeyWith)
            return writer.document
        }

        /// `WebsiteConfiguration/RoutingRules/*/RedirectRule/Protocol`.
        public enum RedirectRuleProtocol: OpenEnumeration {
            case http
            case https
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "http": self = .http
                case "https": self = .https
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .http: "http"
                case .https: "https"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "HostName": PropertySchema(.string),
                    "HttpRedirectCode": PropertySchema(.string),
                    "Protocol": PropertySchema(.string, limits: PropertySchema.Limits(allowed: ["http", "https"])),
                    "ReplaceKeyPrefixWith": PropertySchema(.string),
                    "ReplaceKeyWith": PropertySchema(.string),
                ]
            )
        )
    }

    /// `ReplicationConfiguration/Rules/*/SourceSelectionCriteria/ReplicaModifications`.
    public struct ReplicaModifications: DocumentConvertible, Hashable {
        /// `Status`.
        public var status: Status

        /// Required properties come first; those left out are AWS's to choose.
        public init(status: Status) {
            self.status = status
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.status = try reader.required("Status")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Status", status)
            return writer.document
        }

        /// `ReplicationConfiguration/Rules/*/SourceSelectionCriteria/ReplicaModifications/Status`.
        public enum Status: OpenEnumeration {
            case enabled
            case disabled
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "Enabled": self = .enabled
                case "Disabled": self = .disabled
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .enabled: "Enabled"
                case .disabled: "Disabled"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                ["Status": PropertySchema(.string, limits: PropertySchema.Limits(allowed: ["Enabled", "Disabled"]))],
                required: ["Status"]
            )
        )
    }

    /// `ReplicationConfiguration`.
    public struct ReplicationConfiguration: DocumentConvertible, Hashable {
        /// `Role`.
        public var role: Input<Role.ARN>
        /// `Rules`.
        public var rules: [ReplicationRule]

        /// Required properties come first; those left out are AWS's to choose.
        public init(role: Input<Role.ARN>, rules: [ReplicationRule]) {
            self.role = role
            self.rules = rules
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.role = try reader.required("Role")
            self.rules = try reader.required("Rules")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Role", role)
            writer.set("Rules", rules)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "Role": PropertySchema(.string),
                    "Rules": PropertySchema(.array(ReplicationRule.shape, ordered: false, unique: true)),
                ],
                required: ["Role", "Rules"]
            )
        )
    }

    /// `ReplicationConfiguration/Rules/*/Destination`.
    public struct ReplicationDestination: DocumentConvertible, Hashable {
        /// `Bucket`.
        public var bucket: Input<Bucket.ARN>
        /// `AccessControlTranslation`.
        public var accessControlTranslation: AccessControlTranslation?
        /// `Account`.
        public var account: Input<String>?
        /// `EncryptionConfiguration`.
        public var encryptionConfiguration: EncryptionConfiguration?
        /// `Metrics`.
        public var metrics: Metrics?
        /// `ReplicationTime`.
        public var replicationTime: ReplicationTime?
        /// `StorageClass`.
        public var storageClass: StorageClass?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            bucket: Input<Bucket.ARN>,
            accessControlTranslation: AccessControlTranslation? = nil,
            account: Input<String>? = nil,
            encryptionConfiguration: EncryptionConfiguration? = nil,
            metrics: Metrics? = nil,
            replicationTime: ReplicationTime? = nil,
            storageClass: StorageClass? = nil
        ) {
            self.bucket = bucket
            self.accessControlTranslation = accessControlTranslation
            self.account = account
            self.encryptionConfiguration = encryptionConfiguration
            self.metrics = metrics
            self.replicationTime = replicationTime
            self.storageClass = storageClass
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.bucket = try reader.required("Bucket")
            self.accessControlTranslation = try reader.optional("AccessControlTranslation")
            self.account = try reader.optional("Account")
            self.encryptionConfiguration = try reader.optional("EncryptionConfiguration")
            self.metrics = try reader.optional("Metrics")
            self.replicationTime = try reader.optional("ReplicationTime")
            self.storageClass = try reader.optional("StorageClass")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Bucket", bucket)
            writer.set("AccessControlTranslation", accessControlTranslation)
            writer.set("Account", account)
            writer.set("EncryptionConfiguration", encryptionConfiguration)
            writer.set("Metrics", metrics)
            writer.set("ReplicationTime", replicationTime)
            writer.set("StorageClass", storageClass)
            return writer.document
        }

        /// `ReplicationConfiguration/Rules/*/Destination/StorageClass`.
        public enum StorageClass: OpenEnumeration {
            case deepArchive
            case glacier
            case glacierIr
            case intelligentTiering
            case onezoneIa
            case reducedRedundancy
            case standard
            case standardIa
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "DEEP_ARCHIVE": self = .deepArchive
                case "GLACIER": self = .glacier
                case "GLACIER_IR": self = .glacierIr
                case "INTELLIGENT_TIERING": self = .intelligentTiering
                case "ONEZONE_IA": self = .onezoneIa
                case "REDUCED_REDUNDANCY": self = .reducedRedundancy
                case "STANDARD": self = .standard
                case "STANDARD_IA": self = .standardIa
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .deepArchive: "DEEP_ARCHIVE"
                case .glacier: "GLACIER"
                case .glacierIr: "GLACIER_IR"
                case .intelligentTiering: "INTELLIGENT_TIERING"
                case .onezoneIa: "ONEZONE_IA"
                case .reducedRedundancy: "REDUCED_REDUNDANCY"
                case .standard: "STANDARD"
                case .standardIa: "STANDARD_IA"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "AccessControlTranslation": AccessControlTranslation.shape,
                    "Account": PropertySchema(.string),
                    "Bucket": PropertySchema(.string),
                    "EncryptionConfiguration": EncryptionConfiguration.shape,
                    "Metrics": Metrics.shape,
                    "ReplicationTime": ReplicationTime.shape,
                    "StorageClass": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(
                            allowed: [
                                "DEEP_ARCHIVE",
                                "GLACIER",
                                "GLACIER_IR",
                                "INTELLIGENT_TIERING",
                                "ONEZONE_IA",
                                "REDUCED_REDUNDANCY",
                                "STANDARD",
                                "STANDARD_IA",
                            ]
                        )
                    ),
                ],
                required: ["Bucket"]
            )
        )
    }

    /// `ReplicationConfiguration/Rules/*`.
    public struct ReplicationRule: DocumentConvertible, Hashable {
        /// `Destination`.
        public var destination: ReplicationDestination
        /// `Status`.
        public var status: Status
        /// `DeleteMarkerReplication`.
        public var deleteMarkerReplication: DeleteMarkerReplication?
        /// `Filter`.
        public var filter: ReplicationRuleFilter?
        /// `Id`.
        public var id: Input<String>?
        /// `Prefix`. AWS does not report it back.
        public var prefix: Input<String>?
        /// `Priority`.
        public var priority: Input<Int>?
        /// `SourceSelectionCriteria`.
        public var sourceSelectionCriteria: SourceSelectionCriteria?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            destination: ReplicationDestination,
            status: Status,
            deleteMarkerReplication: DeleteMarkerReplication? = nil,
            filter: ReplicationRuleFilter? = nil,
            id: Input<String>? = nil,
            prefix: Input<String>? = nil,
            priority: Input<Int>? = nil,
            sourceSelectionCriteria: SourceSelectionCriteria? = nil
        ) {
            self.destination = destination
            self.status = status
            self.deleteMarkerReplication = deleteMarkerReplication
            self.filter = filter
            self.id = id
            self.prefix = prefix
            self.priority = priority
            self.sourceSelectionCriteria = sourceSelectionCriteria
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.destination = try reader.required("Destination")
            self.status = try reader.required("Status")
            self.deleteMarkerReplication = try reader.optional("DeleteMarkerReplication")
            self.filter = try reader.optional("Filter")
            self.id = try reader.optional("Id")
            self.prefix = try reader.optional("Prefix")
            self.priority = try reader.optional("Priority")
            self.sourceSelectionCriteria = try reader.optional("SourceSelectionCriteria")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Destination", destination)
            writer.set("Status", status)
            writer.set("DeleteMarkerReplication", deleteMarkerReplication)
            writer.set("Filter", filter)
            writer.set("Id", id)
            writer.set("Prefix", prefix)
            writer.set("Priority", priority)
            writer.set("SourceSelectionCriteria", sourceSelectionCriteria)
            return writer.document
        }

        /// `ReplicationConfiguration/Rules/*/Status`.
        public enum Status: OpenEnumeration {
            case disabled
            case enabled
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "Disabled": self = .disabled
                case "Enabled": self = .enabled
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .disabled: "Disabled"
                case .enabled: "Enabled"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "DeleteMarkerReplication": DeleteMarkerReplication.shape,
                    "Destination": ReplicationDestination.shape,
                    "Filter": ReplicationRuleFilter.shape,
                    "Id": PropertySchema(.string, limits: PropertySchema.Limits(length: 0...255)),
                    "Prefix": PropertySchema(.string, limits: PropertySchema.Limits(length: 0...1024)),
                    "Priority": PropertySchema(.integer),
                    "SourceSelectionCriteria": SourceSelectionCriteria.shape,
                    "Status": PropertySchema(.string, limits: PropertySchema.Limits(allowed: ["Disabled", "Enabled"])),
                ],
                required: ["Destination", "Status"]
            )
        )
    }

    /// `ReplicationConfiguration/Rules/*/Filter/And`.
    public struct ReplicationRuleAndOperator: DocumentConvertible, Hashable {
        /// `Prefix`.
        public var prefix: Input<String>?
        /// `TagFilters`.
        public var tagFilters: [TagFilter]?

        /// Required properties come first; those left out are AWS's to choose.
        public init(prefix: Input<String>? = nil, tagFilters: [TagFilter]? = nil) {
            self.prefix = prefix
            self.tagFilters = tagFilters
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.prefix = try reader.optional("Prefix")
            self.tagFilters = try reader.optional("TagFilters")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Prefix", prefix)
            writer.set("TagFilters", tagFilters)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "Prefix": PropertySchema(.string),
                    "TagFilters": PropertySchema(.array(TagFilter.shape, ordered: false, unique: true)),
                ]
            )
        )
    }

    /// `ReplicationConfiguration/Rules/*/Filter`.
    public struct ReplicationRuleFilter: DocumentConvertible, Hashable {
        /// `And`.
        public var and: ReplicationRuleAndOperator?
        /// `Prefix`.
        public var prefix: Input<String>?
        /// `TagFilter`.
        public var tagFilter: TagFilter?

        /// Required properties come first; those left out are AWS's to choose.
        public init(and: ReplicationRuleAndOperator? = nil, prefix: Input<String>? = nil, tagFilter: TagFilter? = nil) {
            self.and = and
            self.prefix = prefix
            self.tagFilter = tagFilter
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.and = try reader.optional("And")
            self.prefix = try reader.optional("Prefix")
            self.tagFilter = try reader.optional("TagFilter")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("And", and)
            writer.set("Prefix", prefix)
            writer.set("TagFilter", tagFilter)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "And": ReplicationRuleAndOperator.shape,
                    "Prefix": PropertySchema(.string),
                    "TagFilter": TagFilter.shape,
                ]
            )
        )
    }

    /// `ReplicationConfiguration/Rules/*/Destination/ReplicationTime`.
    public struct ReplicationTime: DocumentConvertible, Hashable {
        /// `Status`.
        public var status: Status
        /// `Time`.
        public var time: ReplicationTimeValue

        /// Required properties come first; those left out are AWS's to choose.
        public init(status: Status, time: ReplicationTimeValue) {
            self.status = status
            self.time = time
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.status = try reader.required("Status")
            self.time = try reader.required("Time")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Status", status)
            writer.set("Time", time)
            return writer.document
        }

        /// `ReplicationConfiguration/Rules/*/Destination/ReplicationTime/Status`.
        public enum Status: OpenEnumeration {
            case disabled
            case enabled
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "Disabled": self = .disabled
                case "Enabled": self = .enabled
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .disabled: "Disabled"
                case .enabled: "Enabled"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "Status": PropertySchema(.string, limits: PropertySchema.Limits(allowed: ["Disabled", "Enabled"])),
                    "Time": ReplicationTimeValue.shape,
                ],
                required: ["Status", "Time"]
            )
        )
    }

    /// `ReplicationConfiguration/Rules/*/Destination/Metrics/EventThreshold`.
    public struct ReplicationTimeValue: DocumentConvertible, Hashable {
        /// `Minutes`.
        public var minutes: Input<Int>

        /// Required properties come first; those left out are AWS's to choose.
        public init(minutes: Input<Int>) {
            self.minutes = minutes
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.minutes = try reader.required("Minutes")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Minutes", minutes)
            return writer.document
        }

        static let shape = PropertySchema(.object(["Minutes": PropertySchema(.integer)], required: ["Minutes"]))
    }

    /// `WebsiteConfiguration/RoutingRules/*`.
    public struct RoutingRule: DocumentConvertible, Hashable {
        /// `RedirectRule`.
        public var redirectRule: RedirectRule
        /// `RoutingRuleCondition`.
        public var routingRuleCondition: RoutingRuleCondition?

        /// Required properties come first; those left out are AWS's to choose.
        public init(redirectRule: RedirectRule, routingRuleCondition: RoutingRuleCondition? = nil) {
            self.redirectRule = redirectRule
            self.routingRuleCondition = routingRuleCondition
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.redirectRule = try reader.required("RedirectRule")
            self.routingRuleCondition = try reader.optional("RoutingRuleCondition")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("RedirectRule", redirectRule)
            writer.set("RoutingRuleCondition", routingRuleCondition)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                ["RedirectRule": RedirectRule.shape, "RoutingRuleCondition": RoutingRuleCondition.shape],
                required: ["RedirectRule"]
            )
        )
    }

    /// `WebsiteConfiguration/RoutingRules/*/RoutingRuleCondition`.
    public struct RoutingRuleCondition: DocumentConvertible, Hashable {
        /// `HttpErrorCodeReturnedEquals`.
        public var httpErrorCodeReturnedEquals: Input<String>?
        /// `KeyPrefixEquals`.
        public var keyPrefixEquals: Input<String>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(httpErrorCodeReturnedEquals: Input<String>? = nil, keyPrefixEquals: Input<String>? = nil) {
            self.httpErrorCodeReturnedEquals = httpErrorCodeReturnedEquals
            self.keyPrefixEquals = keyPrefixEquals
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.httpErrorCodeReturnedEquals = try reader.optional("HttpErrorCodeReturnedEquals")
            self.keyPrefixEquals = try reader.optional("KeyPrefixEquals")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("HttpErrorCodeReturnedEquals", httpErrorCodeReturnedEquals)
            writer.set("KeyPrefixEquals", keyPrefixEquals)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                ["HttpErrorCodeReturnedEquals": PropertySchema(.string), "KeyPrefixEquals": PropertySchema(.string)],
                constraints: [.atLeastOne(["HttpErrorCodeReturnedEquals", "KeyPrefixEquals"])]
            )
        )
    }

    /// `LifecycleConfiguration/Rules/*`.
    public struct Rule: DocumentConvertible, Hashable {
        /// `Status`.
        public var status: Status
        /// `AbortIncompleteMultipartUpload`.
        public var abortIncompleteMultipartUpload: AbortIncompleteMultipartUpload?
        /// `ExpirationDate`.
        public var expirationDate: Input<String>?
        /// `ExpirationInDays`.
        public var expirationInDays: Input<Int>?
        /// `ExpiredObjectDeleteMarker`. AWS does not report it back.
        public var expiredObjectDeleteMarker: Input<Bool>?
        /// `Id`.
        public var id: Input<String>?
        /// `NoncurrentVersionExpiration`.
        public var noncurrentVersionExpiration: NoncurrentVersionExpiration?
        /// `NoncurrentVersionExpirationInDays`. AWS does not report it back.
        public var noncurrentVersionExpirationInDays: Input<Int>?
        /// `NoncurrentVersionTransition`. AWS does not report it back.
        public var noncurrentVersionTransition: NoncurrentVersionTransition?
        /// `NoncurrentVersionTransitions`.
        public var noncurrentVersionTransitions: [NoncurrentVersionTransition]?
        /// `ObjectSizeGreaterThan`.
        public var objectSizeGreaterThan: Input<String>?
        /// `ObjectSizeLessThan`.
        public var objectSizeLessThan: Input<String>?
        /// `Prefix`.
        public var prefix: Input<String>?
        /// `TagFilters`.
        public var tagFilters: [TagFilter]?
        /// `Transition`. AWS does not report it back.
        public var transition: Transition?
        /// `Transitions`.
        public var transitions: [Transition]?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            status: Status,
            abortIncompleteMultipartUpload: AbortIncompleteMultipartUpload? = nil,
            expirationDate: Input<String>? = nil,
            expirationInDays: Input<Int>? = nil,
            expiredObjectDeleteMarker: Input<Bool>? = nil,
            id: Input<String>? = nil,
            noncurrentVersionExpiration: NoncurrentVersionExpiration? = nil,
            noncurrentVersionExpirationInDays: Input<Int>? = nil,
            noncurrentVersionTransition: NoncurrentVersionTransition? = nil,
            noncurrentVersionTransitions: [NoncurrentVersionTransition]? = nil,
            objectSizeGreaterThan: Input<String>? = nil,
            objectSizeLessThan: Input<String>? = nil,
            prefix: Input<String>? = nil,
            tagFilters: [TagFilter]? = nil,
            transition: Transition? = nil,
            transitions: [Transition]? = nil
        ) {
            self.status = status
            self.abortIncompleteMultipartUpload = abortIncompleteMultipartUpload
            self.expirationDate = expirationDate
            self.expirationInDays = expirationInDays
            self.expiredObjectDeleteMarker = expiredObjectDeleteMarker
            self.id = id
            self.noncurrentVersionExpiration = noncurrentVersionExpiration
            self.noncurrentVersionExpirationInDays = noncurrentVersionExpirationInDays
            self.noncurrentVersionTransition = noncurrentVersionTransition
            self.noncurrentVersionTransitions = noncurrentVersionTransitions
            self.objectSizeGreaterThan = objectSizeGreaterThan
            self.objectSizeLessThan = objectSizeLessThan
            self.prefix = prefix
            self.tagFilters = tagFilters
            self.transition = transition
            self.transitions = transitions
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.status = try reader.required("Status")
            self.abortIncompleteMultipartUpload = try reader.optional("AbortIncompleteMultipartUpload")
            self.expirationDate = try reader.optional("ExpirationDate")
            self.expirationInDays = try reader.optional("ExpirationInDays")
            self.expiredObjectDeleteMarker = try reader.optional("ExpiredObjectDeleteMarker")
            self.id = try reader.optional("Id")
            self.noncurrentVersionExpiration = try reader.optional("NoncurrentVersionExpiration")
            self.noncurrentVersionExpirationInDays = try reader.optional("NoncurrentVersionExpirationInDays")
            self.noncurrentVersionTransition = try reader.optional("NoncurrentVersionTransition")
            self.noncurrentVersionTransitions = try reader.optional("NoncurrentVersionTransitions")
            self.objectSizeGreaterThan = try reader.optional("ObjectSizeGreaterThan")
            self.objectSizeLessThan = try reader.optional("ObjectSizeLessThan")
            self.prefix = try reader.optional("Prefix")
            self.tagFilters = try reader.optional("TagFilters")
            self.transition = try reader.optional("Transition")
            self.transitions = try reader.optional("Transitions")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Status", status)
            writer.set("AbortIncompleteMultipartUpload", abortIncompleteMultipartUpload)
            writer.set("ExpirationDate", expirationDate)
            writer.set("ExpirationInDays", expirationInDays)
            writer.set("ExpiredObjectDeleteMarker", expiredObjectDeleteMarker)
            writer.set("Id", id)
            writer.set("NoncurrentVersionExpiration", noncurrentVersionExpiration)
            writer.set("NoncurrentVersionExpirationInDays", noncurrentVersionExpirationInDays)
            writer.set("NoncurrentVersionTransition", noncurrentVersionTransition)
            writer.set("NoncurrentVersionTransitions", noncurrentVersionTransitions)
            writer.set("ObjectSizeGreaterThan", objectSizeGreaterThan)
            writer.set("ObjectSizeLessThan", objectSizeLessThan)
            writer.set("Prefix", prefix)
            writer.set("TagFilters", tagFilters)
            writer.set("Transition", transition)
            writer.set("Transitions", transitions)
            return writer.document
        }

        /// `LifecycleConfiguration/Rules/*/Status`.
        public enum Status: OpenEnumeration {
            case enabled
            case disabled
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "Enabled": self = .enabled
                case "Disabled": self = .disabled
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .enabled: "Enabled"
                case .disabled: "Disabled"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "AbortIncompleteMultipartUpload": AbortIncompleteMultipartUpload.shape,
                    "ExpirationDate": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(
                            pattern: #"^(\d{4})-(0[0-9]|1[0-2])-([0-2]\d|3[01])T([01]\d|2[0-4]):([0"#
                                + #"-5]\d):([0-6]\d)((\.\d{3})?)Z$"#
                        )
                    ),
                    "ExpirationInDays": PropertySchema(.integer),
                    "ExpiredObjectDeleteMarker": PropertySchema(.boolean),
                    "Id": PropertySchema(.string, limits: PropertySchema.Limits(length: 0...255)),
                    "NoncurrentVersionExpiration": NoncurrentVersionExpiration.shape,
                    "NoncurrentVersionExpirationInDays": PropertySchema(.integer),
                    "NoncurrentVersionTransition": NoncurrentVersionTransition.shape,
                    "NoncurrentVersionTransitions": PropertySchema(
                        .array(NoncurrentVersionTransition.shape, ordered: false, unique: true)
                    ),
                    "ObjectSizeGreaterThan": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(pattern: "[0-9]+", length: 0...20)
                    ),
                    "ObjectSizeLessThan": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(pattern: "[0-9]+", length: 0...20)
                    ),
                    "Prefix": PropertySchema(.string),
                    "Status": PropertySchema(.string, limits: PropertySchema.Limits(allowed: ["Enabled", "Disabled"])),
                    "TagFilters": PropertySchema(.array(TagFilter.shape, ordered: false, unique: true)),
                    "Transition": Transition.shape,
                    "Transitions": PropertySchema(.array(Transition.shape, ordered: false, unique: true)),
                ],
                required: ["Status"],
                constraints: [
                    .excludes("ObjectSizeGreaterThan", ["AbortIncompleteMultipartUpload"]),
                    .excludes("ObjectSizeLessThan", ["AbortIncompleteMultipartUpload"]),
                ]
            )
        )
    }

    /// `NotificationConfiguration/LambdaConfigurations/*/Filter/S3Key`.
    public struct S3KeyFilter: DocumentConvertible, Hashable {
        /// `Rules`.
        public var rules: [FilterRule]

        /// Required properties come first; those left out are AWS's to choose.
        public init(rules: [FilterRule]) {
            self.rules = rules
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.rules = try reader.required("Rules")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Rules", rules)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                ["Rules": PropertySchema(.array(FilterRule.shape, ordered: false, unique: true))],
                required: ["Rules"]
            )
        )
    }

    /// `MetadataTableConfiguration/S3TablesDestination`.
    public struct S3TablesDestination: DocumentConvertible, Hashable {
        /// `TableBucketArn`.
        public var tableBucketArn: Input<String>
        /// `TableName`.
        public var tableName: Input<String>

        /// Required properties come first; those left out are AWS's to choose.
        public init(tableBucketArn: Input<String>, tableName: Input<String>) {
            self.tableBucketArn = tableBucketArn
            self.tableName = tableName
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.tableBucketArn = try reader.required("TableBucketArn")
            self.tableName = try reader.required("TableName")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("TableBucketArn", tableBucketArn)
            writer.set("TableName", tableName)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "TableArn": PropertySchema(.string),
                    "TableBucketArn": PropertySchema(.string),
                    "TableName": PropertySchema(.string),
                    "TableNamespace": PropertySchema(.string),
                ],
                required: ["TableBucketArn", "TableName"]
            )
        )
    }

    /// `BucketEncryption/ServerSideEncryptionConfiguration/*/ServerSideEncryptionByDefault`.
    public struct ServerSideEncryptionByDefault: DocumentConvertible, Hashable {
        /// `SSEAlgorithm`.
        public var sseAlgorithm: SSEAlgorithm
        /// `KMSMasterKeyID`.
        public var kmsMasterKeyID: Input<String>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(sseAlgorithm: SSEAlgorithm, kmsMasterKeyID: Input<String>? = nil) {
            self.sseAlgorithm = sseAlgorithm
            self.kmsMasterKeyID = kmsMasterKeyID
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.sseAlgorithm = try reader.required("SSEAlgorithm")
            self.kmsMasterKeyID = try reader.optional("KMSMasterKeyID")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("SSEAlgorithm", sseAlgorithm)
            writer.set("KMSMasterKeyID", kmsMasterKeyID)
            return writer.document
        }

        /// `BucketEncryption/ServerSideEncryptionConfiguration/*/ServerSideEncryptionByDefault/SSEAlgorithm`.
        public enum SSEAlgorithm: OpenEnumeration {
            case awsKms
            case aes256
            case awsKmsDsse
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "aws:kms": self = .awsKms
                case "AES256": self = .aes256
                case "aws:kms:dsse": self = .awsKmsDsse
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .awsKms: "aws:kms"
                case .aes256: "AES256"
                case .awsKmsDsse: "aws:kms:dsse"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "KMSMasterKeyID": PropertySchema(.string, equivalence: .kmsKey),
                    "SSEAlgorithm": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(allowed: ["aws:kms", "AES256", "aws:kms:dsse"])
                    ),
                ],
                required: ["SSEAlgorithm"]
            )
        )
    }

    /// `BucketEncryption/ServerSideEncryptionConfiguration/*`.
    public struct ServerSideEncryptionRule: DocumentConvertible, Hashable {
        /// `BlockedEncryptionTypes`.
        public var blockedEncryptionTypes: BlockedEncryptionTypes?
        /// `BucketKeyEnabled`.
        public var bucketKeyEnabled: Input<Bool>?
        /// `ServerSideEncryptionByDefault`.
        public var serverSideEncryptionByDefault: ServerSideEncryptionByDefault?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            blockedEncryptionTypes: BlockedEncryptionTypes? = nil,
            bucketKeyEnabled: Input<Bool>? = nil,
            serverSideEncryptionByDefault: ServerSideEncryptionByDefault? = nil
        ) {
            self.blockedEncryptionTypes = blockedEncryptionTypes
            self.bucketKeyEnabled = bucketKeyEnabled
            self.serverSideEncryptionByDefault = serverSideEncryptionByDefault
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.blockedEncryptionTypes = try reader.optional("BlockedEncryptionTypes")
            self.bucketKeyEnabled = try reader.optional("BucketKeyEnabled")
            self.serverSideEncryptionByDefault = try reader.optional("ServerSideEncryptionByDefault")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("BlockedEncryptionTypes", blockedEncryptionTypes)
            writer.set("BucketKeyEnabled", bucketKeyEnabled)
            writer.set("ServerSideEncryptionByDefault", serverSideEncryptionByDefault)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "BlockedEncryptionTypes": BlockedEncryptionTypes.shape,
                    "BucketKeyEnabled": PropertySchema(.boolean),
                    "ServerSideEncryptionByDefault": ServerSideEncryptionByDefault.shape,
                ]
            )
        )
    }

    /// `ReplicationConfiguration/Rules/*/SourceSelectionCriteria`.
    public struct SourceSelectionCriteria: DocumentConvertible, Hashable {
        /// `ReplicaModifications`.
        public var replicaModifications: ReplicaModifications?
        /// `SseKmsEncryptedObjects`.
        public var sseKmsEncryptedObjects: SseKmsEncryptedObjects?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            replicaModifications: ReplicaModifications? = nil,
            sseKmsEncryptedObjects: SseKmsEncryptedObjects? = nil
        ) {
            self.replicaModifications = replicaModifications
            self.sseKmsEncryptedObjects = sseKmsEncryptedObjects
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.replicaModifications = try reader.optional("ReplicaModifications")
            self.sseKmsEncryptedObjects = try reader.optional("SseKmsEncryptedObjects")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("ReplicaModifications", replicaModifications)
            writer.set("SseKmsEncryptedObjects", sseKmsEncryptedObjects)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "ReplicaModifications": ReplicaModifications.shape,
                    "SseKmsEncryptedObjects": SseKmsEncryptedObjects.shape,
                ]
            )
        )
    }

    /// `ReplicationConfiguration/Rules/*/SourceSelectionCriteria/SseKmsEncryptedObjects`.
    public struct SseKmsEncryptedObjects: DocumentConvertible, Hashable {
        /// `Status`.
        public var status: Status

        /// Required properties come first; those left out are AWS's to choose.
        public init(status: Status) {
            self.status = status
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.status = try reader.required("Status")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Status", status)
            return writer.document
        }

        /// `ReplicationConfiguration/Rules/*/SourceSelectionCriteria/SseKmsEncryptedObjects/Status`.
        public enum Status: OpenEnumeration {
            case disabled
            case enabled
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "Disabled": self = .disabled
                case "Enabled": self = .enabled
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .disabled: "Disabled"
                case .enabled: "Enabled"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                ["Status": PropertySchema(.string, limits: PropertySchema.Limits(allowed: ["Disabled", "Enabled"]))],
                required: ["Status"]
            )
        )
    }

    /// `AnalyticsConfigurations/*/StorageClassAnalysis`.
    public struct StorageClassAnalysis: DocumentConvertible, Hashable {
        /// `DataExport`.
        public var dataExport: DataExport?

        /// Required properties come first; those left out are AWS's to choose.
        public init(dataExport: DataExport? = nil) {
            self.dataExport = dataExport
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.dataExport = try reader.optional("DataExport")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("DataExport", dataExport)
            return writer.document
        }

        static let shape = PropertySchema(.object(["DataExport": DataExport.shape]))
    }

    /// `AnalyticsConfigurations/*/TagFilters/*`.
    public struct TagFilter: DocumentConvertible, Hashable {
        /// `Key`.
        public var key: Input<String>
        /// `Value`.
        public var value: Input<String>

        /// Required properties come first; those left out are AWS's to choose.
        public init(key: Input<String>, value: Input<String>) {
            self.key = key
            self.value = value
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.key = try reader.required("Key")
            self.value = try reader.required("Value")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Key", key)
            writer.set("Value", value)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(["Key": PropertySchema(.string), "Value": PropertySchema(.string)], required: ["Key", "Value"])
        )
    }

    /// `LoggingConfiguration/TargetObjectKeyFormat`.
    public struct TargetObjectKeyFormat: DocumentConvertible, Hashable {
        /// `PartitionedPrefix`.
        public var partitionedPrefix: PartitionedPrefix?
        /// `SimplePrefix`.
        public var simplePrefix: Document?

        /// Required properties come first; those left out are AWS's to choose.
        public init(partitionedPrefix: PartitionedPrefix? = nil, simplePrefix: Document? = nil) {
            self.partitionedPrefix = partitionedPrefix
            self.simplePrefix = simplePrefix
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.partitionedPrefix = try reader.optional("PartitionedPrefix")
            self.simplePrefix = try reader.optional("SimplePrefix")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("PartitionedPrefix", partitionedPrefix)
            writer.set("SimplePrefix", simplePrefix)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "PartitionedPrefix": PartitionedPrefix.shape,
                    "SimplePrefix": PropertySchema(.json, equivalence: .json),
                ],
                constraints: [.exactlyOne(["PartitionedPrefix", "SimplePrefix"])]
            )
        )
    }

    /// `IntelligentTieringConfigurations/*/Tierings/*`.
    public struct Tiering: DocumentConvertible, Hashable {
        /// `AccessTier`.
        public var accessTier: AccessTier
        /// `Days`.
        public var days: Input<Int>

        /// Required properties come first; those left out are AWS's to choose.
        public init(accessTier: AccessTier, days: Input<Int>) {
            self.accessTier = accessTier
            self.days = days
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.accessTier = try reader.required("AccessTier")
            self.days = try reader.required("Days")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("AccessTier", accessTier)
            writer.set("Days", days)
            return writer.document
        }

        /// `IntelligentTieringConfigurations/*/Tierings/*/AccessTier`.
        public enum AccessTier: OpenEnumeration {
            case archiveAccess
            case deepArchiveAccess
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "ARCHIVE_ACCESS": self = .archiveAccess
                case "DEEP_ARCHIVE_ACCESS": self = .deepArchiveAccess
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .archiveAccess: "ARCHIVE_ACCESS"
                case .deepArchiveAccess: "DEEP_ARCHIVE_ACCESS"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "AccessTier": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(allowed: ["ARCHIVE_ACCESS", "DEEP_ARCHIVE_ACCESS"])
                    ),
                    "Days": PropertySchema(.integer),
                ],
                required: ["AccessTier", "Days"]
            )
        )
    }

    /// `NotificationConfiguration/TopicConfigurations/*`.
    public struct TopicConfiguration: DocumentConvertible, Hashable {
        /// `Event`.
        public var event: Input<String>
        /// `Topic`.
        public var topic: Input<String>
        /// `Filter`.
        public var filter: NotificationFilter?

        /// Required properties come first; those left out are AWS's to choose.
        public init(event: Input<String>, topic: Input<String>, filter: NotificationFilter? = nil) {
            self.event = event
            self.topic = topic
            self.filter = filter
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.event = try reader.required("Event")
            self.topic = try reader.required("Topic")
            self.filter = try reader.optional("Filter")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Event", event)
            writer.set("Topic", topic)
            writer.set("Filter", filter)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "Event": PropertySchema(.string),
                    "Filter": NotificationFilter.shape,
                    "Topic": PropertySchema(.string),
                ],
                required: ["Event", "Topic"]
            )
        )
    }

    /// `LifecycleConfiguration/Rules/*/Transition`.
    public struct Transition: DocumentConvertible, Hashable {
        /// `StorageClass`.
        public var storageClass: StorageClass
        /// `TransitionDate`.
        public var transitionDate: Input<String>?
        /// `TransitionInDays`.
        public var transitionInDays: Input<Int>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            storageClass: StorageClass,
            transitionDate: Input<String>? = nil,
            transitionInDays: Input<Int>? = nil
        ) {
            self.storageClass = storageClass
            self.transitionDate = transitionDate
            self.transitionInDays = transitionInDays
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.storageClass = try reader.required("StorageClass")
            self.transitionDate = try reader.optional("TransitionDate")
            self.transitionInDays = try reader.optional("TransitionInDays")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("StorageClass", storageClass)
            writer.set("TransitionDate", transitionDate)
            writer.set("TransitionInDays", transitionInDays)
            return writer.document
        }

        /// `LifecycleConfiguration/Rules/*/Transition/StorageClass`.
        public enum StorageClass: OpenEnumeration {
            case deepArchive
            case glacier
            case glacier2
            case glacierIr
            case intelligentTiering
            case onezoneIa
            case standardIa
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "DEEP_ARCHIVE": self = .deepArchive
                case "GLACIER": self = .glacier
                case "Glacier": self = .glacier2
                case "GLACIER_IR": self = .glacierIr
                case "INTELLIGENT_TIERING": self = .intelligentTiering
                case "ONEZONE_IA": self = .onezoneIa
                case "STANDARD_IA": self = .standardIa
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .deepArchive: "DEEP_ARCHIVE"
                case .glacier: "GLACIER"
                case .glacier2: "Glacier"
                case .glacierIr: "GLACIER_IR"
                case .intelligentTiering: "INTELLIGENT_TIERING"
                case .onezoneIa: "ONEZONE_IA"
                case .standardIa: "STANDARD_IA"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "StorageClass": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(
                            allowed: [
                                "DEEP_ARCHIVE",
                                "GLACIER",
                                "Glacier",
                                "GLACIER_IR",
                                "INTELLIGENT_TIERING",
                                "ONEZONE_IA",
                                "STANDARD_IA",
                            ]
                        )
                    ),
                    "TransitionDate": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(
                            pattern: #"^(\d{4})-(0[0-9]|1[0-2])-([0-2]\d|3[01])T([01]\d|2[0-4]):([0"#
                                + #"-5]\d):([0-6]\d)((\.\d{3})?)Z$"#
                        )
                    ),
                    "TransitionInDays": PropertySchema(.integer),
                ],
                required: ["StorageClass"]
            )
        )
    }

    /// `VersioningConfiguration`.
    public struct VersioningConfiguration: DocumentConvertible, Hashable {
        /// `Status`.
        public var status: Status

        /// Required properties come first; those left out are AWS's to choose.
        public init(status: Status) {
            self.status = status
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.status = try reader.required("Status")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Status", status)
            return writer.document
        }

        /// `VersioningConfiguration/Status`.
        public enum Status: OpenEnumeration {
            case enabled
            case suspended
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "Enabled": self = .enabled
                case "Suspended": self = .suspended
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .enabled: "Enabled"
                case .suspended: "Suspended"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                ["Status": PropertySchema(.string, limits: PropertySchema.Limits(allowed: ["Enabled", "Suspended"]))],
                required: ["Status"]
            )
        )
    }

    /// `WebsiteConfiguration`.
    public struct WebsiteConfiguration: DocumentConvertible, Hashable {
        /// `ErrorDocument`.
        public var errorDocument: Input<String>?
        /// `IndexDocument`.
        public var indexDocument: Input<String>?
        /// `RedirectAllRequestsTo`.
        public var redirectAllRequestsTo: RedirectAllRequestsTo?
        /// `RoutingRules`.
        public var routingRules: [RoutingRule]?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            errorDocument: Input<String>? = nil,
            indexDocument: Input<String>? = nil,
            redirectAllRequestsTo: RedirectAllRequestsTo? = nil,
            routingRules: [RoutingRule]? = nil
        ) {
            self.errorDocument = errorDocument
            self.indexDocument = indexDocument
            self.redirectAllRequestsTo = redirectAllRequestsTo
            self.routingRules = routingRules
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.errorDocument = try reader.optional("ErrorDocument")
            self.indexDocument = try reader.optional("IndexDocument")
            self.redirectAllRequestsTo = try reader.optional("RedirectAllRequestsTo")
            self.routingRules = try reader.optional("RoutingRules")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("ErrorDocument", errorDocument)
            writer.set("IndexDocument", indexDocument)
            writer.set("RedirectAllRequestsTo", redirectAllRequestsTo)
            writer.set("RoutingRules", routingRules)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "ErrorDocument": PropertySchema(.string),
                    "IndexDocument": PropertySchema(.string),
                    "RedirectAllRequestsTo": RedirectAllRequestsTo.shape,
                    "RoutingRules": PropertySchema(.array(RoutingRule.shape)),
                ]
            )
        )
    }
}

extension Bucket {
    /// What the registry says of `AWS::S3::Bucket`.
    public static let schema = Schema(
        type: "AWS::S3::Bucket",
        properties: properties,
        primaryIdentifier: ["BucketName"],
        createOnly: ["BucketName", "BucketNamePrefix", "BucketNamespace"],
        readOnly: [
            "Arn",
            "DomainName",
            "DualStackDomainName",
            "MetadataConfiguration/Destination",
            "MetadataConfiguration/InventoryTableConfiguration/TableArn",
            "MetadataConfiguration/InventoryTableConfiguration/TableName",
            "MetadataConfiguration/JournalTableConfiguration/TableArn",
            "MetadataConfiguration/JournalTableConfiguration/TableName",
            "MetadataTableConfiguration/S3TablesDestination/TableArn",
            "MetadataTableConfiguration/S3TablesDestination/TableNamespace",
            "RegionalDomainName",
            "WebsiteURL",
        ],
        writeOnly: [
            "AccessControl",
            "BucketNamePrefix",
            "BucketNamespace",
            "LifecycleConfiguration/Rules/*/ExpiredObjectDeleteMarker",
            "LifecycleConfiguration/Rules/*/NoncurrentVersionExpirationInDays",
            "LifecycleConfiguration/Rules/*/NoncurrentVersionTransition",
            "LifecycleConfiguration/Rules/*/Transition",
            "MetadataConfiguration/InventoryTableConfiguration/EncryptionConfiguration",
            "MetadataConfiguration/JournalTableConfiguration/EncryptionConfiguration",
            "ReplicationConfiguration/Rules/*/Prefix",
        ],
        tagProperty: "Tags",
        isStateful: true
    )

    private static let properties: [String: PropertySchema] = [
        "AbacStatus": PropertySchema(.string, limits: PropertySchema.Limits(allowed: ["Enabled", "Disabled"])),
        "AccelerateConfiguration": AccelerateConfiguration.shape,
        "AccessControl": PropertySchema(
            .string,
            limits: PropertySchema.Limits(
                allowed: [
                    "AuthenticatedRead",
                    "AwsExecRead",
                    "BucketOwnerFullControl",
                    "BucketOwnerRead",
                    "LogDeliveryWrite",
                    "Private",
                    "PublicRead",
                    "PublicReadWrite",
                ]
            )
        ),
        "AnalyticsConfigurations": PropertySchema(.array(AnalyticsConfiguration.shape, ordered: false, unique: true)),
        "Arn": PropertySchema(.string),
        "BucketEncryption": BucketEncryption.shape,
        "BucketName": PropertySchema(
            .string,
            limits: PropertySchema.Limits(pattern: "^([a-z0-9][a-z0-9.-]*[a-z0-9])?$", length: 0...63)
        ),
        "BucketNamePrefix": PropertySchema(.string),
        "BucketNamespace": PropertySchema(
            .string,
            limits: PropertySchema.Limits(allowed: ["global", "account-regional"])
        ),
        "CorsConfiguration": CorsConfiguration.shape,
        "DomainName": PropertySchema(.string),
        "DualStackDomainName": PropertySchema(.string),
        "IntelligentTieringConfigurations": PropertySchema(
            .array(IntelligentTieringConfiguration.shape, ordered: false, unique: true)
        ),
        "InventoryConfigurations": PropertySchema(.array(InventoryConfiguration.shape, ordered: false, unique: true)),
        "LifecycleConfiguration": LifecycleConfiguration.shape,
        "LoggingConfiguration": LoggingConfiguration.shape,
        "MetadataConfiguration": MetadataConfiguration.shape,
        "MetadataTableConfiguration": MetadataTableConfiguration.shape,
        "MetricsConfigurations": PropertySchema(.array(MetricsConfiguration.shape, ordered: false, unique: true)),
        "NotificationConfiguration": NotificationConfiguration.shape,
        "ObjectLockConfiguration": ObjectLockConfiguration.shape,
        "ObjectLockEnabled": PropertySchema(.boolean),
        "OwnershipControls": OwnershipControls.shape,
        "PublicAccessBlockConfiguration": PublicAccessBlockConfiguration.shape,
        "RegionalDomainName": PropertySchema(.string),
        "ReplicationConfiguration": ReplicationConfiguration.shape,
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
                ordered: false
            )
        ),
        "VersioningConfiguration": VersioningConfiguration.shape,
        "WebsiteConfiguration": WebsiteConfiguration.shape,
        "WebsiteURL": PropertySchema(.string, limits: PropertySchema.Limits(format: "uri")),
    ]
}

extension Reference where R == Bucket {
    /// `Arn`.
    public var arn: Input<Bucket.ARN> { attribute("Arn") }
    /// `BucketName`.
    public var bucketName: Input<Bucket.ID> { attribute("BucketName") }
    /// `DomainName`.
    public var domainName: Input<String> { attribute("DomainName") }
    /// `DualStackDomainName`.
    public var dualStackDomainName: Input<String> { attribute("DualStackDomainName") }
    /// `MetadataConfiguration.Destination.TableBucketArn`.
    public var metadataConfigurationDestinationTableBucketArn: Input<String> {
        attribute("MetadataConfiguration.Destination.TableBucketArn")
    }
    /// `MetadataConfiguration.Destination.TableBucketType`.
    public var metadataConfigurationDestinationTableBucketType: Input<String> {
        attribute("MetadataConfiguration.Destination.TableBucketType")
    }
    /// `MetadataConfiguration.Destination.TableNamespace`.
    public var metadataConfigurationDestinationTableNamespace: Input<String> {
        attribute("MetadataConfiguration.Destination.TableNamespace")
    }
    /// `MetadataConfiguration.InventoryTableConfiguration.TableArn`.
    public var metadataConfigurationInventoryTableConfigurationTableArn: Input<String> {
        attribute("MetadataConfiguration.InventoryTableConfiguration.TableArn")
    }
    /// `MetadataConfiguration.InventoryTableConfiguration.TableName`.
    public var metadataConfigurationInventoryTableConfigurationTableName: Input<String> {
        attribute("MetadataConfiguration.InventoryTableConfiguration.TableName")
    }
    /// `MetadataConfiguration.JournalTableConfiguration.TableArn`.
    public var metadataConfigurationJournalTableConfigurationTableArn: Input<String> {
        attribute("MetadataConfiguration.JournalTableConfiguration.TableArn")
    }
    /// `MetadataConfiguration.JournalTableConfiguration.TableName`.
    public var metadataConfigurationJournalTableConfigurationTableName: Input<String> {
        attribute("MetadataConfiguration.JournalTableConfiguration.TableName")
    }
    /// `MetadataTableConfiguration.S3TablesDestination.TableArn`.
    public var metadataTableConfigurationS3TablesDestinationTableArn: Input<String> {
        attribute("MetadataTableConfiguration.S3TablesDestination.TableArn")
    }
    /// `MetadataTableConfiguration.S3TablesDestination.TableNamespace`.
    public var metadataTableConfigurationS3TablesDestinationTableNamespace: Input<String> {
        attribute("MetadataTableConfiguration.S3TablesDestination.TableNamespace")
    }
    /// `RegionalDomainName`.
    public var regionalDomainName: Input<String> { attribute("RegionalDomainName") }
    /// `WebsiteURL`.
    public var websiteURL: Input<String> { attribute("WebsiteURL") }
}
