// Written by `make generate` from the CloudFormation registry's schema. Do not edit.

/// `AWS::IAM::InstanceProfile`.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-instanceprofile.html
public struct InstanceProfile: Resource {
    /// `Roles`.
    public var roles: [Input<Role.ID>]
    /// `InstanceProfileName`. A change replaces the resource.
    public var instanceProfileName: Input<String>?
    /// `Path`. A change replaces the resource.
    public var path: Input<String>?

    /// Required properties come first; those left out are AWS's to choose.
    public init(roles: [Input<Role.ID>], instanceProfileName: Input<String>? = nil, path: Input<String>? = nil) {
        self.roles = roles
        self.instanceProfileName = instanceProfileName
        self.path = path
    }

    /// Reads the registry's names; what AWS alone sets is passed over.
    public init(document: Document) throws(DocumentError) {
        let reader = try DocumentReader(document)
        self.roles = try reader.required("Roles")
        self.instanceProfileName = try reader.optional("InstanceProfileName")
        self.path = try reader.optional("Path")
    }

    /// The properties that are given, by the registry's names.
    public var document: Document {
        var writer = DocumentWriter()
        writer.set("Roles", roles)
        writer.set("InstanceProfileName", instanceProfileName)
        writer.set("Path", path)
        return writer.document
    }
}

extension InstanceProfile {
    /// What the registry says of `AWS::IAM::InstanceProfile`.
    public static let schema = Schema(
        type: "AWS::IAM::InstanceProfile",
        properties: properties,
        required: ["Roles"],
        primaryIdentifier: ["InstanceProfileName"],
        createOnly: ["InstanceProfileName", "Path"],
        readOnly: ["Arn"]
    )

    private static let properties: [String: PropertySchema] = [
        "Arn": PropertySchema(.string),
        "InstanceProfileName": PropertySchema(
            .string,
            limits: PropertySchema.Limits(pattern: #"^([\w+=,.@-]+)?$"#, length: 0...128)
        ),
        "Path": PropertySchema(
            .string,
            limits: PropertySchema.Limits(pattern: #"^(\u002F)|(\u002F[\u0021-\u007E]+\u002F)$"#, length: 1...512)
        ),
        "Roles": PropertySchema(
            .array(
                PropertySchema(.string, limits: PropertySchema.Limits(pattern: #"[a-zA-Z0-9+=,.@\-_]+"#)),
                ordered: false,
                unique: true
            ),
            limits: PropertySchema.Limits(count: 1...1)
        ),
    ]
}

extension Reference where R == InstanceProfile {
    /// `Arn`.
    public var arn: Input<InstanceProfile.ARN> { attribute("Arn") }
    /// `InstanceProfileName`.
    public var instanceProfileName: Input<InstanceProfile.ID> { attribute("InstanceProfileName") }
}
