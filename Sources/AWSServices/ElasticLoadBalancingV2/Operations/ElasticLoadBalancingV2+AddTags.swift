// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ElasticLoadBalancingV2 {
    /// `AddTags` of Elastic Load Balancing.
    ///
    /// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_AddTags.html
    public enum AddTags: AWSOperation {
        public typealias Input = AddTagsInput
        public typealias Output = AddTagsOutput

        public static let name = "AddTags"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "AddTagsResult"))
        }
    }

    /// `AddTagsInput` of Elastic Load Balancing.
    public struct AddTagsInput: Sendable, Hashable {
        /// `ResourceArns`.
        public var resourceArns: [String]
        /// `Tags`.
        public var tags: [Tag]

        /// What is left out is the service's to choose.
        public init(resourceArns: [String], tags: [Tag]) {
            self.resourceArns = resourceArns
            self.tags = tags
        }
    }

    /// `AddTagsOutput` of Elastic Load Balancing.
    public struct AddTagsOutput: Sendable, Hashable {
        /// What is left out is the service's to choose.
        public init() {}
    }
}

extension ElasticLoadBalancingV2.AddTagsInput {
    package func write(to form: inout FormWriter) {
        form.member("ResourceArns", resourceArns) { $0.list($1, item: "member") { $0.write($1) } }
        form.member("Tags", tags) { $0.list($1, item: "member") { $1.write(to: &$0) } }
    }
}

extension ElasticLoadBalancingV2.AddTagsOutput {
    package init(xml: XMLElement) throws {}
}

extension ElasticLoadBalancingV2 {
    /// Calls `AddTags`.
    @discardableResult
    public func addTags(_ input: AddTagsInput) async throws -> AddTagsOutput {
        try await client.execute(AddTags.self, input)
    }
}
