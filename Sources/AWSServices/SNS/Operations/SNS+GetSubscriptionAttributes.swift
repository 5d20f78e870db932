// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension SNS {
    /// `GetSubscriptionAttributes` of Amazon Simple Notification Service.
    ///
    /// Source: https://docs.aws.amazon.com/sns/latest/api/API_GetSubscriptionAttributes.html
    public enum GetSubscriptionAttributes: AWSOperation {
        public typealias Input = GetSubscriptionAttributesInput
        public typealias Output = GetSubscriptionAttributesResponse

        public static let name = "GetSubscriptionAttributes"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "GetSubscriptionAttributesResult"))
        }
    }

    /// `GetSubscriptionAttributesInput` of Amazon Simple Notification Service.
    public struct GetSubscriptionAttributesInput: Sendable, Hashable {
        /// `SubscriptionArn`.
        public var subscriptionArn: String

        /// What is left out is the service's to choose.
        public init(subscriptionArn: String) {
            self.subscriptionArn = subscriptionArn
        }
    }

    /// `GetSubscriptionAttributesResponse` of Amazon Simple Notification Service.
    public struct GetSubscriptionAttributesResponse: Sendable, Hashable {
        /// `Attributes`.
        public var attributes: [String: String]?

        /// What is left out is the service's to choose.
        public init(attributes: [String: String]? = nil) {
            self.attributes = attributes
        }
    }
}

extension SNS.GetSubscriptionAttributesInput {
    package func write(to form: inout FormWriter) {
        form.member("SubscriptionArn", subscriptionArn) { $0.write($1) }
    }
}

extension SNS.GetSubscriptionAttributesResponse {
    package init(xml: XMLElement) throws {
        self.attributes = try xml.member("Attributes") { try $0.map(key: "key", value: "value") { try $0.string() } }
    }
}

extension SNS {
    /// Calls `GetSubscriptionAttributes`.
    @discardableResult
    public func getSubscriptionAttributes(_ input: GetSubscriptionAttributesInput) async throws -> GetSubscriptionAttributesResponse {
        try await client.execute(GetSubscriptionAttributes.self, input)
    }
}
