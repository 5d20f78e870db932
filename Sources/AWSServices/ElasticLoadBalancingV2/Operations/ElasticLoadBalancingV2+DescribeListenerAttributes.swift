// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ElasticLoadBalancingV2 {
    /// `DescribeListenerAttributes` of Elastic Load Balancing.
    ///
    /// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeListenerAttributes.html
    public enum DescribeListenerAttributes: AWSOperation {
        public typealias Input = DescribeListenerAttributesInput
        public typealias Output = DescribeListenerAttributesOutput

        public static let name = "DescribeListenerAttributes"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "DescribeListenerAttributesResult"))
        }
    }

    /// `DescribeListenerAttributesInput` of Elastic Load Balancing.
    public struct DescribeListenerAttributesInput: Sendable, Hashable {
        /// `ListenerArn`.
        public var listenerArn: String

        /// What is left out is the service's to choose.
        public init(listenerArn: String) {
            self.listenerArn = listenerArn
        }
    }

    /// `DescribeListenerAttributesOutput` of Elastic Load Balancing.
    public struct DescribeListenerAttributesOutput: Sendable, Hashable {
        /// `Attributes`.
        public var attributes: [ListenerAttribute]?

        /// What is left out is the service's to choose.
        public init(attributes: [ListenerAttribute]? = nil) {
            self.attributes = attributes
        }
    }
}

extension ElasticLoadBalancingV2.DescribeListenerAttributesInput {
    package func write(to form: inout FormWriter) {
        form.member("ListenerArn", listenerArn) { $0.write($1) }
    }
}

extension ElasticLoadBalancingV2.DescribeListenerAttributesOutput {
    package init(xml: XMLElement) throws {
        self.attributes = try xml.member("Attributes") { try $0.list { try ElasticLoadBalancingV2.ListenerAttribute(xml: $0) } }
    }
}

extension ElasticLoadBalancingV2 {
    /// Calls `DescribeListenerAttributes`.
    @discardableResult
    public func describeListenerAttributes(_ input: DescribeListenerAttributesInput) async throws -> DescribeListenerAttributesOutput {
        try await client.execute(DescribeListenerAttributes.self, input)
    }
}
