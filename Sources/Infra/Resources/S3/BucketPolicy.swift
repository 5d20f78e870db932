// Written by `make generate` from the CloudFormation registry's schema. Do not edit.

/// `AWS::S3::BucketPolicy`.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucketpolicy.html
public struct BucketPolicy: Resource {
    /// `Bucket`. A change replaces the resource.
    public var bucket: Input<String>
    /// `PolicyDocument`.
    public var policyDocument: PolicyDocument

    /// Required properties come first; those left out are AWS's to choose.
    public init(bucket: Input<String>, policyDocument: PolicyDocument) {
        self.bucket = bucket
        self.policyDocument = policyDocument
    }

    /// Reads the registry's names; what AWS alone sets is passed over.
    public init(document: Document) throws(DocumentError) {
        let reader = try DocumentReader(document)
        self.bucket = try reader.required("Bucket")
        self.policyDocument = try reader.required("PolicyDocument")
    }

    /// The properties that are given, by the registry's names.
    public var document: Document {
        var writer = DocumentWriter()
        writer.set("Bucket", bucket)
        writer.set("PolicyDocument", policyDocument)
        return writer.document
    }
}

extension BucketPolicy {
    /// What the registry says of `AWS::S3::BucketPolicy`.
    public static let schema = Schema(
        type: "AWS::S3::BucketPolicy",
        properties: properties,
        required: ["Bucket", "PolicyDocument"],
        primaryIdentifier: ["Bucket"],
        createOnly: ["Bucket"]
    )

    private static let properties: [String: PropertySchema] = [
        "Bucket": PropertySchema(.string),
        "PolicyDocument": PropertySchema(.json, equivalence: .policyDocument),
    ]
}

extension Reference where R == BucketPolicy {
    /// `Bucket`.
    public var bucket: Input<BucketPolicy.ID> { attribute("Bucket") }
}
