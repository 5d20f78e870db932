// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ElasticLoadBalancingV2 {
    /// `DescribeTargetGroupAttributes` of Elastic Load Balancing.
    ///
    /// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTargetGroupAttributes.html
    public enum DescribeTargetGroupAttributes: AWSOperation {
        public typealias Input = DescribeTargetGroupAttributesInput
        public typealias Output = DescribeTargetGroupAttributesOutput

        public static let name = "DescribeTargetGroupAttributes"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "DescribeTargetGroupAttributesResult"))
        }
    }

    /// `DescribeTargetGroupAttributesInput` of Elastic Load Balancing.
    public struct DescribeTargetGroupAttributesInput: Sendable, Hashable {
        /// `TargetGroupArn`.
        public var targetGroupArn: String

        /// What is left out is the service's to choose.
        public init(targetGroupArn: String) {
            self.targetGroupArn = targetGroupArn
        }
    }

    /// `DescribeTargetGroupAttributesOutput` of Elastic Load Balancing.
    public struct DescribeTargetGroupAttributesOutput: Sendable, Hashable {
        /// `Attributes`.
        public var attributes: [TargetGroupAttribute]?

        /// What is left out is the service's to choose.
        public init(attributes: [TargetGroupAttribute]? = nil) {
            self.attributes = attributes
        }
    }
}

extension ElasticLoadBalancingV2.DescribeTargetGroupAttributesInput {
    package func write(to form: inout FormWriter) {
        form.member("TargetGroupArn", targetGroupArn) { $0.write($1) }
    }
}

extension ElasticLoadBalancingV2.DescribeTargetGroupAttributesOutput {
    package init(xml: XMLElement) throws {
        self.attributes = try xml.member("Attributes") { try $0.list { try ElasticLoadBalancingV2.TargetGroupAttribute(xml: $0) } }
    }
}

extension ElasticLoadBalancingV2 {
    /// Calls `DescribeTargetGroupAttributes`.
    @discardableResult
    public func describeTargetGroupAttributes(_ input: DescribeTargetGroupAttributesInput) async throws -> DescribeTargetGroupAttributesOutput {
        try await client.execute(DescribeTargetGroupAttributes.self, input)
    }
}
