// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension SNS {
    /// `Unsubscribe` of Amazon Simple Notification Service.
    ///
    /// Source: https://docs.aws.amazon.com/sns/latest/api/API_Unsubscribe.html
    public enum Unsubscribe: AWSOperation {
        public typealias Input = UnsubscribeInput
        public typealias Output = Void

        public static let name = "Unsubscribe"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `UnsubscribeInput` of Amazon Simple Notification Service.
    public struct UnsubscribeInput: Sendable, Hashable {
        /// `SubscriptionArn`.
        public var subscriptionArn: String

        /// What is left out is the service's to choose.
        public init(subscriptionArn: String) {
            self.subscriptionArn = subscriptionArn
        }
    }
}

extension SNS.UnsubscribeInput {
    package func write(to form: inout FormWriter) {
        form.member("SubscriptionArn", subscriptionArn) { $0.write($1) }
    }
}

extension SNS {
    /// Calls `Unsubscribe`.
    public func unsubscribe(_ input: UnsubscribeInput) async throws {
        try await client.execute(Unsubscribe.self, input)
    }
}
