// Written by `make generate` from the CloudFormation registry's schema. Do not edit.

/// `AWS::EKS::AccessEntry`.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-accessentry.html
public struct AccessEntry: Resource {
    /// `ClusterName`. A change replaces the resource.
    public var clusterName: Input<EKSCluster.ID>
    /// `PrincipalArn`. A change replaces the resource.
    public var principalArn: Input<String>
    /// `AccessPolicies`.
    public var accessPolicies: [AccessPolicy]?
    /// `KubernetesGroups`.
    public var kubernetesGroups: [Input<String>]?
    /// `Tags`.
    public var tags: Tags
    /// `Type`. A change replaces the resource.
    public var type: Input<String>?
    /// `Username`.
    public var username: Input<String>?

    /// Required properties come first; those left out are AWS's to choose.
    public init(
        clusterName: Input<EKSCluster.ID>,
        principalArn: Input<String>,
        accessPolicies: [AccessPolicy]? = nil,
        kubernetesGroups: [Input<String>]? = nil,
        tags: Tags = [:],
        type: Input<String>? = nil,
        username: Input<String>? = nil
    ) {
        self.clusterName = clusterName
        self.principalArn = principalArn
        self.accessPolicies = accessPolicies
        self.kubernetesGroups = kubernetesGroups
        self.tags = tags
        self.type = type
        self.username = username
    }

    /// Reads the registry's names; what AWS alone sets is passed over.
    public init(document: Document) throws(DocumentError) {
        let reader = try DocumentReader(document)
        self.clusterName = try reader.required("ClusterName")
        self.principalArn = try reader.required("PrincipalArn")
        self.accessPolicies = try reader.optional("AccessPolicies")
        self.kubernetesGroups = try reader.optional("KubernetesGroups")
        self.tags = try reader.optional("Tags") ?? [:]
        self.type = try reader.optional("Type")
        self.username = try reader.optional("Username")
    }

    /// The properties that are given, by the registry's names.
    public var document: Document {
        var writer = DocumentWriter()
        writer.set("ClusterName", clusterName)
        writer.set("PrincipalArn", principalArn)
        writer.set("AccessPolicies", accessPolicies)
        writer.set("KubernetesGroups", kubernetesGroups)
        writer.set("Tags", tags.isEmpty ? nil : tags)
        writer.set("Type", type)
        writer.set("Username", username)
        return writer.document
    }

    /// `AccessPolicies/*`.
    public struct AccessPolicy: DocumentConvertible, Hashable {
        /// `AccessScope`.
        public var accessScope: AccessScope
        /// `PolicyArn`.
        public var policyArn: Input<String>

        /// Required properties come first; those left out are AWS's to choose.
        public init(accessScope: AccessScope, policyArn: Input<String>) {
            self.accessScope = accessScope
            self.policyArn = policyArn
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.accessScope = try reader.required("AccessScope")
            self.policyArn = try reader.required("PolicyArn")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("AccessScope", accessScope)
            writer.set("PolicyArn", policyArn)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                ["AccessScope": AccessScope.shape, "PolicyArn": PropertySchema(.string)],
                required: ["AccessScope", "PolicyArn"]
            )
        )
    }

    /// `AccessPolicies/*/AccessScope`.
    public struct AccessScope: DocumentConvertible, Hashable {
        /// `Type`.
        public var type: AccessScopeType
        /// `Namespaces`.
        public var namespaces: [Input<String>]?

        /// Required properties come first; those left out are AWS's to choose.
        public init(type: AccessScopeType, namespaces: [Input<String>]? = nil) {
            self.type = type
            self.namespaces = namespaces
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.type = try reader.required("Type")
            self.namespaces = try reader.optional("Namespaces")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Type", type)
            writer.set("Namespaces", namespaces)
            return writer.document
        }

        /// `AccessPolicies/*/AccessScope/Type`.
        public enum AccessScopeType: OpenEnumeration {
            case namespace
            case cluster
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "namespace": self = .namespace
                case "cluster": self = .cluster
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .namespace: "namespace"
                case .cluster: "cluster"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "Namespaces": PropertySchema(.array(PropertySchema(.string), ordered: false, unique: true)),
                    "Type": PropertySchema(.string, limits: PropertySchema.Limits(allowed: ["namespace", "cluster"])),
                ],
                required: ["Type"]
            )
        )
    }
}

extension AccessEntry {
    /// What the registry says of `AWS::EKS::AccessEntry`.
    public static let schema = Schema(
        type: "AWS::EKS::AccessEntry",
        properties: properties,
        required: ["ClusterName", "PrincipalArn"],
        primaryIdentifier: ["PrincipalArn", "ClusterName"],
        createOnly: ["ClusterName", "PrincipalArn", "Type"],
        readOnly: ["AccessEntryArn"],
        tagProperty: "Tags"
    )

    private static let properties: [String: PropertySchema] = [
        "AccessEntryArn": PropertySchema(.string),
        "AccessPolicies": PropertySchema(
            .array(AccessPolicy.shape, ordered: false, unique: true),
            limits: PropertySchema.Limits(count: 0...20)
        ),
        "ClusterName": PropertySchema(.string, limits: PropertySchema.Limits(length: 1...Int.max)),
        "KubernetesGroups": PropertySchema(.array(PropertySchema(.string), ordered: false, unique: true)),
        "PrincipalArn": PropertySchema(.string, limits: PropertySchema.Limits(length: 1...Int.max)),
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
        "Type": PropertySchema(.string),
        "Username": PropertySchema(.string),
    ]
}

extension Reference where R == AccessEntry {
    /// `AccessEntryArn`.
    public var accessEntryArn: Input<AccessEntry.ARN> { attribute("AccessEntryArn") }
    /// `ClusterName`.
    public var clusterName: Input<EKSCluster.ID> { attribute("ClusterName") }
    /// `PrincipalArn`.
    public var principalArn: Input<String> { attribute("PrincipalArn") }
}
