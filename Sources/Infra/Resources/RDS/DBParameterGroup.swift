// Written by `make generate` from the CloudFormation registry's schema. Do not edit.

/// `AWS::RDS::DBParameterGroup`.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbparametergroup.html
public struct DBParameterGroup: Resource {
    /// `Description`. A change replaces the resource.
    public var description: Input<String>
    /// `Family`. A change replaces the resource.
    public var family: Input<String>
    /// `DBParameterGroupName`. A change replaces the resource.
    public var dbParameterGroupName: Input<String>?
    /// `Parameters`.
    public var parameters: [String: Input<String>]?
    /// `Tags`.
    public var tags: Tags

    /// Required properties come first; those left out are AWS's to choose.
    public init(
        description: Input<String>,
        family: Input<String>,
        dbParameterGroupName: Input<String>? = nil,
        parameters: [String: Input<String>]? = nil,
        tags: Tags = [:]
    ) {
        self.description = description
        self.family = family
        self.dbParameterGroupName = dbParameterGroupName
        self.parameters = parameters
        self.tags = tags
    }

    /// Reads the registry's names; what AWS alone sets is passed over.
    public init(document: Document) throws(DocumentError) {
        let reader = try DocumentReader(document)
        self.description = try reader.required("Description")
        self.family = try reader.required("Family")
        self.dbParameterGroupName = try reader.optional("DBParameterGroupName")
        self.parameters = try reader.optional("Parameters")
        self.tags = try reader.optional("Tags") ?? [:]
    }

    /// The properties that are given, by the registry's names.
    public var document: Document {
        var writer = DocumentWriter()
        writer.set("Description", description)
        writer.set("Family", family)
        writer.set("DBParameterGroupName", dbParameterGroupName)
        writer.set("Parameters", parameters)
        writer.set("Tags", tags.isEmpty ? nil : tags)
        return writer.document
    }
}

extension DBParameterGroup {
    /// What the registry says of `AWS::RDS::DBParameterGroup`.
    public static let schema = Schema(
        type: "AWS::RDS::DBParameterGroup",
        properties: properties,
        required: ["Description", "Family"],
        primaryIdentifier: ["DBParameterGroupName"],
        createOnly: ["DBParameterGroupName", "Description", "Family"],
        tagProperty: "Tags"
    )

    private static let properties: [String: PropertySchema] = [
        "DBParameterGroupName": PropertySchema(
            .string,
            equivalence: .caseInsensitive,
            limits: PropertySchema.Limits(pattern: "^[a-zA-Z]{1}(?:-?[a-zA-Z0-9])*$")
        ),
        "Description": PropertySchema(.string),
        "Family": PropertySchema(.string),
        "Parameters": PropertySchema(.map(PropertySchema(.string))),
        "Tags": PropertySchema(
            .array(
                PropertySchema(
                    .object(
                        [
                            "Key": PropertySchema(.string, limits: PropertySchema.Limits(length: 1...128)),
                            "Value": PropertySchema(.string, limits: PropertySchema.Limits(length: 0...256)),
                        ],
                        required: ["Key"]
                    )
                ),
                ordered: false
            ),
            limits: PropertySchema.Limits(count: 0...50)
        ),
    ]
}

extension Reference where R == DBParameterGroup {
    /// `DBParameterGroupName`.
    public var dbParameterGroupName: Input<DBParameterGroup.ID> { attribute("DBParameterGroupName") }
}
