// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ElasticLoadBalancingV2 {
    /// `ModifyTargetGroupAttributes` of Elastic Load Balancing.
    ///
    /// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyTargetGroupAttributes.html
    public enum ModifyTargetGroupAttributes: AWSOperation {
        public typealias Input = ModifyTargetGroupAttributesInput
        public typealias Output = ModifyTargetGroupAttributesOutput

        public static let name = "ModifyTargetGroupAttributes"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "ModifyTargetGroupAttributesResult"))
        }
    }

    /// `ModifyTargetGroupAttributesInput` of Elastic Load Balancing.
    public struct ModifyTargetGroupAttributesInput: Sendable, Hashable {
        /// `Attributes`.
        public var attributes: [TargetGroupAttribute]
        /// `TargetGroupArn`.
        public var targetGroupArn: String

        /// What is left out is the service's to choose.
        public init(attributes: [TargetGroupAttribute], targetGroupArn: String) {
            self.attributes = attributes
            self.targetGroupArn = targetGroupArn
        }
    }

    /// `ModifyTargetGroupAttributesOutput` of Elastic Load Balancing.
    public struct ModifyTargetGroupAttributesOutput: Sendable, Hashable {
        /// `Attributes`.
        public var attributes: [TargetGroupAttribute]?

        /// What is left out is the service's to choose.
        public init(attributes: [TargetGroupAttribute]? = nil) {
            self.attributes = attributes
        }
    }
}

extension ElasticLoadBalancingV2.ModifyTargetGroupAttributesInput {
    package func write(to form: inout FormWriter) {
        form.member("Attributes", attributes) { $0.list($1, item: "member") { $1.write(to: &$0) } }
        form.member("TargetGroupArn", targetGroupArn) { $0.write($1) }
    }
}

extension ElasticLoadBalancingV2.ModifyTargetGroupAttributesOutput {
    package init(xml: XMLElement) throws {
        self.attributes = try xml.member("Attributes") { try $0.list { try ElasticLoadBalancingV2.TargetGroupAttribute(xml: $0) } }
    }
}

extension ElasticLoadBalancingV2 {
    /// Calls `ModifyTargetGroupAttributes`.
    @discardableResult
    public func modifyTargetGroupAttributes(_ input: ModifyTargetGroupAttributesInput) async throws -> ModifyTargetGroupAttributesOutput {
        try await client.execute(ModifyTargetGroupAttributes.self, input)
    }
}
