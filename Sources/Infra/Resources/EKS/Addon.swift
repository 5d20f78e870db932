// Written by `make generate` from the CloudFormation registry's schema. Do not edit.

/// `AWS::EKS::Addon`.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-addon.html
public struct Addon: Resource {
    /// `AddonName`. A change replaces the resource.
    public var addonName: Input<String>
    /// `ClusterName`. A change replaces the resource.
    public var clusterName: Input<EKSCluster.ID>
    /// `AddonVersion`.
    public var addonVersion: Input<String>?
    /// `ConfigurationValues`.
    public var configurationValues: Input<String>?
    /// `NamespaceConfig`. A change replaces the resource.
    public var namespaceConfig: NamespaceConfig?
    /// `PodIdentityAssociations`.
    public var podIdentityAssociations: [AddonPodIdentityAssociation]?
    /// `PreserveOnDelete`. AWS does not report it back.
    public var preserveOnDelete: Input<Bool>?
    /// `ResolveConflicts`. AWS does not report it back.
    public var resolveConflicts: ResolveConflicts?
    /// `ServiceAccountRoleArn`.
    public var serviceAccountRoleArn: Input<Role.ARN>?
    /// `Tags`.
    public var tags: Tags

    /// Required properties come first; those left out are AWS's to choose.
    public init(
        addonName: Input<String>,
        clusterName: Input<EKSCluster.ID>,
        addonVersion: Input<String>? = nil,
        configurationValues: Input<String>? = nil,
        namespaceConfig: NamespaceConfig? = nil,
        podIdentityAssociations: [AddonPodIdentityAssociation]? = nil,
        preserveOnDelete: Input<Bool>? = nil,
        resolveConflicts: ResolveConflicts? = nil,
        serviceAccountRoleArn: Input<Role.ARN>? = nil,
        tags: Tags = [:]
    ) {
        self.addonName = addonName
        self.clusterName = clusterName
        self.addonVersion = addonVersion
        self.configurationValues = configurationValues
        self.namespaceConfig = namespaceConfig
        self.podIdentityAssociations = podIdentityAssociations
        self.preserveOnDelete = preserveOnDelete
        self.resolveConflicts = resolveConflicts
        self.serviceAccountRoleArn = serviceAccountRoleArn
        self.tags = tags
    }

    /// Reads the registry's names; what AWS alone sets is passed over.
    public init(document: Document) throws(DocumentError) {
        let reader = try DocumentReader(document)
        self.addonName = try reader.required("AddonName")
        self.clusterName = try reader.required("ClusterName")
        self.addonVersion = try reader.optional("AddonVersion")
        self.configurationValues = try reader.optional("ConfigurationValues")
        self.namespaceConfig = try reader.optional("NamespaceConfig")
        self.podIdentityAssociations = try reader.optional("PodIdentityAssociations")
        self.preserveOnDelete = try reader.optional("PreserveOnDelete")
        self.resolveConflicts = try reader.optional("ResolveConflicts")
        self.serviceAccountRoleArn = try reader.optional("ServiceAccountRoleArn")
        self.tags = try reader.optional("Tags") ?? [:]
    }

    /// The properties that are given, by the registry's names.
    public var document: Document {
        var writer = DocumentWriter()
        writer.set("AddonName", addonName)
        writer.set("ClusterName", clusterName)
        writer.set("AddonVersion", addonVersion)
        writer.set("ConfigurationValues", configurationValues)
        writer.set("NamespaceConfig", namespaceConfig)
        writer.set("PodIdentityAssociations", podIdentityAssociations)
        writer.set("PreserveOnDelete", preserveOnDelete)
        writer.set("ResolveConflicts", resolveConflicts)
        writer.set("ServiceAccountRoleArn", serviceAccountRoleArn)
        writer.set("Tags", tags.isEmpty ? nil : tags)
        return writer.document
    }

    /// `ResolveConflicts`.
    public enum ResolveConflicts: OpenEnumeration {
        case none
        case overwrite
        case preserve
        /// A value that this version does not know.
        case custom(String)

        /// The case of a text as AWS writes it.
        public init(_ text: String) {
            switch text {
            case "NONE": self = .none
            case "OVERWRITE": self = .overwrite
            case "PRESERVE": self = .preserve
            default: self = .custom(text)
            }
        }

        /// The text as AWS writes it.
        public var description: String {
            switch self {
            case .none: "NONE"
            case .overwrite: "OVERWRITE"
            case .preserve: "PRESERVE"
            case .custom(let text): text
            }
        }
    }

    /// `PodIdentityAssociations/*`.
    public struct AddonPodIdentityAssociation: DocumentConvertible, Hashable {
        /// `RoleArn`.
        public var roleArn: Input<Role.ARN>
        /// `ServiceAccount`.
        public var serviceAccount: Input<String>

        /// Required properties come first; those left out are AWS's to choose.
        public init(roleArn: Input<Role.ARN>, serviceAccount: Input<String>) {
            self.roleArn = roleArn
            self.serviceAccount = serviceAccount
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.roleArn = try reader.required("RoleArn")
            self.serviceAccount = try reader.required("ServiceAccount")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("RoleArn", roleArn)
            writer.set("ServiceAccount", serviceAccount)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "RoleArn": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(pattern: #"^arn:aws[a-zA-Z-]*:iam::\d{12}:(role)\/*"#)
                    ),
                    "ServiceAccount": PropertySchema(.string),
                ],
                required: ["RoleArn", "ServiceAccount"]
            )
        )
    }

    /// `NamespaceConfig`.
    public struct NamespaceConfig: DocumentConvertible, Hashable {
        /// `Namespace`.
        public var namespace: Input<String>

        /// Required properties come first; those left out are AWS's to choose.
        public init(namespace: Input<String>) {
            self.namespace = namespace
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.namespace = try reader.required("Namespace")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Namespace", namespace)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                ["Namespace": PropertySchema(.string, limits: PropertySchema.Limits(length: 1...63))],
                required: ["Namespace"]
            )
        )
    }
}

extension Addon {
    /// What the registry says of `AWS::EKS::Addon`.
    public static let schema = Schema(
        type: "AWS::EKS::Addon",
        properties: properties,
        required: ["AddonName", "ClusterName"],
        primaryIdentifier: ["ClusterName", "AddonName"],
        createOnly: ["AddonName", "ClusterName", "NamespaceConfig"],
        readOnly: ["Arn"],
        writeOnly: ["PreserveOnDelete", "ResolveConflicts"],
        tagProperty: "Tags"
    )

    private static let properties: [String: PropertySchema] = [
        "AddonName": PropertySchema(.string, limits: PropertySchema.Limits(length: 1...Int.max)),
        "AddonVersion": PropertySchema(.string, limits: PropertySchema.Limits(length: 1...Int.max)),
        "Arn": PropertySchema(.string),
        "ClusterName": PropertySchema(.string, limits: PropertySchema.Limits(length: 1...Int.max)),
        "ConfigurationValues": PropertySchema(
            .string,
            equivalence: .json,
            limits: PropertySchema.Limits(length: 1...Int.max)
        ),
        "NamespaceConfig": NamespaceConfig.shape,
        "PodIdentityAssociations": PropertySchema(
            .array(AddonPodIdentityAssociation.shape, ordered: false, unique: true)
        ),
        "PreserveOnDelete": PropertySchema(.boolean),
        "ResolveConflicts": PropertySchema(
            .string,
            limits: PropertySchema.Limits(allowed: ["NONE", "OVERWRITE", "PRESERVE"], length: 1...Int.max)
        ),
        "ServiceAccountRoleArn": PropertySchema(.string, limits: PropertySchema.Limits(length: 1...255)),
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
            )
        ),
    ]
}

extension Reference where R == Addon {
    /// `AddonName`.
    public var addonName: Input<String> { attribute("AddonName") }
    /// `Arn`.
    public var arn: Input<Addon.ARN> { attribute("Arn") }
    /// `ClusterName`.
    public var clusterName: Input<EKSCluster.ID> { attribute("ClusterName") }
}
