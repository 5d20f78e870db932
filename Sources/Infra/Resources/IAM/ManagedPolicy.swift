// Written by `make generate` from the CloudFormation registry's schema. Do not edit.

/// `AWS::IAM::ManagedPolicy`.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-managedpolicy.html
public struct ManagedPolicy: Resource {
    /// `PolicyDocument`.
    public var policyDocument: PolicyDocument
    /// `Description`. A change replaces the resource.
    public var description: Input<String>?
    /// `Groups`.
    public var groups: [Input<String>]?
    /// `ManagedPolicyName`. A change replaces the resource.
    public var managedPolicyName: Input<String>?
    /// `Path`. A change replaces the resource.
    public var path: Input<String>?
    /// `Roles`.
    public var roles: [Input<Role.ID>]?
    /// `Users`.
    public var users: [Input<String>]?

    /// Required properties come first; those left out are AWS's to choose.
    public init(
        policyDocument: PolicyDocument,
        description: Input<String>? = nil,
        groups: [Input<String>]? = nil,
        managedPolicyName: Input<String>? = nil,
        path: Input<String>? = nil,
        roles: [Input<Role.ID>]? = nil,
        users: [Input<String>]? = nil
    ) {
        self.policyDocument = policyDocument
        self.description = description
        self.groups = groups
        self.managedPolicyName = managedPolicyName
        self.path = path
        self.roles = roles
        self.users = users
    }

    /// Reads the registry's names; what AWS alone sets is passed over.
    public init(document: Document) throws(DocumentError) {
        let reader = try DocumentReader(document)
        self.policyDocument = try reader.required("PolicyDocument")
        self.description = try reader.optional("Description")
        self.groups = try reader.optional("Groups")
        self.managedPolicyName = try reader.optional("ManagedPolicyName")
        self.path = try reader.optional("Path")
        self.roles = try reader.optional("Roles")
        self.users = try reader.optional("Users")
    }

    /// The properties that are given, by the registry's names.
    public var document: Document {
        var writer = DocumentWriter()
        writer.set("PolicyDocument", policyDocument)
        writer.set("Description", description)
        writer.set("Groups", groups)
        writer.set("ManagedPolicyName", managedPolicyName)
        writer.set("Path", path)
        writer.set("Roles", roles)
        writer.set("Users", users)
        return writer.document
    }
}

extension ManagedPolicy {
    /// What the registry says of `AWS::IAM::ManagedPolicy`.
    public static let schema = Schema(
        type: "AWS::IAM::ManagedPolicy",
        properties: properties,
        required: ["PolicyDocument"],
        primaryIdentifier: ["PolicyArn"],
        createOnly: ["Description", "ManagedPolicyName", "Path"],
        readOnly: [
            "AttachmentCount",
            "CreateDate",
            "DefaultVersionId",
            "IsAttachable",
            "PermissionsBoundaryUsageCount",
            "PolicyArn",
            "PolicyId",
            "UpdateDate",
        ],
        exclusive: [["ManagedPolicyName"]]
    )

    private static let properties: [String: PropertySchema] = [
        "AttachmentCount": PropertySchema(.integer),
        "CreateDate": PropertySchema(.string),
        "DefaultVersionId": PropertySchema(.string),
        "Description": PropertySchema(.string, limits: PropertySchema.Limits(length: 0...1000)),
        "Groups": PropertySchema(.array(PropertySchema(.string), ordered: false, unique: true)),
        "IsAttachable": PropertySchema(.boolean),
        "ManagedPolicyName": PropertySchema(.string),
        "Path": PropertySchema(
            .string,
            limits: PropertySchema.Limits(pattern: #"^((/[A-Za-z0-9\.,\+@=_-]+)*)/$"#, length: 1...512)
        ),
        "PermissionsBoundaryUsageCount": PropertySchema(.integer),
        "PolicyArn": PropertySchema(.string),
        "PolicyDocument": PropertySchema(
            .json,
            equivalence: .policyDocument,
            limits: PropertySchema.Limits(
                pattern: #"^[\u0009\u000A\u000D\u0020-\u00FF]+$"#,
                length: 1...131072,
                format: "json"
            )
        ),
        "PolicyId": PropertySchema(.string),
        "Roles": PropertySchema(.array(PropertySchema(.string), ordered: false, unique: true)),
        "UpdateDate": PropertySchema(.string),
        "Users": PropertySchema(.array(PropertySchema(.string), ordered: false, unique: true)),
    ]
}

extension Reference where R == ManagedPolicy {
    /// `AttachmentCount`.
    public var attachmentCount: Input<Int> { attribute("AttachmentCount") }
    /// `CreateDate`.
    public var createDate: Input<String> { attribute("CreateDate") }
    /// `DefaultVersionId`.
    public var defaultVersionId: Input<String> { attribute("DefaultVersionId") }
    /// `IsAttachable`.
    public var isAttachable: Input<Bool> { attribute("IsAttachable") }
    /// `PermissionsBoundaryUsageCount`.
    public var permissionsBoundaryUsageCount: Input<Int> { attribute("PermissionsBoundaryUsageCount") }
    /// `PolicyArn`.
    public var policyArn: Input<ManagedPolicy.ARN> { attribute("PolicyArn") }
    /// `PolicyId`.
    public var policyId: Input<String> { attribute("PolicyId") }
    /// `UpdateDate`.
    public var updateDate: Input<String> { attribute("UpdateDate") }
}
