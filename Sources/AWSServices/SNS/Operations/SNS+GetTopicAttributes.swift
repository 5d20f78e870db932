// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension SNS {
    /// `GetTopicAttributes` of Amazon Simple Notification Service.
    ///
    /// Source: https://docs.aws.amazon.com/sns/latest/api/API_GetTopicAttributes.html
    public enum GetTopicAttributes: AWSOperation {
        public typealias Input = GetTopicAttributesInput
        public typealias Output = GetTopicAttributesResponse

        public static let name = "GetTopicAttributes"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "GetTopicAttributesResult"))
        }
    }

    /// `GetTopicAttributesInput` of Amazon Simple Notification Service.
    public struct GetTopicAttributesInput: Sendable, Hashable {
        /// `TopicArn`.
        public var topicArn: String

        /// What is left out is the service's to choose.
        public init(topicArn: String) {
            self.topicArn = topicArn
        }
    }

    /// `GetTopicAttributesResponse` of Amazon Simple Notification Service.
    public struct GetTopicAttributesResponse: Sendable, Hashable {
        /// `Attributes`.
        public var attributes: [String: String]?

        /// What is left out is the service's to choose.
        public init(attributes: [String: String]? = nil) {
            self.attributes = attributes
        }
    }
}

extension SNS.GetTopicAttributesInput {
    package func write(to form: inout FormWriter) {
        form.member("TopicArn", topicArn) { $0.write($1) }
    }
}

extension SNS.GetTopicAttributesResponse {
    package init(xml: XMLElement) throws {
        self.attributes = try xml.member("Attributes") { try $0.map(key: "key", value: "value") { try $0.string() } }
    }
}

extension SNS {
    /// Calls `GetTopicAttributes`.
    @discardableResult
    public func getTopicAttributes(_ input: GetTopicAttributesInput) async throws -> GetTopicAttributesResponse {
        try await client.execute(GetTopicAttributes.self, input)
    }
}
