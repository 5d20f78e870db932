// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension SNS {
    /// `DeleteTopic` of Amazon Simple Notification Service.
    ///
    /// Source: https://docs.aws.amazon.com/sns/latest/api/API_DeleteTopic.html
    public enum DeleteTopic: AWSOperation {
        public typealias Input = DeleteTopicInput
        public typealias Output = Void

        public static let name = "DeleteTopic"
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

    /// `DeleteTopicInput` of Amazon Simple Notification Service.
    public struct DeleteTopicInput: Sendable, Hashable {
        /// `TopicArn`.
        public var topicArn: String

        /// What is left out is the service's to choose.
        public init(topicArn: String) {
            self.topicArn = topicArn
        }
    }
}

extension SNS.DeleteTopicInput {
    package func write(to form: inout FormWriter) {
        form.member("TopicArn", topicArn) { $0.write($1) }
    }
}

extension SNS {
    /// Calls `DeleteTopic`.
    public func deleteTopic(_ input: DeleteTopicInput) async throws {
        try await client.execute(DeleteTopic.self, input)
    }
}
