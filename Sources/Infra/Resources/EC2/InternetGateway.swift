// Written by `make generate` from the CloudFormation registry's schema. Do not edit.

/// `AWS::EC2::InternetGateway`.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-internetgateway.html
public struct InternetGateway: Resource {
    /// `Tags`.
    public var tags: Tags

    /// Required properties come first; those left out are AWS's to choose.
    public init(tags: Tags = [:]) {
        self.tags = tags
    }

    /// Reads the registry's names; what AWS alone sets is passed over.
    public init(document: Document) throws(DocumentError) {
        let reader = try DocumentReader(document)
        self.tags = try reader.optional("Tags") ?? [:]
    }

    /// The properties that are given, by the registry's names.
    public var document: Document {
        var writer = DocumentWriter()
        writer.set("Tags", tags.isEmpty ? nil : tags)
        return writer.document
    }
}

extension InternetGateway {
    /// What the registry says of `AWS::EC2::InternetGateway`.
    public static let schema = Schema(
        type: "AWS::EC2::InternetGateway",
        properties: properties,
        primaryIdentifier: ["InternetGatewayId"],
        readOnly: ["InternetGatewayId"],
        tagProperty: "Tags"
    )

    private static let properties: [String: PropertySchema] = [
        "InternetGatewayId": PropertySchema(.string),
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
    ]
}

extension Reference where R == InternetGateway {
    /// `InternetGatewayId`.
    public var internetGatewayId: Input<InternetGateway.ID> { attribute("InternetGatewayId") }
}
