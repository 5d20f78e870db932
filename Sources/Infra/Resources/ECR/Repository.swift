// Written by `make generate` from the CloudFormation registry's schema. Do not edit.

/// `AWS::ECR::Repository`.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repository.html
public struct Repository: Resource {
    /// `EmptyOnDelete`. AWS does not report it back.
    public var emptyOnDelete: Input<Bool>?
    /// `EncryptionConfiguration`. A change replaces the resource.
    public var encryptionConfiguration: EncryptionConfiguration?
    /// `ImageScanningConfiguration`.
    public var imageScanningConfiguration: ImageScanningConfiguration?
    /// `ImageTagMutability`.
    public var imageTagMutability: ImageTagMutability?
    /// `ImageTagMutabilityExclusionFilters`.
    public var imageTagMutabilityExclusionFilters: [ImageTagMutabilityExclusionFilter]?
    /// `LifecyclePolicy`.
    public var lifecyclePolicy: LifecyclePolicy?
    /// `RepositoryName`. A change replaces the resource.
    public var repositoryName: Input<String>?
    /// `RepositoryPolicyText`.
    public var repositoryPolicyText: PolicyDocument?
    /// `Tags`.
    public var tags: Tags

    /// Required properties come first; those left out are AWS's to choose.
    public init(
        emptyOnDelete: Input<Bool>? = nil,
        encryptionConfiguration: EncryptionConfiguration? = nil,
        imageScanningConfiguration: ImageScanningConfiguration? = nil,
        imageTagMutability: ImageTagMutability? = nil,
        imageTagMutabilityExclusionFilters: [ImageTagMutabilityExclusionFilter]? = nil,
        lifecyclePolicy: LifecyclePolicy? = nil,
        repositoryName: Input<String>? = nil,
        repositoryPolicyText: PolicyDocument? = nil,
        tags: Tags = [:]
    ) {
        self.emptyOnDelete = emptyOnDelete
        self.encryptionConfiguration = encryptionConfiguration
        self.imageScanningConfiguration = imageScanningConfiguration
        self.imageTagMutability = imageTagMutability
        self.imageTagMutabilityExclusionFilters = imageTagMutabilityExclusionFilters
        self.lifecyclePolicy = lifecyclePolicy
        self.repositoryName = repositoryName
        self.repositoryPolicyText = repositoryPolicyText
        self.tags = tags
    }

    /// Reads the registry's names; what AWS alone sets is passed over.
    public init(document: Document) throws(DocumentError) {
        let reader = try DocumentReader(document)
        self.emptyOnDelete = try reader.optional("EmptyOnDelete")
        self.encryptionConfiguration = try reader.optional("EncryptionConfiguration")
        self.imageScanningConfiguration = try reader.optional("ImageScanningConfiguration")
        self.imageTagMutability = try reader.optional("ImageTagMutability")
        self.imageTagMutabilityExclusionFilters = try reader.optional("ImageTagMutabilityExclusionFilters")
        self.lifecyclePolicy = try reader.optional("LifecyclePolicy")
        self.repositoryName = try reader.optional("RepositoryName")
        self.repositoryPolicyText = try reader.optional("RepositoryPolicyText")
        self.tags = try reader.optional("Tags") ?? [:]
    }

    /// The properties that are given, by the registry's names.
    public var document: Document {
        var writer = DocumentWriter()
        writer.set("EmptyOnDelete", emptyOnDelete)
        writer.set("EncryptionConfiguration", encryptionConfiguration)
        writer.set("ImageScanningConfiguration", imageScanningConfiguration)
        writer.set("ImageTagMutability", imageTagMutability)
        writer.set("ImageTagMutabilityExclusionFilters", imageTagMutabilityExclusionFilters)
        writer.set("LifecyclePolicy", lifecyclePolicy)
        writer.set("RepositoryName", repositoryName)
        writer.set("RepositoryPolicyText", repositoryPolicyText)
        writer.set("Tags", tags.isEmpty ? nil : tags)
        return writer.document
    }

    /// `EncryptionConfiguration/EncryptionType`.
    public enum EncryptionType: OpenEnumeration {
        case aes256
        case kms
        case kmsDsse
        /// A value that this version does not know.
        case custom(String)

        /// The case of a text as AWS writes it.
        public init(_ text: String) {
            switch text {
            case "AES256": self = .aes256
            case "KMS": self = .kms
            case "KMS_DSSE": self = .kmsDsse
            default: self = .custom(text)
            }
        }

        /// The text as AWS writes it.
        public var description: String {
            switch self {
            case .aes256: "AES256"
            case .kms: "KMS"
            case .kmsDsse: "KMS_DSSE"
            case .custom(let text): text
            }
        }
    }

    /// `ImageTagMutability`.
    public enum ImageTagMutability: OpenEnumeration {
        case mutable
        case immutable
        case mutableWithExclusion
        case immutableWithExclusion
        /// A value that this version does not know.
        case custom(String)

        /// The case of a text as AWS writes it.
        public init(_ text: String) {
            switch text {
            case "MUTABLE": self = .mutable
            case "IMMUTABLE": self = .immutable
            case "MUTABLE_WITH_EXCLUSION": self = .mutableWithExclusion
            case "IMMUTABLE_WITH_EXCLUSION": self = .immutableWithExclusion
            default: self = .custom(text)
            }
        }

        /// The text as AWS writes it.
        public var description: String {
            switch self {
            case .mutable: "MUTABLE"
            case .immutable: "IMMUTABLE"
            case .mutableWithExclusion: "MUTABLE_WITH_EXCLUSION"
            case .immutableWithExclusion: "IMMUTABLE_WITH_EXCLUSION"
            case .custom(let text): text
            }
        }
    }

    /// `ImageTagMutabilityExclusionFilters/*/ImageTagMutabilityExclusionFilterType`.
    public enum ImageTagMutabilityExclusionFilterType: OpenEnumeration {
        case wildcard
        /// A value that this version does not know.
        case custom(String)

        /// The case of a text as AWS writes it.
        public init(_ text: String) {
            switch text {
            case "WILDCARD": self = .wildcard
            default: self = .custom(text)
            }
        }

        /// The text as AWS writes it.
        public var description: String {
            switch self {
            case .wildcard: "WILDCARD"
            case .custom(let text): text
            }
        }
    }

    /// `EncryptionConfiguration`.
    public struct EncryptionConfiguration: DocumentConvertible, Hashable {
        /// `EncryptionType`. A change replaces the resource.
        public var encryptionType: EncryptionType
        /// `KmsKey`. A change replaces the resource.
        public var kmsKey: Input<String>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(encryptionType: EncryptionType, kmsKey: Input<String>? = nil) {
            self.encryptionType = encryptionType
            self.kmsKey = kmsKey
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.encryptionType = try reader.required("EncryptionType")
            self.kmsKey = try reader.optional("KmsKey")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("EncryptionType", encryptionType)
            writer.set("KmsKey", kmsKey)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "EncryptionType": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(allowed: ["AES256", "KMS", "KMS_DSSE"])
                    ),
                    "KmsKey": PropertySchema(
                        .string,
                        equivalence: .kmsKey,
                        limits: PropertySchema.Limits(length: 1...2048)
                    ),
                ],
                required: ["EncryptionType"]
            )
        )
    }

    /// `ImageScanningConfiguration`.
    public struct ImageScanningConfiguration: DocumentConvertible, Hashable {
        /// `ScanOnPush`.
        public var scanOnPush: Input<Bool>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(scanOnPush: Input<Bool>? = nil) {
            self.scanOnPush = scanOnPush
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.scanOnPush = try reader.optional("ScanOnPush")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("ScanOnPush", scanOnPush)
            return writer.document
        }

        static let shape = PropertySchema(.object(["ScanOnPush": PropertySchema(.boolean)]))
    }

    /// `ImageTagMutabilityExclusionFilters/*`.
    public struct ImageTagMutabilityExclusionFilter: DocumentConvertible, Hashable {
        /// `ImageTagMutabilityExclusionFilterType`.
        public var imageTagMutabilityExclusionFilterType: ImageTagMutabilityExclusionFilterType
        /// `ImageTagMutabilityExclusionFilterValue`.
        public var imageTagMutabilityExclusionFilterValue: Input<String>

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            imageTagMutabilityExclusionFilterType: ImageTagMutabilityExclusionFilterType,
            imageTagMutabilityExclusionFilterValue: Input<String>
        ) {
            self.imageTagMutabilityExclusionFilterType = imageTagMutabilityExclusionFilterType
            self.imageTagMutabilityExclusionFilterValue = imageTagMutabilityExclusionFilterValue
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.imageTagMutabilityExclusionFilterType = try reader.required("ImageTagMutabilityExclusionFilterType")
            self.imageTagMutabilityExclusionFilterValue = try reader.required("ImageTagMutabilityExclusionFilterValue")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("ImageTagMutabilityExclusionFilterType", imageTagMutabilityExclusionFilterType)
            writer.set("ImageTagMutabilityExclusionFilterValue", imageTagMutabilityExclusionFilterValue)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "ImageTagMutabilityExclusionFilterType": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(allowed: ["WILDCARD"])
                    ),
                    "ImageTagMutabilityExclusionFilterValue": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(pattern: "^[0-9a-zA-Z._*-]{1,128}", length: 1...128)
                    ),
                ],
                required: ["ImageTagMutabilityExclusionFilterType", "ImageTagMutabilityExclusionFilterValue"]
            )
        )
    }

    /// `LifecyclePolicy`.
    public struct LifecyclePolicy: DocumentConvertible, Hashable {
        /// `LifecyclePolicyText`.
        public var lifecyclePolicyText: Input<String>?
        /// `RegistryId`.
        public var registryId: Input<String>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(lifecyclePolicyText: Input<String>? = nil, registryId: Input<String>? = nil) {
            self.lifecyclePolicyText = lifecyclePolicyText
            self.registryId = registryId
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.lifecyclePolicyText = try reader.optional("LifecyclePolicyText")
            self.registryId = try reader.optional("RegistryId")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("LifecyclePolicyText", lifecyclePolicyText)
            writer.set("RegistryId", registryId)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "LifecyclePolicyText": PropertySchema(
                        .string,
                        equivalence: .json,
                        limits: PropertySchema.Limits(length: 100...30720)
                    ),
                    "RegistryId": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(pattern: "^[0-9]{12}$", length: 12...12)
                    ),
                ]
            )
        )
    }
}

extension Repository {
    /// What the registry says of `AWS::ECR::Repository`.
    public static let schema = Schema(
        type: "AWS::ECR::Repository",
        properties: properties,
        primaryIdentifier: ["RepositoryName"],
        createOnly: [
            "EncryptionConfiguration",
            "EncryptionConfiguration/EncryptionType",
            "EncryptionConfiguration/KmsKey",
            "RepositoryName",
        ],
        readOnly: ["Arn", "RepositoryUri"],
        writeOnly: ["EmptyOnDelete"],
        tagProperty: "Tags",
        isStateful: true
    )

    private static let properties: [String: PropertySchema] = [
        "Arn": PropertySchema(.string),
        "EmptyOnDelete": PropertySchema(.boolean),
        "EncryptionConfiguration": EncryptionConfiguration.shape,
        "ImageScanningConfiguration": ImageScanningConfiguration.shape,
        "ImageTagMutability": PropertySchema(
            .string,
            limits: PropertySchema.Limits(
                allowed: ["MUTABLE", "IMMUTABLE", "MUTABLE_WITH_EXCLUSION", "IMMUTABLE_WITH_EXCLUSION"]
            )
        ),
        "ImageTagMutabilityExclusionFilters": PropertySchema(
            .array(ImageTagMutabilityExclusionFilter.shape),
            limits: PropertySchema.Limits(count: 1...5)
        ),
        "LifecyclePolicy": LifecyclePolicy.shape,
        "RepositoryName": PropertySchema(
            .string,
            limits: PropertySchema.Limits(
                pattern: #"^(?=.{2,256}$)([a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*)$"#,
                length: 2...256
            )
        ),
        "RepositoryPolicyText": PropertySchema(.json, equivalence: .policyDocument),
        "RepositoryUri": PropertySchema(.string),
        "Tags": PropertySchema(
            .array(
                PropertySchema(
                    .object(
                        [
                            "Key": PropertySchema(.string, limits: PropertySchema.Limits(length: 1...127)),
                            "Value": PropertySchema(.string, limits: PropertySchema.Limits(length: 1...255)),
                        ],
                        required: ["Key", "Value"]
                    )
                ),
                ordered: false,
                unique: true
            ),
            limits: PropertySchema.Limits(count: 0...50)
        ),
    ]
}

extension Reference where R == Repository {
    /// `Arn`.
    public var arn: Input<Repository.ARN> { attribute("Arn") }
    /// `RepositoryName`.
    public var repositoryName: Input<Repository.ID> { attribute("RepositoryName") }
    /// `RepositoryUri`.
    public var repositoryUri: Input<String> { attribute("RepositoryUri") }
}
