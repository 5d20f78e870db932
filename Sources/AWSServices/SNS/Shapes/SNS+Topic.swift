// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension SNS {
    /// `Topic` of Amazon Simple Notification Service.
    public struct Topic: Sendable, Hashable {
        /// `TopicArn`.
        public var topicArn: String?

        /// What is left out is the service's to choose.
        public init(topicArn: String? = nil) {
            self.topicArn = topicArn
        }
    }
}

extension SNS.Topic {
    package init(xml: XMLElement) throws {
        self.topicArn = try xml.member("TopicArn") { try $0.string() }
    }
}
