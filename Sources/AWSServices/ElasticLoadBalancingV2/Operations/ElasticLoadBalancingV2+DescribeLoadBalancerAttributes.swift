// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ElasticLoadBalancingV2 {
    /// `DescribeLoadBalancerAttributes` of Elastic Load Balancing.
    ///
    /// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeLoadBalancerAttributes.html
    public enum DescribeLoadBalancerAttributes: AWSOperation {
        public typealias Input = DescribeLoadBalancerAttributesInput
        public typealias Output = DescribeLoadBalancerAttributesOutput

        public static let name = "DescribeLoadBalancerAttributes"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "DescribeLoadBalancerAttributesResult"))
        }
    }

    /// `DescribeLoadBalancerAttributesInput` of Elastic Load Balancing.
    public struct DescribeLoadBalancerAttributesInput: Sendable, Hashable {
        /// `LoadBalancerArn`.
        public var loadBalancerArn: String

        /// What is left out is the service's to choose.
        public init(loadBalancerArn: String) {
            self.loadBalancerArn = loadBalancerArn
        }
    }

    /// `DescribeLoadBalancerAttributesOutput` of Elastic Load Balancing.
    public struct DescribeLoadBalancerAttributesOutput: Sendable, Hashable {
        /// `Attributes`.
        public var attributes: [LoadBalancerAttribute]?

        /// What is left out is the service's to choose.
        public init(attributes: [LoadBalancerAttribute]? = nil) {
            self.attributes = attributes
        }
    }
}

extension ElasticLoadBalancingV2.DescribeLoadBalancerAttributesInput {
    package func write(to form: inout FormWriter) {
        form.member("LoadBalancerArn", loadBalancerArn) { $0.write($1) }
    }
}

extension ElasticLoadBalancingV2.DescribeLoadBalancerAttributesOutput {
    package init(xml: XMLElement) throws {
        self.attributes = try xml.member("Attributes") { try $0.list { try ElasticLoadBalancingV2.LoadBalancerAttribute(xml: $0) } }
    }
}

extension ElasticLoadBalancingV2 {
    /// Calls `DescribeLoadBalancerAttributes`.
    @discardableResult
    public func describeLoadBalancerAttributes(_ input: DescribeLoadBalancerAttributesInput) async throws -> DescribeLoadBalancerAttributesOutput {
        try await client.execute(DescribeLoadBalancerAttributes.self, input)
    }
}
