// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ElasticLoadBalancingV2 {
    /// `RemoveTags` of Elastic Load Balancing.
    ///
    /// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RemoveTags.html
    public enum RemoveTags: AWSOperation {
        public typealias Input = RemoveTagsInput
        public typealias Output = RemoveTagsOutput

        public static let name = "RemoveTags"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "RemoveTagsResult"))
        }
    }

    /// `RemoveTagsInput` of Elastic Load Balancing.
    public struct RemoveTagsInput: Sendable, Hashable {
        /// `ResourceArns`.
        public var resourceArns: [String]
        /// `TagKeys`.
        public var tagKeys: [String]

        /// What is left out is the service's to choose.
        public init(resourceArns: [String], tagKeys: [String]) {
            self.resourceArns = resourceArns
            self.tagKeys = tagKeys
        }
    }

    /// `RemoveTagsOutput` of Elastic Load Balancing.
    public struct RemoveTagsOutput: Sendable, Hashable {
        /// What is left out is the service's to choose.
        public init() {}
    }
}

extension ElasticLoadBalancingV2.RemoveTagsInput {
    package func write(to form: inout FormWriter) {
        form.member("ResourceArns", resourceArns) { $0.list($1, item: "member") { $0.write($1) } }
        form.member("TagKeys", tagKeys) { $0.list($1, item: "member") { $0.write($1) } }
    }
}

extension ElasticLoadBalancingV2.RemoveTagsOutput {
    package init(xml: XMLElement) throws {}
}

extension ElasticLoadBalancingV2 {
    /// Calls `RemoveTags`.
    @discardableResult
    public func removeTags(_ input: RemoveTagsInput) async throws -> RemoveTagsOutput {
        try await client.execute(RemoveTags.self, input)
    }
}
