// Written by `make generate` from the CloudFormation registry's schema. Do not edit.

/// `AWS::EKS::PodIdentityAssociation`.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-podidentityassociation.html
public struct PodIdentityAssociation: Resource {
    /// `ClusterName`. A change replaces the resource.
    public var clusterName: Input<EKSCluster.ID>
    /// `Namespace`. A change replaces the resource.
    public var namespace: Input<String>
    /// `RoleArn`.
    public var roleArn: Input<Role.ARN>
    /// `ServiceAccount`. A change replaces the resource.
    public var serviceAccount: Input<String>
    /// `DisableSessionTags`.
    public var disableSessionTags: Input<Bool>?
    /// `Policy`.
    public var policy: PolicyDocument?
    /// `Tags`.
    public var tags: Tags
    /// `TargetRoleArn`.
    public var targetRoleArn: Input<Role.ARN>?

    /// Required properties come first; those left out are AWS's to choose.
    public init(
        clusterName: Input<EKSCluster.ID>,
        namespace: Input<String>,
        roleArn: Input<Role.ARN>,
        serviceAccount: Input<String>,
        disableSessionTags: Input<Bool>? = nil,
        policy: PolicyDocument? = nil,
        tags: Tags = [:],
        targetRoleArn: Input<Role.ARN>? = nil
    ) {
        self.clusterName = clusterName
        self.namespace = namespace
        self.roleArn = roleArn
        self.serviceAccount = serviceAccount
        self.disableSessionTags = disableSessionTags
        self.policy = policy
        self.tags = tags
        self.targetRoleArn = targetRoleArn
    }

    /// Reads the registry's names; what AWS alone sets is passed over.
    public init(document: Document) throws(DocumentError) {
        let reader = try DocumentReader(document)
        self.clusterName = try reader.required("ClusterName")
        self.namespace = try reader.required("Namespace")
        self.roleArn = try reader.required("RoleArn")
        self.serviceAccount = try reader.required("ServiceAccount")
        self.disableSessionTags = try reader.optional("DisableSessionTags")
        self.policy = try reader.optional("Policy")
        self.tags = try reader.optional("Tags") ?? [:]
        self.targetRoleArn = try reader.optional("TargetRoleArn")
    }

    /// The properties that are given, by the registry's names.
    public var document: Document {
        var writer = DocumentWriter()
        writer.set("ClusterName", clusterName)
        writer.set("Namespace", namespace)
        writer.set("RoleArn", roleArn)
        writer.set("ServiceAccount", serviceAccount)
        writer.set("DisableSessionTags", disableSessionTags)
        writer.set("Policy", policy)
        writer.set("Tags", tags.isEmpty ? nil : tags)
        writer.set("TargetRoleArn", targetRoleArn)
        return writer.document
    }
}

extension PodIdentityAssociation {
    /// What the registry says of `AWS::EKS::PodIdentityAssociation`.
    public static let schema = Schema(
        type: "AWS::EKS::PodIdentityAssociation",
        properties: properties,
        required: ["ClusterName", "Namespace", "RoleArn", "ServiceAccount"],
        primaryIdentifier: ["AssociationArn"],
        createOnly: ["ClusterName", "Namespace", "ServiceAccount"],
        readOnly: ["AssociationArn", "AssociationId", "ExternalId"],
        tagProperty: "Tags",
        exclusive: [["ClusterName", "Namespace", "ServiceAccount"]]
    )

    private static let properties: [String: PropertySchema] = [
        "AssociationArn": PropertySchema(.string),
        "AssociationId": PropertySchema(.string, limits: PropertySchema.Limits(length: 1...Int.max)),
        "ClusterName": PropertySchema(.string, limits: PropertySchema.Limits(length: 1...Int.max)),
        "DisableSessionTags": PropertySchema(.boolean, limits: PropertySchema.Limits(length: 1...Int.max)),
        "ExternalId": PropertySchema(.string, limits: PropertySchema.Limits(length: 1...Int.max)),
        "Namespace": PropertySchema(.string),
        "Policy": PropertySchema(.string, limits: PropertySchema.Limits(length: 1...Int.max)),
        "RoleArn": PropertySchema(.string),
        "ServiceAccount": PropertySchema(.string),
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
        "TargetRoleArn": PropertySchema(.string, limits: PropertySchema.Limits(length: 1...Int.max)),
    ]
}

extension Reference where R == PodIdentityAssociation {
    /// `AssociationArn`.
    public var associationArn: Input<PodIdentityAssociation.ID> { attribute("AssociationArn") }
    /// `AssociationId`.
    public var associationId: Input<String> { attribute("AssociationId") }
    /// `ExternalId`.
    public var externalId: Input<String> { attribute("ExternalId") }
}
