// Written by `make generate` from the CloudFormation registry's schema. Do not edit.

/// `AWS::KMS::Alias`.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-alias.html
public struct KMSAlias: Resource {
    /// `AliasName`. A change replaces the resource.
    public var aliasName: Input<String>
    /// `TargetKeyId`.
    public var targetKeyId: Input<KMSKey.ID>

    /// Required properties come first; those left out are AWS's to choose.
    public init(aliasName: Input<String>, targetKeyId: Input<KMSKey.ID>) {
        self.aliasName = aliasName
        self.targetKeyId = targetKeyId
    }

    /// Reads the registry's names; what AWS alone sets is passed over.
    public init(document: Document) throws(DocumentError) {
        let reader = try DocumentReader(document)
        self.aliasName = try reader.required("AliasName")
        self.targetKeyId = try reader.required("TargetKeyId")
    }

    /// The properties that are given, by the registry's names.
    public var document: Document {
        var writer = DocumentWriter()
        writer.set("AliasName", aliasName)
        writer.set("TargetKeyId", targetKeyId)
        return writer.document
    }
}

extension KMSAlias {
    /// What the registry says of `AWS::KMS::Alias`.
    public static let schema = Schema(
        type: "AWS::KMS::Alias",
        properties: properties,
        required: ["AliasName", "TargetKeyId"],
        primaryIdentifier: ["AliasName"],
        createOnly: ["AliasName"]
    )

    private static let properties: [String: PropertySchema] = [
        "AliasName": PropertySchema(
            .string,
            limits: PropertySchema.Limits(pattern: "^(alias/)[a-zA-Z0-9:/_-]+$", length: 1...256)
        ),
        "TargetKeyId": PropertySchema(.string, limits: PropertySchema.Limits(length: 1...256)),
    ]
}

extension Reference where R == KMSAlias {
    /// `AliasName`.
    public var aliasName: Input<KMSAlias.ID> { attribute("AliasName") }
}
