// Written by `make generate` from the CloudFormation registry's schema. Do not edit.

/// `AWS::SNS::Subscription`.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-subscription.html
public struct Subscription: Resource {
    /// `Protocol`. A change replaces the resource.
    public var `protocol`: Input<String>
    /// `TopicArn`. A change replaces the resource.
    public var topicArn: Input<Topic.ARN>
    /// `DeliveryPolicy`.
    public var deliveryPolicy: Document?
    /// `Endpoint`. A change replaces the resource.
    public var endpoint: Input<String>?
    /// `FilterPolicy`.
    public var filterPolicy: Document?
    /// `FilterPolicyScope`.
    public var filterPolicyScope: Input<String>?
    /// `RawMessageDelivery`.
    public var rawMessageDelivery: Input<Bool>?
    /// `RedrivePolicy`.
    public var redrivePolicy: Document?
    /// `Region`. A change may replace the resource. AWS does not report it back.
    public var region: Input<String>?
    /// `ReplayPolicy`.
    public var replayPolicy: Document?
    /// `SubscriptionRoleArn`.
    public var subscriptionRoleArn: Input<Role.ARN>?

    /// Required properties come first; those left out are AWS's to choose.
    public init(
        `protocol`: Input<String>,
        topicArn: Input<Topic.ARN>,
        deliveryPolicy: Document? = nil,
        endpoint: Input<String>? = nil,
        filterPolicy: Document? = nil,
        filterPolicyScope: Input<String>? = nil,
        rawMessageDelivery: Input<Bool>? = nil,
        redrivePolicy: Document? = nil,
        region: Input<String>? = nil,
        replayPolicy: Document? = nil,
        subscriptionRoleArn: Input<Role.ARN>? = nil
    ) {
        self.protocol = `protocol`
        self.topicArn = topicArn
        self.deliveryPolicy = deliveryPolicy
        self.endpoint = endpoint
        self.filterPolicy = filterPolicy
        self.filterPolicyScope = filterPolicyScope
        self.rawMessageDelivery = rawMessageDelivery
        self.redrivePolicy = redrivePolicy
        self.region = region
        self.replayPolicy = replayPolicy
        self.subscriptionRoleArn = subscriptionRoleArn
    }

    /// Reads the registry's names; what AWS alone sets is passed over.
    public init(document: Document) throws(DocumentError) {
        let reader = try DocumentReader(document)
        self.protocol = try reader.required("Protocol")
        self.topicArn = try reader.required("TopicArn")
        self.deliveryPolicy = try reader.optional("DeliveryPolicy")
        self.endpoint = try reader.optional("Endpoint")
        self.filterPolicy = try reader.optional("FilterPolicy")
        self.filterPolicyScope = try reader.optional("FilterPolicyScope")
        self.rawMessageDelivery = try reader.optional("RawMessageDelivery")
        self.redrivePolicy = try reader.optional("RedrivePolicy")
        self.region = try reader.optional("Region")
        self.replayPolicy = try reader.optional("ReplayPolicy")
        self.subscriptionRoleArn = try reader.optional("SubscriptionRoleArn")
    }

    /// The properties that are given, by the registry's names.
    public var document: Document {
        var writer = DocumentWriter()
        writer.set("Protocol", `protocol`)
        writer.set("TopicArn", topicArn)
        writer.set("DeliveryPolicy", deliveryPolicy)
        writer.set("Endpoint", endpoint)
        writer.set("FilterPolicy", filterPolicy)
        writer.set("FilterPolicyScope", filterPolicyScope)
        writer.set("RawMessageDelivery", rawMessageDelivery)
        writer.set("RedrivePolicy", redrivePolicy)
        writer.set("Region", region)
        writer.set("ReplayPolicy", replayPolicy)
        writer.set("SubscriptionRoleArn", subscriptionRoleArn)
        return writer.document
    }
}

extension Subscription {
    /// What the registry says of `AWS::SNS::Subscription`.
    public static let schema = Schema(
        type: "AWS::SNS::Subscription",
        properties: properties,
        required: ["Protocol", "TopicArn"],
        primaryIdentifier: ["Arn"],
        createOnly: ["Endpoint", "Protocol", "TopicArn"],
        conditionalCreateOnly: ["Region"],
        readOnly: ["Arn"],
        writeOnly: ["Region"],
        exclusive: [["TopicArn", "Protocol", "Endpoint"]]
    )

    private static let properties: [String: PropertySchema] = [
        "Arn": PropertySchema(.string),
        "DeliveryPolicy": PropertySchema(.json, equivalence: .json),
        "Endpoint": PropertySchema(.string),
        "FilterPolicy": PropertySchema(.json, equivalence: .json),
        "FilterPolicyScope": PropertySchema(.string),
        "Protocol": PropertySchema(.string),
        "RawMessageDelivery": PropertySchema(.boolean),
        "RedrivePolicy": PropertySchema(.json, equivalence: .json),
        "Region": PropertySchema(.string),
        "ReplayPolicy": PropertySchema(.json, equivalence: .json),
        "SubscriptionRoleArn": PropertySchema(.string),
        "TopicArn": PropertySchema(.string),
    ]
}

extension Reference where R == Subscription {
    /// `Arn`.
    public var arn: Input<Subscription.ARN> { attribute("Arn") }
}
