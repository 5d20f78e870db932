// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension SNS {
    /// `ListSubscriptionsByTopic` of Amazon Simple Notification Service.
    ///
    /// Source: https://docs.aws.amazon.com/sns/latest/api/API_ListSubscriptionsByTopic.html
    public enum ListSubscriptionsByTopic: AWSOperation {
        public typealias Input = ListSubscriptionsByTopicInput
        public typealias Output = ListSubscriptionsByTopicResponse

        public static let name = "ListSubscriptionsByTopic"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "ListSubscriptionsByTopicResult"))
        }
    }

    /// `ListSubscriptionsByTopicInput` of Amazon Simple Notification Service.
    public struct ListSubscriptionsByTopicInput: Sendable, Hashable {
        /// `TopicArn`.
        public var topicArn: String
        /// `NextToken`.
        public var nextToken: String?

        /// What is left out is the service's to choose.
        public init(topicArn: String, nextToken: String? = nil) {
            self.topicArn = topicArn
            self.nextToken = nextToken
        }
    }

    /// `ListSubscriptionsByTopicResponse` of Amazon Simple Notification Service.
    public struct ListSubscriptionsByTopicResponse: Sendable, Hashable {
        /// `NextToken`.
        public var nextToken: String?
        /// `Subscriptions`.
        public var subscriptions: [Subscription]?

        /// What is left out is the service's to choose.
        public init(nextToken: String? = nil, subscriptions: [Subscription]? = nil) {
            self.nextToken = nextToken
            self.subscriptions = subscriptions
        }
    }
}

extension SNS.ListSubscriptionsByTopicInput {
    package func write(to form: inout FormWriter) {
        form.member("TopicArn", topicArn) { $0.write($1) }
        form.member("NextToken", nextToken) { $0.write($1) }
    }
}

extension SNS.ListSubscriptionsByTopicResponse {
    package init(xml: XMLElement) throws {
        self.nextToken = try xml.member("NextToken") { try $0.string() }
        self.subscriptions = try xml.member("Subscriptions") { try $0.list { try SNS.Subscription(xml: $0) } }
    }
}

extension SNS {
    /// Calls `ListSubscriptionsByTopic`.
    @discardableResult
    public func listSubscriptionsByTopic(_ input: ListSubscriptionsByTopicInput) async throws -> ListSubscriptionsByTopicResponse {
        try await client.execute(ListSubscriptionsByTopic.self, input)
    }

    /// Every page of `ListSubscriptionsByTopic`, each asked for when the loop comes to it.
    public func listSubscriptionsByTopicPages(
        _ input: ListSubscriptionsByTopicInput
    ) -> Pages<ListSubscriptionsByTopicInput, ListSubscriptionsByTopicResponse> {
        Pages(input, call: { try await listSubscriptionsByTopic($0) }) {
            page, input in
            guard page.nextToken?.isEmpty == false else { return false }
            input.nextToken = page.nextToken
            return true
        }
    }
}
