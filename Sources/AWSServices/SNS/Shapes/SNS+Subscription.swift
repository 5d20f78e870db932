// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension SNS {
    /// `Subscription` of Amazon Simple Notification Service.
    public struct Subscription: Sendable, Hashable {
        /// `Endpoint`.
        public var endpoint: String?
        /// `Owner`.
        public var owner: String?
        /// `Protocol`.
        public var `protocol`: String?
        /// `SubscriptionArn`.
        public var subscriptionArn: String?
        /// `TopicArn`.
        public var topicArn: String?

        /// What is left out is the service's to choose.
        public init(
            endpoint: String? = nil,
            owner: String? = nil,
            `protocol`: String? = nil,
            subscriptionArn: String? = nil,
            topicArn: String? = nil
        ) {
            self.endpoint = endpoint
            self.owner = owner
            self.`protocol` = `protocol`
            self.subscriptionArn = subscriptionArn
            self.topicArn = topicArn
        }
    }
}

extension SNS.Subscription {
    package init(xml: XMLElement) throws {
        self.endpoint = try xml.member("Endpoint") { try $0.string() }
        self.owner = try xml.member("Owner") { try $0.string() }
        self.`protocol` = try xml.member("Protocol") { try $0.string() }
        self.subscriptionArn = try xml.member("SubscriptionArn") { try $0.string() }
        self.topicArn = try xml.member("TopicArn") { try $0.string() }
    }
}
