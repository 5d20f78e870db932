// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension SNS {
    /// `SetTopicAttributes` of Amazon Simple Notification Service.
    ///
    /// Source: https://docs.aws.amazon.com/sns/latest/api/API_SetTopicAttributes.html
    public enum SetTopicAttributes: AWSOperation {
        public typealias Input = SetTopicAttributesInput
        public typealias Output = Void

        public static let name = "SetTopicAttributes"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `SetTopicAttributesInput` of Amazon Simple Notification Service.
    public struct SetTopicAttributesInput: Sendable, Hashable {
        /// `AttributeName`.
        public var attributeName: String
        /// `TopicArn`.
        public var topicArn: String
        /// `AttributeValue`.
        public var attributeValue: String?

        /// What is left out is the service's to choose.
        public init(attributeName: String, topicArn: String, attributeValue: String? = nil) {
            self.attributeName = attributeName
            self.topicArn = topicArn
            self.attributeValue = attributeValue
        }
    }
}

extension SNS.SetTopicAttributesInput {
    package func write(to form: inout FormWriter) {
        form.member("AttributeName", attributeName) { $0.write($1) }
        form.member("TopicArn", topicArn) { $0.write($1) }
        form.member("AttributeValue", attributeValue) { $0.write($1) }
    }
}

extension SNS {
    /// Calls `SetTopicAttributes`.
    public func setTopicAttributes(_ input: SetTopicAttributesInput) async throws {
        try await client.execute(SetTopicAttributes.self, input)
    }
}
