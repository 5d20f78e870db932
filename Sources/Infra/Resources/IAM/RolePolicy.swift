// Written by `make generate` from the CloudFormation registry's schema. Do not edit.

/// `AWS::IAM::RolePolicy`.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-rolepolicy.html
public struct RolePolicy: Resource {
    /// `PolicyDocument`.
    public var policyDocument: PolicyDocument
    /// `PolicyName`. A change replaces the resource.
    public var policyName: Input<String>
    /// `RoleName`. A change replaces the resource.
    public var roleName: Input<Role.ID>

    /// Required properties come first; those left out are AWS's to choose.
    public init(policyDocument: PolicyDocument, policyName: Input<String>, roleName: Input<Role.ID>) {
        self.policyDocument = policyDocument
        self.policyName = policyName
        self.roleName = roleName
    }

    /// Reads the registry's names; what AWS alone sets is passed over.
    public init(document: Document) throws(DocumentError) {
        let reader = try DocumentReader(document)
        self.policyDocument = try reader.required("PolicyDocument")
        self.policyName = try reader.required("PolicyName")
        self.roleName = try reader.required("RoleName")
    }

    /// The properties that are given, by the registry's names.
    public var document: Document {
        var writer = DocumentWriter()
        writer.set("PolicyDocument", policyDocument)
        writer.set("PolicyName", policyName)
        writer.set("RoleName", roleName)
        return writer.document
    }
}

extension RolePolicy {
    /// What the registry says of `AWS::IAM::RolePolicy`.
    public static let schema = Schema(
        type: "AWS::IAM::RolePolicy",
        properties: properties,
        required: ["PolicyDocument", "PolicyName", "RoleName"],
        primaryIdentifier: ["PolicyName", "RoleName"],
        createOnly: ["PolicyName", "RoleName"]
    )

    private static let properties: [String: PropertySchema] = [
        "PolicyDocument": PropertySchema(
            .json,
            equivalence: .policyDocument,
            limits: PropertySchema.Limits(
                pattern: #"^[\u0009\u000A\u000D\u0020-\u00FF]+$"#,
                length: 1...131072,
                format: "json"
            )
        ),
        "PolicyName": PropertySchema(
            .string,
            limits: PropertySchema.Limits(pattern: #"^[\w+=,.@-]+$"#, length: 1...128)
        ),
        "RoleName": PropertySchema(.string, limits: PropertySchema.Limits(pattern: #"^[\w+=,.@-]+$"#, length: 1...64)),
    ]
}

extension Reference where R == RolePolicy {
    /// `PolicyName`.
    public var policyName: Input<String> { attribute("PolicyName") }
    /// `RoleName`.
    public var roleName: Input<Role.ID> { attribute("RoleName") }
}
