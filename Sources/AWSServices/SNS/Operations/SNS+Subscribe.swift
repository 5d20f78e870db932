// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension SNS {
    /// `Subscribe` of Amazon Simple Notification Service.
    ///
    /// Source: https://docs.aws.amazon.com/sns/latest/api/API_Subscribe.html
    public enum Subscribe: AWSOperation {
        public typealias Input = SubscribeInput
        public typealias Output = SubscribeResponse

        public static let name = "Subscribe"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "SubscribeResult"))
        }
    }

    /// `SubscribeInput` of Amazon Simple Notification Service.
    public struct SubscribeInput: Sendable, Hashable {
        /// `Protocol`.
        public var `protocol`: String
        /// `TopicArn`.
        public var topicArn: String
        /// `Attributes`.
        public var attributes: [String: String]?
        /// `Endpoint`.
        public var endpoint: String?
        /// `ReturnSubscriptionArn`.
        public var returnSubscriptionArn: Bool?

        /// What is left out is the service's to choose.
        public init(
            `protocol`: String,
            topicArn: String,
            attributes: [String: String]? = nil,
            endpoint: String? = nil,
            returnSubscriptionArn: Bool? = nil
        ) {
            self.`protocol` = `protocol`
            self.topicArn = topicArn
            self.attributes = attributes
            self.endpoint = endpoint
            self.returnSubscriptionArn = returnSubscriptionArn
        }
    }

    /// `SubscribeResponse` of Amazon Simple Notification Service.
    public struct SubscribeResponse: Sendable, Hashable {
        /// `SubscriptionArn`.
        public var subscriptionArn: String?

        /// What is left out is the service's to choose.
        public init(subscriptionArn: String? = nil) {
            self.subscriptionArn = subscriptionArn
        }
    }
}

extension SNS.SubscribeInput {
    package func write(to form: inout FormWriter) {
        form.member("Protocol", `protocol`) { $0.write($1) }
        form.member("TopicArn", topicArn) { $0.write($1) }
        form.member("Attributes", attributes) { $0.map($1, entry: "entry", key: "key", value: "value") { $0.write($1) } }
        form.member("Endpoint", endpoint) { $0.write($1) }
        form.member("ReturnSubscriptionArn", returnSubscriptionArn) { $0.write($1) }
    }
}

extension SNS.SubscribeResponse {
    package init(xml: XMLElement) throws {
        self.subscriptionArn = try xml.member("SubscriptionArn") { try $0.string() }
    }
}

extension SNS {
    /// Calls `Subscribe`.
    @discardableResult
    public func subscribe(_ input: SubscribeInput) async throws -> SubscribeResponse {
        try await client.execute(Subscribe.self, input)
    }
}
