// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ElasticLoadBalancingV2 {
    /// `DescribeTags` of Elastic Load Balancing.
    ///
    /// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTags.html
    public enum DescribeTags: AWSOperation {
        public typealias Input = DescribeTagsInput
        public typealias Output = DescribeTagsOutput

        public static let name = "DescribeTags"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "DescribeTagsResult"))
        }
    }

    /// `DescribeTagsInput` of Elastic Load Balancing.
    public struct DescribeTagsInput: Sendable, Hashable {
        /// `ResourceArns`.
        public var resourceArns: [String]

        /// What is left out is the service's to choose.
        public init(resourceArns: [String]) {
            self.resourceArns = resourceArns
        }
    }

    /// `DescribeTagsOutput` of Elastic Load Balancing.
    public struct DescribeTagsOutput: Sendable, Hashable {
        /// `TagDescriptions`.
        public var tagDescriptions: [TagDescription]?

        /// What is left out is the service's to choose.
        public init(tagDescriptions: [TagDescription]? = nil) {
            self.tagDescriptions = tagDescriptions
        }
    }
}

extension ElasticLoadBalancingV2.DescribeTagsInput {
    package func write(to form: inout FormWriter) {
        form.member("ResourceArns", resourceArns) { $0.list($1, item: "member") { $0.write($1) } }
    }
}

extension ElasticLoadBalancingV2.DescribeTagsOutput {
    package init(xml: XMLElement) throws {
        self.tagDescriptions = try xml.member("TagDescriptions") { try $0.list { try ElasticLoadBalancingV2.TagDescription(xml: $0) } }
    }
}

extension ElasticLoadBalancingV2 {
    /// Calls `DescribeTags`.
    @discardableResult
    public func describeTags(_ input: DescribeTagsInput) async throws -> DescribeTagsOutput {
        try await client.execute(DescribeTags.self, input)
    }
}
