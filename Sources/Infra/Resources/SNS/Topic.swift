// Written by `make generate` from the CloudFormation registry's schema. Do not edit.

/// `AWS::SNS::Topic`.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topic.html
public struct Topic: Resource {
    /// `ArchivePolicy`.
    public var archivePolicy: Document?
    /// `ContentBasedDeduplication`.
    public var contentBasedDeduplication: Input<Bool>?
    /// `DataProtectionPolicy`.
    public var dataProtectionPolicy: Document?
    /// `DeliveryStatusLogging`.
    public var deliveryStatusLogging: [LoggingConfig]?
    /// `DisplayName`.
    public var displayName: Input<String>?
    /// `FifoThroughputScope`.
    public var fifoThroughputScope: Input<String>?
    /// `FifoTopic`. A change replaces the resource.
    public var fifoTopic: Input<Bool>?
    /// `KmsMasterKeyId`.
    public var kmsMasterKeyId: Input<String>?
    /// `SignatureVersion`.
    public var signatureVersion: Input<String>?
    /// `Subscription`.
    public var subscription: [TopicSubscription]?
    /// `Tags`.
    public var tags: Tags
    /// `TopicName`. A change replaces the resource.
    public var topicName: Input<String>?
    /// `TracingConfig`.
    public var tracingConfig: Input<String>?

    /// Required properties come first; those left out are AWS's to choose.
    public init(
        archivePolicy: Document? = nil,
        contentBasedDeduplication: Input<Bool>? = nil,
        dataProtectionPolicy: Document? = nil,
        deliveryStatusLogging: [LoggingConfig]? = nil,
        displayName: Input<String>? = nil,
        fifoThroughputScope: Input<String>? = nil,
        fifoTopic: Input<Bool>? = nil,
        kmsMasterKeyId: Input<String>? = nil,
        signatureVersion: Input<String>? = nil,
        subscription: [TopicSubscription]? = nil,
        tags: Tags = [:],
        topicName: Input<String>? = nil,
        tracingConfig: Input<String>? = nil
    ) {
        self.archivePolicy = archivePolicy
        self.contentBasedDeduplication = contentBasedDeduplication
        self.dataProtectionPolicy = dataProtectionPolicy
        self.deliveryStatusLogging = deliveryStatusLogging
        self.displayName = displayName
        self.fifoThroughputScope = fifoThroughputScope
        self.fifoTopic = fifoTopic
        self.kmsMasterKeyId = kmsMasterKeyId
        self.signatureVersion = signatureVersion
        self.subscription = subscription
        self.tags = tags
        self.topicName = topicName
        self.tracingConfig = tracingConfig
    }

    /// Reads the registry's names; what AWS alone sets is passed over.
    public init(document: Document) throws(DocumentError) {
        let reader = try DocumentReader(document)
        self.archivePolicy = try reader.optional("ArchivePolicy")
        self.contentBasedDeduplication = try reader.optional("ContentBasedDeduplication")
        self.dataProtectionPolicy = try reader.optional("DataProtectionPolicy")
        self.deliveryStatusLogging = try reader.optional("DeliveryStatusLogging")
        self.displayName = try reader.optional("DisplayName")
        self.fifoThroughputScope = try reader.optional("FifoThroughputScope")
        self.fifoTopic = try reader.optional("FifoTopic")
        self.kmsMasterKeyId = try reader.optional("KmsMasterKeyId")
        self.signatureVersion = try reader.optional("SignatureVersion")
        self.subscription = try reader.optional("Subscription")
        self.tags = try reader.optional("Tags") ?? [:]
        self.topicName = try reader.optional("TopicName")
        self.tracingConfig = try reader.optional("TracingConfig")
    }

    /// The properties that are given, by the registry's names.
    public var document: Document {
        var writer = DocumentWriter()
        writer.set("ArchivePolicy", archivePolicy)
        writer.set("ContentBasedDeduplication", contentBasedDeduplication)
        writer.set("DataProtectionPolicy", dataProtectionPolicy)
        writer.set("DeliveryStatusLogging", deliveryStatusLogging)
        writer.set("DisplayName", displayName)
        writer.set("FifoThroughputScope", fifoThroughputScope)
        writer.set("FifoTopic", fifoTopic)
        writer.set("KmsMasterKeyId", kmsMasterKeyId)
        writer.set("SignatureVersion", signatureVersion)
        writer.set("Subscription", subscription)
        writer.set("Tags", tags.isEmpty ? nil : tags)
        writer.set("TopicName", topicName)
        writer.set("TracingConfig", tracingConfig)
        return writer.document
    }

    /// `DeliveryStatusLogging/*`.
    public struct LoggingConfig: DocumentConvertible, Hashable {
        /// `Protocol`.
        public var `protocol`: LoggingConfigProtocol
        /// `FailureFeedbackRoleArn`.
        public var failureFeedbackRoleArn: Input<Role.ARN>?
        /// `SuccessFeedbackRoleArn`.
        public var successFeedbackRoleArn: Input<Role.ARN>?
        /// `SuccessFeedbackSampleRate`.
        public var successFeedbackSampleRate: Input<String>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            `protocol`: LoggingConfigProtocol,
            failureFeedbackRoleArn: Input<Role.ARN>? = nil,
            successFeedbackRoleArn: Input<Role.ARN>? = nil,
            successFeedbackSampleRate: Input<String>? = nil
        ) {
            self.protocol = `protocol`
            self.failureFeedbackRoleArn = failureFeedbackRoleArn
            self.successFeedbackRoleArn = successFeedbackRoleArn
            self.successFeedbackSampleRate = successFeedbackSampleRate
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.protocol = try reader.required("Protocol")
            self.failureFeedbackRoleArn = try reader.optional("FailureFeedbackRoleArn")
            self.successFeedbackRoleArn = try reader.optional("SuccessFeedbackRoleArn")
            self.successFeedbackSampleRate = try reader.optional("SuccessFeedbackSampleRate")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Protocol", `protocol`)
            writer.set("FailureFeedbackRoleArn", failureFeedbackRoleArn)
            writer.set("SuccessFeedbackRoleArn", successFeedbackRoleArn)
            writer.set("SuccessFeedbackSampleRate", successFeedbackSampleRate)
            return writer.document
        }

        /// `DeliveryStatusLogging/*/Protocol`.
        public enum LoggingConfigProtocol: OpenEnumeration {
            case httpS
            case sqs
            case lambda
            case firehose
            case application
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "http/s": self = .httpS
                case "sqs": self = .sqs
                case "lambda": self = .lambda
                case "firehose": self = .firehose
                case "application": self = .application
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .httpS: "http/s"
                case .sqs: "sqs"
                case .lambda: "lambda"
                case .firehose: "firehose"
                case .application: "application"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "FailureFeedbackRoleArn": PropertySchema(.string),
                    "Protocol": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(allowed: ["http/s", "sqs", "lambda", "firehose", "application"])
                    ),
                    "SuccessFeedbackRoleArn": PropertySchema(.string),
                    "SuccessFeedbackSampleRate": PropertySchema(.string),
                ],
                required: ["Protocol"]
            )
        )
    }

    /// `Subscription/*`.
    public struct TopicSubscription: DocumentConvertible, Hashable {
        /// `Endpoint`.
        public var endpoint: Input<String>
        /// `Protocol`.
        public var `protocol`: Input<String>

        /// Required properties come first; those left out are AWS's to choose.
        public init(endpoint: Input<String>, `protocol`: Input<String>) {
            self.endpoint = endpoint
            self.protocol = `protocol`
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.endpoint = try reader.required("Endpoint")
            self.protocol = try reader.required("Protocol")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Endpoint", endpoint)
            writer.set("Protocol", `protocol`)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                ["Endpoint": PropertySchema(.string), "Protocol": PropertySchema(.string)],
                required: ["Endpoint", "Protocol"]
            )
        )
    }
}

extension Topic {
    /// What the registry says of `AWS::SNS::Topic`.
    public static let schema = Schema(
        type: "AWS::SNS::Topic",
        properties: properties,
        primaryIdentifier: ["TopicArn"],
        createOnly: ["FifoTopic", "TopicName"],
        readOnly: ["TopicArn"],
        tagProperty: "Tags",
        exclusive: [["TopicName"]]
    )

    private static let properties: [String: PropertySchema] = [
        "ArchivePolicy": PropertySchema(.json, equivalence: .json, limits: PropertySchema.Limits(format: "json")),
        "ContentBasedDeduplication": PropertySchema(.boolean),
        "DataProtectionPolicy": PropertySchema(
            .json,
            equivalence: .json,
            limits: PropertySchema.Limits(format: "json")
        ),
        "DeliveryStatusLogging": PropertySchema(.array(LoggingConfig.shape, ordered: false, unique: true)),
        "DisplayName": PropertySchema(.string),
        "FifoThroughputScope": PropertySchema(.string),
        "FifoTopic": PropertySchema(.boolean),
        "KmsMasterKeyId": PropertySchema(.string, equivalence: .kmsKey),
        "SignatureVersion": PropertySchema(.string),
        "Subscription": PropertySchema(.array(TopicSubscription.shape, ordered: false)),
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
        "TopicArn": PropertySchema(.string),
        "TopicName": PropertySchema(.string, limits: PropertySchema.Limits(length: 0...256)),
        "TracingConfig": PropertySchema(.string),
    ]
}

extension Reference where R == Topic {
    /// `TopicArn`.
    public var topicArn: Input<Topic.ARN> { attribute("TopicArn") }
}
