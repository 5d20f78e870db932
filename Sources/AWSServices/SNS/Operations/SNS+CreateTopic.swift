// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension SNS {
    /// `CreateTopic` of Amazon Simple Notification Service.
    ///
    /// Source: https://docs.aws.amazon.com/sns/latest/api/API_CreateTopic.html
    public enum CreateTopic: AWSOperation {
        public typealias Input = CreateTopicInput
        public typealias Output = CreateTopicResponse

        public static let name = "CreateTopic"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "CreateTopicResult"))
        }
    }

    /// `CreateTopicInput` of Amazon Simple Notification Service.
    public struct CreateTopicInput: Sendable, Hashable {
        /// `Name`.
        public var name: String
        /// `Attributes`.
        public var attributes: [String: String]?
        /// `DataProtectionPolicy`.
        public var dataProtectionPolicy: String?
        /// `Tags`.
        public var tags: [Tag]?

        /// What is left out is the service's to choose.
        public init(
            name: String,
            attributes: [String: String]? = nil,
            dataProtectionPolicy: String? = nil,
            tags: [Tag]? = nil
        ) {
            self.name = name
            self.attributes = attributes
            self.dataProtectionPolicy = dataProtectionPolicy
            self.tags = tags
        }
    }

    /// `CreateTopicResponse` of Amazon Simple Notification Service.
    public struct CreateTopicResponse: Sendable, Hashable {
        /// `TopicArn`.
        public var topicArn: String?

        /// What is left out is the service's to choose.
        public init(topicArn: String? = nil) {
            self.topicArn = topicArn
        }
    }
}

extension SNS.CreateTopicInput {
    package func write(to form: inout FormWriter) {
        form.member("Name", name) { $0.write($1) }
        form.member("Attributes", attributes) { $0.map($1, entry: "entry", key: "key", value: "value") { $0.write($1) } }
        form.member("DataProtectionPolicy", dataProtectionPolicy) { $0.write($1) }
        form.member("Tags", tags) { $0.list($1, item: "member") { $1.write(to: &$0) } }
    }
}

extension SNS.CreateTopicResponse {
    package init(xml: XMLElement) throws {
        self.topicArn = try xml.member("TopicArn") { try $0.string() }
    }
}

extension SNS {
    /// Calls `CreateTopic`.
    @discardableResult
    public func createTopic(_ input: CreateTopicInput) async throws -> CreateTopicResponse {
        try await client.execute(CreateTopic.self, input)
    }
}
