// Written by `make generate` from the CloudFormation registry's schema. Do not edit.

/// `AWS::EC2::RouteTable`.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-routetable.html
public struct RouteTable: Resource {
    /// `VpcId`. A change replaces the resource.
    public var vpcId: Input<VPC.ID>
    /// `Tags`.
    public var tags: Tags

    /// Required properties come first; those left out are AWS's to choose.
    public init(vpcId: Input<VPC.ID>, tags: Tags = [:]) {
        self.vpcId = vpcId
        self.tags = tags
    }

    /// Reads the registry's names; what AWS alone sets is passed over.
    public init(document: Document) throws(DocumentError) {
        let reader = try DocumentReader(document)
        self.vpcId = try reader.required("VpcId")
        self.tags = try reader.optional("Tags") ?? [:]
    }

    /// The properties that are given, by the registry's names.
    public var document: Document {
        var writer = DocumentWriter()
        writer.set("VpcId", vpcId)
        writer.set("Tags", tags.isEmpty ? nil : tags)
        return writer.document
    }
}

extension RouteTable {
    /// What the registry says of `AWS::EC2::RouteTable`.
    public static let schema = Schema(
        type: "AWS::EC2::RouteTable",
        properties: properties,
        required: ["VpcId"],
        primaryIdentifier: ["RouteTableId"],
        createOnly: ["VpcId"],
        readOnly: ["RouteTableId"],
        tagProperty: "Tags"
    )

    private static let properties: [String: PropertySchema] = [
        "RouteTableId": PropertySchema(.string),
        "Tags": PropertySchema(
            .array(
                PropertySchema(
                    .object(
                        ["Key": PropertySchema(.string), "Value": PropertySchema(.string)],
                        required: ["Key", "Value"]
                    )
                ),
                ordered: false
            )
        ),
        "VpcId": PropertySchema(.string),
    ]
}

extension Reference where R == RouteTable {
    /// `RouteTableId`.
    public var routeTableId: Input<RouteTable.ID> { attribute("RouteTableId") }
}
