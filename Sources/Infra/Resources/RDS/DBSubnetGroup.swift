// Written by `make generate` from the CloudFormation registry's schema. Do not edit.

/// `AWS::RDS::DBSubnetGroup`.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbsubnetgroup.html
public struct DBSubnetGroup: Resource {
    /// `DBSubnetGroupDescription`.
    public var dbSubnetGroupDescription: Input<String>
    /// `SubnetIds`.
    public var subnetIds: [Input<Subnet.ID>]
    /// `DBSubnetGroupName`. A change replaces the resource.
    public var dbSubnetGroupName: Input<String>?
    /// `Tags`.
    public var tags: Tags

    /// Required properties come first; those left out are AWS's to choose.
    public init(
        dbSubnetGroupDescription: Input<String>,
        subnetIds: [Input<Subnet.ID>],
        dbSubnetGroupName: Input<String>? = nil,
        tags: Tags = [:]
    ) {
        self.dbSubnetGroupDescription = dbSubnetGroupDescription
        self.subnetIds = subnetIds
        self.dbSubnetGroupName = dbSubnetGroupName
        self.tags = tags
    }

    /// Reads the registry's names; what AWS alone sets is passed over.
    public init(document: Document) throws(DocumentError) {
        let reader = try DocumentReader(document)
        self.dbSubnetGroupDescription = try reader.required("DBSubnetGroupDescription")
        self.subnetIds = try reader.required("SubnetIds")
        self.dbSubnetGroupName = try reader.optional("DBSubnetGroupName")
        self.tags = try reader.optional("Tags") ?? [:]
    }

    /// The properties that are given, by the registry's names.
    public var document: Document {
        var writer = DocumentWriter()
        writer.set("DBSubnetGroupDescription", dbSubnetGroupDescription)
        writer.set("SubnetIds", subnetIds)
        writer.set("DBSubnetGroupName", dbSubnetGroupName)
        writer.set("Tags", tags.isEmpty ? nil : tags)
        return writer.document
    }
}

extension DBSubnetGroup {
    /// What the registry says of `AWS::RDS::DBSubnetGroup`.
    public static let schema = Schema(
        type: "AWS::RDS::DBSubnetGroup",
        properties: properties,
        required: ["DBSubnetGroupDescription", "SubnetIds"],
        primaryIdentifier: ["DBSubnetGroupName"],
        createOnly: ["DBSubnetGroupName"],
        tagProperty: "Tags"
    )

    private static let properties: [String: PropertySchema] = [
        "DBSubnetGroupDescription": PropertySchema(.string),
        "DBSubnetGroupName": PropertySchema(.string, equivalence: .caseInsensitive),
        "SubnetIds": PropertySchema(.array(PropertySchema(.string), ordered: false)),
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

extension Reference where R == DBSubnetGroup {
    /// `DBSubnetGroupName`.
    public var dbSubnetGroupName: Input<DBSubnetGroup.ID> { attribute("DBSubnetGroupName") }
}
