// Written by `make generate` from the CloudFormation registry's schema. Do not edit.

/// `AWS::IAM::OIDCProvider`.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-oidcprovider.html
public struct OIDCProvider: Resource {
    /// `Url`. A change replaces the resource.
    public var url: Input<String>
    /// `ClientIdList`.
    public var clientIdList: [Input<String>]?
    /// `Tags`.
    public var tags: Tags
    /// `ThumbprintList`.
    public var thumbprintList: [Input<String>]?

    /// Required properties come first; those left out are AWS's to choose.
    public init(
        url: Input<String>,
        clientIdList: [Input<String>]? = nil,
        tags: Tags = [:],
        thumbprintList: [Input<String>]? = nil
    ) {
        self.url = url
        self.clientIdList = clientIdList
        self.tags = tags
        self.thumbprintList = thumbprintList
    }

    /// Reads the registry's names; what AWS alone sets is passed over.
    public init(document: Document) throws(DocumentError) {
        let reader = try DocumentReader(document)
        self.url = try reader.required("Url")
        self.clientIdList = try reader.optional("ClientIdList")
        self.tags = try reader.optional("Tags") ?? [:]
        self.thumbprintList = try reader.optional("ThumbprintList")
    }

    /// The properties that are given, by the registry's names.
    public var document: Document {
        var writer = DocumentWriter()
        writer.set("Url", url)
        writer.set("ClientIdList", clientIdList)
        writer.set("Tags", tags.isEmpty ? nil : tags)
        writer.set("ThumbprintList", thumbprintList)
        return writer.document
    }
}

extension OIDCProvider {
    /// What the registry says of `AWS::IAM::OIDCProvider`.
    public static let schema = Schema(
        type: "AWS::IAM::OIDCProvider",
        properties: properties,
        required: ["Url"],
        primaryIdentifier: ["Arn"],
        createOnly: ["Url"],
        readOnly: ["Arn"],
        tagProperty: "Tags",
        exclusive: [["Url"]]
    )

    private static let properties: [String: PropertySchema] = [
        "Arn": PropertySchema(.string, limits: PropertySchema.Limits(length: 20...2048)),
        "ClientIdList": PropertySchema(
            .array(PropertySchema(.string, limits: PropertySchema.Limits(length: 1...255)), ordered: false)
        ),
        "Tags": PropertySchema(
            .array(
                PropertySchema(
                    .object(
                        [
                            "Key": PropertySchema(
                                .string,
                                limits: PropertySchema.Limits(
                                    pattern: #"^[\p{L}\p{Z}\p{N}_.:/=+\-@]+$"#,
                                    length: 1...128
                                )
                            ),
                            "Value": PropertySchema(
                                .string,
                                limits: PropertySchema.Limits(
                                    pattern: #"^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$"#,
                                    length: 1...256
                                )
                            ),
                        ],
                        required: ["Key", "Value"]
                    )
                ),
                ordered: false
            ),
            limits: PropertySchema.Limits(count: 0...50)
        ),
        "ThumbprintList": PropertySchema(
            .array(
                PropertySchema(.string, limits: PropertySchema.Limits(pattern: "[0-9A-Fa-f]{40}", length: 40...40)),
                ordered: false
            ),
            limits: PropertySchema.Limits(count: 0...5)
        ),
        "Url": PropertySchema(.string, limits: PropertySchema.Limits(length: 1...255)),
    ]
}

extension Reference where R == OIDCProvider {
    /// `Arn`.
    public var arn: Input<OIDCProvider.ARN> { attribute("Arn") }
}
