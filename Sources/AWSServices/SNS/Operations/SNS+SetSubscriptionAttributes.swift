// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension SNS {
    /// `SetSubscriptionAttributes` of Amazon Simple Notification Service.
    ///
    /// Source: https://docs.aws.amazon.com/sns/latest/api/API_SetSubscriptionAttributes.html
    public enum SetSubscriptionAttributes: AWSOperation {
        public typealias Input = SetSubscriptionAttributesInput
        public typealias Output = Void

        public static let name = "SetSubscriptionAttributes"
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

    /// `SetSubscriptionAttributesInput` of Amazon Simple Notification Service.
    public struct SetSubscriptionAttributesInput: Sendable, Hashable {
        /// `AttributeName`.
        public var attributeName: String
        /// `SubscriptionArn`.
        public var subscriptionArn: String
        /// `AttributeValue`.
        public var attributeValue: String?

        /// What is left out is the service's to choose.
        public init(attributeName: String, subscriptionArn: String, attributeValue: String? = nil) {
            self.attributeName = attributeName
            self.subscriptionArn = subscriptionArn
            self.attributeValue = attributeValue
        }
    }
}

extension SNS.SetSubscriptionAttributesInput {
    package func write(to form: inout FormWriter) {
        form.member("AttributeName", attributeName) { $0.write($1) }
        form.member("SubscriptionArn", subscriptionArn) { $0.write($1) }
        form.member("AttributeValue", attributeValue) { $0.write($1) }
    }
}

extension SNS {
    /// Calls `SetSubscriptionAttributes`.
    public func setSubscriptionAttributes(_ input: SetSubscriptionAttributesInput) async throws {
        try await client.execute(SetSubscriptionAttributes.self, input)
    }
}
