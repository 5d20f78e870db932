// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ElasticLoadBalancingV2 {
    /// `ModifyLoadBalancerAttributes` of Elastic Load Balancing.
    ///
    /// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyLoadBalancerAttributes.html
    public enum ModifyLoadBalancerAttributes: AWSOperation {
        public typealias Input = ModifyLoadBalancerAttributesInput
        public typealias Output = ModifyLoadBalancerAttributesOutput

        public static let name = "ModifyLoadBalancerAttributes"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "ModifyLoadBalancerAttributesResult"))
        }
    }

    /// `ModifyLoadBalancerAttributesInput` of Elastic Load Balancing.
    public struct ModifyLoadBalancerAttributesInput: Sendable, Hashable {
        /// `Attributes`.
        public var attributes: [LoadBalancerAttribute]
        /// `LoadBalancerArn`.
        public var loadBalancerArn: String

        /// What is left out is the service's to choose.
        public init(attributes: [LoadBalancerAttribute], loadBalancerArn: String) {
            self.attributes = attributes
            self.loadBalancerArn = loadBalancerArn
        }
    }

    /// `ModifyLoadBalancerAttributesOutput` of Elastic Load Balancing.
    public struct ModifyLoadBalancerAttributesOutput: Sendable, Hashable {
        /// `Attributes`.
        public var attributes: [LoadBalancerAttribute]?

        /// What is left out is the service's to choose.
        public init(attributes: [LoadBalancerAttribute]? = nil) {
            self.attributes = attributes
        }
    }
}

extension ElasticLoadBalancingV2.ModifyLoadBalancerAttributesInput {
    package func write(to form: inout FormWriter) {
        form.member("Attributes", attributes) { $0.list($1, item: "member") { $1.write(to: &$0) } }
        form.member("LoadBalancerArn", loadBalancerArn) { $0.write($1) }
    }
}

extension ElasticLoadBalancingV2.ModifyLoadBalancerAttributesOutput {
    package init(xml: XMLElement) throws {
        self.attributes = try xml.member("Attributes") { try $0.list { try ElasticLoadBalancingV2.LoadBalancerAttribute(xml: $0) } }
    }
}

extension ElasticLoadBalancingV2 {
    /// Calls `ModifyLoadBalancerAttributes`.
    @discardableResult
    public func modifyLoadBalancerAttributes(_ input: ModifyLoadBalancerAttributesInput) async throws -> ModifyLoadBalancerAttributesOutput {
        try await client.execute(ModifyLoadBalancerAttributes.self, input)
    }
}
