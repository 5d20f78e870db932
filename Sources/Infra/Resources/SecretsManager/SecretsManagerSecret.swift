// Written by `make generate` from the CloudFormation registry's schema. Do not edit.

/// `AWS::SecretsManager::Secret`.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-secret.html
public struct SecretsManagerSecret: Resource {
    /// `Description`.
    public var description: Input<String>?
    /// `GenerateSecretString`. AWS does not report it back.
    public var generateSecretString: GenerateSecretString?
    /// `KmsKeyId`.
    public var kmsKeyId: Input<String>?
    /// `Name`. A change replaces the resource.
    public var name: Input<String>?
    /// `ReplicaRegions`.
    public var replicaRegions: [ReplicaRegion]?
    /// `SecretString`. AWS does not report it back.
    public var secretString: Input<Secret>?
    /// `Tags`.
    public var tags: Tags
    /// `Type`.
    public var type: Input<String>?

    /// Required properties come first; those left out are AWS's to choose.
    public init(
        description: Input<String>? = nil,
        generateSecretString: GenerateSecretString? = nil,
        kmsKeyId: Input<String>? = nil,
        name: Input<String>? = nil,
        replicaRegions: [ReplicaRegion]? = nil,
        secretString: Input<Secret>? = nil,
        tags: Tags = [:],
        type: Input<String>? = nil
    ) {
        self.description = description
        self.generateSecretString = generateSecretString
        self.kmsKeyId = kmsKeyId
        self.name = name
        self.replicaRegions = replicaRegions
        self.secretString = secretString
        self.tags = tags
        self.type = type
    }

    /// Reads the registry's names; what AWS alone sets is passed over.
    public init(document: Document) throws(DocumentError) {
        let reader = try DocumentReader(document)
        self.description = try reader.optional("Description")
        self.generateSecretString = try reader.optional("GenerateSecretString")
        self.kmsKeyId = try reader.optional("KmsKeyId")
        self.name = try reader.optional("Name")
        self.replicaRegions = try reader.optional("ReplicaRegions")
        self.secretString = try reader.optional("SecretString")
        self.tags = try reader.optional("Tags") ?? [:]
        self.type = try reader.optional("Type")
    }

    /// The properties that are given, by the registry's names.
    public var document: Document {
        var writer = DocumentWriter()
        writer.set("Description", description)
        writer.set("GenerateSecretString", generateSecretString)
        writer.set("KmsKeyId", kmsKeyId)
        writer.set("Name", name)
        writer.set("ReplicaRegions", replicaRegions)
        writer.set("SecretString", secretString)
        writer.set("Tags", tags.isEmpty ? nil : tags)
        writer.set("Type", type)
        return writer.document
    }

    /// `GenerateSecretString`.
    public struct GenerateSecretString: DocumentConvertible, Hashable {
        /// `ExcludeCharacters`.
        public var excludeCharacters: Input<String>?
        /// `ExcludeLowercase`.
        public var excludeLowercase: Input<Bool>?
        /// `ExcludeNumbers`.
        public var excludeNumbers: Input<Bool>?
        /// `ExcludePunctuation`.
        public var excludePunctuation: Input<Bool>?
        /// `ExcludeUppercase`.
        public var excludeUppercase: Input<Bool>?
        /// `GenerateStringKey`.
        public var generateStringKey: Input<String>?
        /// `IncludeSpace`.
        public var includeSpace: Input<Bool>?
        /// `PasswordLength`.
        public var passwordLength: Input<Int>?
        /// `RequireEachIncludedType`.
        public var requireEachIncludedType: Input<Bool>?
        /// `SecretStringTemplate`.
        public var secretStringTemplate: Input<String>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            excludeCharacters: Input<String>? = nil,
            excludeLowercase: Input<Bool>? = nil,
            excludeNumbers: Input<Bool>? = nil,
            excludePunctuation: Input<Bool>? = nil,
            excludeUppercase: Input<Bool>? = nil,
            generateStringKey: Input<String>? = nil,
            includeSpace: Input<Bool>? = nil,
            passwordLength: Input<Int>? = nil,
            requireEachIncludedType: Input<Bool>? = nil,
            secretStringTemplate: Input<String>? = nil
        ) {
            self.excludeCharacters = excludeCharacters
            self.excludeLowercase = excludeLowercase
            self.excludeNumbers = excludeNumbers
            self.excludePunctuation = excludePunctuation
            self.excludeUppercase = excludeUppercase
            self.generateStringKey = generateStringKey
            self.includeSpace = includeSpace
            self.passwordLength = passwordLength
            self.requireEachIncludedType = requireEachIncludedType
            self.secretStringTemplate = secretStringTemplate
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.excludeCharacters = try reader.optional("ExcludeCharacters")
            self.excludeLowercase = try reader.optional("ExcludeLowercase")
            self.excludeNumbers = try reader.optional("ExcludeNumbers")
            self.excludePunctuation = try reader.optional("ExcludePunctuation")
            self.excludeUppercase = try reader.optional("ExcludeUppercase")
            self.generateStringKey = try reader.optional("GenerateStringKey")
            self.includeSpace = try reader.optional("IncludeSpace")
            self.passwordLength = try reader.optional("PasswordLength")
            self.requireEachIncludedType = try reader.optional("RequireEachIncludedType")
            self.secretStringTemplate = try reader.optional("SecretStringTemplate")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("ExcludeCharacters", excludeCharacters)
            writer.set("ExcludeLowercase", excludeLowercase)
            writer.set("ExcludeNumbers", excludeNumbers)
            writer.set("ExcludePunctuation", excludePunctuation)
            writer.set("ExcludeUppercase", excludeUppercase)
            writer.set("GenerateStringKey", generateStringKey)
            writer.set("IncludeSpace", includeSpace)
            writer.set("PasswordLength", passwordLength)
            writer.set("RequireEachIncludedType", requireEachIncludedType)
            writer.set("SecretStringTemplate", secretStringTemplate)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "ExcludeCharacters": PropertySchema(.string),
                    "ExcludeLowercase": PropertySchema(.boolean),
                    "ExcludeNumbers": PropertySchema(.boolean),
                    "ExcludePunctuation": PropertySchema(.boolean),
                    "ExcludeUppercase": PropertySchema(.boolean),
                    "GenerateStringKey": PropertySchema(.string),
                    "IncludeSpace": PropertySchema(.boolean),
                    "PasswordLength": PropertySchema(.integer),
                    "RequireEachIncludedType": PropertySchema(.boolean),
                    "SecretStringTemplate": PropertySchema(.string),
                ]
            )
        )
    }

    /// `ReplicaRegions/*`.
    public struct ReplicaRegion: DocumentConvertible, Hashable {
        /// `Region`.
        public var region: Input<String>
        /// `KmsKeyId`.
        public var kmsKeyId: Input<String>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(region: Input<String>, kmsKeyId: Input<String>? = nil) {
            self.region = region
            self.kmsKeyId = kmsKeyId
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.region = try reader.required("Region")
            self.kmsKeyId = try reader.optional("KmsKeyId")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Region", region)
            writer.set("KmsKeyId", kmsKeyId)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                ["KmsKeyId": PropertySchema(.string, equivalence: .kmsKey), "Region": PropertySchema(.string)],
                required: ["Region"]
            )
        )
    }
}

extension SecretsManagerSecret {
    /// What the registry says of `AWS::SecretsManager::Secret`.
    public static let schema = Schema(
        type: "AWS::SecretsManager::Secret",
        properties: properties,
        primaryIdentifier: ["Id"],
        createOnly: ["Name"],
        readOnly: ["Id"],
        writeOnly: ["GenerateSecretString", "SecretString"],
        tagProperty: "Tags",
        exclusive: [["Name"]],
        isStateful: true
    )

    private static let properties: [String: PropertySchema] = [
        "Description": PropertySchema(.string, limits: PropertySchema.Limits(length: 0...2048)),
        "GenerateSecretString": GenerateSecretString.shape,
        "Id": PropertySchema(.string),
        "KmsKeyId": PropertySchema(.string, equivalence: .kmsKey, limits: PropertySchema.Limits(length: 0...2048)),
        "Name": PropertySchema(.string, limits: PropertySchema.Limits(length: 1...512)),
        "ReplicaRegions": PropertySchema(.array(ReplicaRegion.shape, ordered: false)),
        "SecretString": PropertySchema(.string, limits: PropertySchema.Limits(length: 1...65536)),
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
        "Type": PropertySchema(.string, limits: PropertySchema.Limits(length: 0...256)),
    ]
}

extension Reference where R == SecretsManagerSecret {
    /// `Id`.
    public var id: Input<SecretsManagerSecret.ID> { attribute("Id") }
}
