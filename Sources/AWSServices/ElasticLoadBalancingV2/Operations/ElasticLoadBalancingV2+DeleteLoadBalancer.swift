// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ElasticLoadBalancingV2 {
    /// `DeleteLoadBalancer` of Elastic Load Balancing.
    ///
    /// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DeleteLoadBalancer.html
    public enum DeleteLoadBalancer: AWSOperation {
        public typealias Input = DeleteLoadBalancerInput
        public typealias Output = DeleteLoadBalancerOutput

        public static let name = "DeleteLoadBalancer"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "DeleteLoadBalancerResult"))
        }
    }

    /// `DeleteLoadBalancerInput` of Elastic Load Balancing.
    public struct DeleteLoadBalancerInput: Sendable, Hashable {
        /// `LoadBalancerArn`.
        public var loadBalancerArn: String

        /// What is left out is the service's to choose.
        public init(loadBalancerArn: String) {
            self.loadBalancerArn = loadBalancerArn
        }
    }

    /// `DeleteLoadBalancerOutput` of Elastic Load Balancing.
    public struct DeleteLoadBalancerOutput: Sendable, Hashable {
        /// What is left out is the service's to choose.
        public init() {}
    }
}

extension ElasticLoadBalancingV2.DeleteLoadBalancerInput {
    package func write(to form: inout FormWriter) {
        form.member("LoadBalancerArn", loadBalancerArn) { $0.write($1) }
    }
}

extension ElasticLoadBalancingV2.DeleteLoadBalancerOutput {
    package init(xml: XMLElement) throws {}
}

extension ElasticLoadBalancingV2 {
    /// Calls `DeleteLoadBalancer`.
    @discardableResult
    public func deleteLoadBalancer(_ input: DeleteLoadBalancerInput) async throws -> DeleteLoadBalancerOutput {
        try await client.execute(DeleteLoadBalancer.self, input)
    }
}
