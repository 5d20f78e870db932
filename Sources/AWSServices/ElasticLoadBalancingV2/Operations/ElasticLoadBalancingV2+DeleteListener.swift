// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ElasticLoadBalancingV2 {
    /// `DeleteListener` of Elastic Load Balancing.
    ///
    /// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DeleteListener.html
    public enum DeleteListener: AWSOperation {
        public typealias Input = DeleteListenerInput
        public typealias Output = DeleteListenerOutput

        public static let name = "DeleteListener"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "DeleteListenerResult"))
        }
    }

    /// `DeleteListenerInput` of Elastic Load Balancing.
    public struct DeleteListenerInput: Sendable, Hashable {
        /// `ListenerArn`.
        public var listenerArn: String

        /// What is left out is the service's to choose.
        public init(listenerArn: String) {
            self.listenerArn = listenerArn
        }
    }

    /// `DeleteListenerOutput` of Elastic Load Balancing.
    public struct DeleteListenerOutput: Sendable, Hashable {
        /// What is left out is the service's to choose.
        public init() {}
    }
}

extension ElasticLoadBalancingV2.DeleteListenerInput {
    package func write(to form: inout FormWriter) {
        form.member("ListenerArn", listenerArn) { $0.write($1) }
    }
}

extension ElasticLoadBalancingV2.DeleteListenerOutput {
    package init(xml: XMLElement) throws {}
}

extension ElasticLoadBalancingV2 {
    /// Calls `DeleteListener`.
    @discardableResult
    public func deleteListener(_ input: DeleteListenerInput) async throws -> DeleteListenerOutput {
        try await client.execute(DeleteListener.self, input)
    }
}
