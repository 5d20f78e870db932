// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension SNS {
    /// `ListTopics` of Amazon Simple Notification Service.
    ///
    /// Source: https://docs.aws.amazon.com/sns/latest/api/API_ListTopics.html
    public enum ListTopics: AWSOperation {
        public typealias Input = ListTopicsInput
        public typealias Output = ListTopicsResponse

        public static let name = "ListTopics"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "ListTopicsResult"))
        }
    }

    /// `ListTopicsInput` of Amazon Simple Notification Service.
    public struct ListTopicsInput: Sendable, Hashable {
        /// `NextToken`.
        public var nextToken: String?

        /// What is left out is the service's to choose.
        public init(nextToken: String? = nil) {
            self.nextToken = nextToken
        }
    }

    /// `ListTopicsResponse` of Amazon Simple Notification Service.
    public struct ListTopicsResponse: Sendable, Hashable {
        /// `NextToken`.
        public var nextToken: String?
        /// `Topics`.
        public var topics: [Topic]?

        /// What is left out is the service's to choose.
        public init(nextToken: String? = nil, topics: [Topic]? = nil) {
            self.nextToken = nextToken
            self.topics = topics
        }
    }
}

extension SNS.ListTopicsInput {
    package func write(to form: inout FormWriter) {
        form.member("NextToken", nextToken) { $0.write($1) }
    }
}

extension SNS.ListTopicsResponse {
    package init(xml: XMLElement) throws {
        self.nextToken = try xml.member("NextToken") { try $0.string() }
        self.topics = try xml.member("Topics") { try $0.list { try SNS.Topic(xml: $0) } }
    }
}

extension SNS {
    /// Calls `ListTopics`.
    @discardableResult
    public func listTopics(_ input: ListTopicsInput = ListTopicsInput()) async throws -> ListTopicsResponse {
        try await client.execute(ListTopics.self, input)
    }

    /// Every page of `ListTopics`, each asked for when the loop comes to it.
    public func listTopicsPages(
        _ input: ListTopicsInput = ListTopicsInput()
    ) -> Pages<ListTopicsInput, ListTopicsResponse> {
        Pages(input, call: { try await listTopics($0) }) {
            page, input in
            guard page.nextToken?.isEmpty == false else { return false }
            input.nextToken = page.nextToken
            return true
        }
    }
}
