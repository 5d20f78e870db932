// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ElasticLoadBalancingV2 {
    /// `ModifyListenerAttributes` of Elastic Load Balancing.
    ///
    /// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyListenerAttributes.html
    public enum ModifyListenerAttributes: AWSOperation {
        public typealias Input = ModifyListenerAttributesInput
        public typealias Output = ModifyListenerAttributesOutput

        public static let name = "ModifyListenerAttributes"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "ModifyListenerAttributesResult"))
        }
    }

    /// `ModifyListenerAttributesInput` of Elastic Load Balancing.
    public struct ModifyListenerAttributesInput: Sendable, Hashable {
        /// `Attributes`.
        public var attributes: [ListenerAttribute]
        /// `ListenerArn`.
        public var listenerArn: String

        /// What is left out is the service's to choose.
        public init(attributes: [ListenerAttribute], listenerArn: String) {
            self.attributes = attributes
            self.listenerArn = listenerArn
        }
    }

    /// `ModifyListenerAttributesOutput` of Elastic Load Balancing.
    public struct ModifyListenerAttributesOutput: Sendable, Hashable {
        /// `Attributes`.
        public var attributes: [ListenerAttribute]?

        /// What is left out is the service's to choose.
        public init(attributes: [ListenerAttribute]? = nil) {
            self.attributes = attributes
        }
    }
}

extension ElasticLoadBalancingV2.ModifyListenerAttributesInput {
    package func write(to form: inout FormWriter) {
        form.member("Attributes", attributes) { $0.list($1, item: "member") { $1.write(to: &$0) } }
        form.member("ListenerArn", listenerArn) { $0.write($1) }
    }
}

extension ElasticLoadBalancingV2.ModifyListenerAttributesOutput {
    package init(xml: XMLElement) throws {
        self.attributes = try xml.member("Attributes") { try $0.list { try ElasticLoadBalancingV2.ListenerAttribute(xml: $0) } }
    }
}

extension ElasticLoadBalancingV2 {
    /// Calls `ModifyListenerAttributes`.
    @discardableResult
    public func modifyListenerAttributes(_ input: ModifyListenerAttributesInput) async throws -> ModifyListenerAttributesOutput {
        try await client.execute(ModifyListenerAttributes.self, input)
    }
}
