// Written by `make generate` from the CloudFormation registry's schema. Do not edit.

/// `AWS::SNS::TopicPolicy`.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topicpolicy.html
public struct TopicPolicy: Resource {
    /// `PolicyDocument`.
    public var policyDocument: PolicyDocument
    /// `Topics`. A change replaces the resource.
    public var topics: [Input<Topic.ARN>]

    /// Required properties come first; those left out are AWS's to choose.
    public init(policyDocument: PolicyDocument, topics: [Input<Topic.ARN>]) {
        self.policyDocument = policyDocument
        self.topics = topics
    }

    /// Reads the registry's names; what AWS alone sets is passed over.
    public init(document: Document) throws(DocumentError) {
        let reader = try DocumentReader(document)
        self.policyDocument = try reader.required("PolicyDocument")
        self.topics = try reader.required("Topics")
    }

    /// The properties that are given, by the registry's names.
    public var document: Document {
        var writer = DocumentWriter()
        writer.set("PolicyDocument", policyDocument)
        writer.set("Topics", topics)
        return writer.document
    }
}

extension TopicPolicy {
    /// What the registry says of `AWS::SNS::TopicPolicy`.
    public static let schema = Schema(
        type: "AWS::SNS::TopicPolicy",
        properties: properties,
        required: ["PolicyDocument", "Topics"],
        primaryIdentifier: ["Id"],
        createOnly: ["Topics"],
        readOnly: ["Id"],
        replacement: .deleteThenCreate
    )

    private static let properties: [String: PropertySchema] = [
        "Id": PropertySchema(.string),
        "PolicyDocument": PropertySchema(.json, equivalence: .policyDocument),
        "Topics": PropertySchema(.array(PropertySchema(.string), ordered: false)),
    ]
}

extension Reference where R == TopicPolicy {
    /// `Id`.
    public var id: Input<TopicPolicy.ID> { attribute("Id") }
}
