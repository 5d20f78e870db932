// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ElasticLoadBalancingV2 {
    /// `DeregisterTargets` of Elastic Load Balancing.
    ///
    /// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DeregisterTargets.html
    public enum DeregisterTargets: AWSOperation {
        public typealias Input = DeregisterTargetsInput
        public typealias Output = DeregisterTargetsOutput

        public static let name = "DeregisterTargets"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "DeregisterTargetsResult"))
        }
    }

    /// `DeregisterTargetsInput` of Elastic Load Balancing.
    public struct DeregisterTargetsInput: Sendable, Hashable {
        /// `TargetGroupArn`.
        public var targetGroupArn: String
        /// `Targets`.
        public var targets: [TargetDescription]

        /// What is left out is the service's to choose.
        public init(targetGroupArn: String, targets: [TargetDescription]) {
            self.targetGroupArn = targetGroupArn
            self.targets = targets
        }
    }

    /// `DeregisterTargetsOutput` of Elastic Load Balancing.
    public struct DeregisterTargetsOutput: Sendable, Hashable {
        /// What is left out is the service's to choose.
        public init() {}
    }
}

extension ElasticLoadBalancingV2.DeregisterTargetsInput {
    package func write(to form: inout FormWriter) {
        form.member("TargetGroupArn", targetGroupArn) { $0.write($1) }
        form.member("Targets", targets) { $0.list($1, item: "member") { $1.write(to: &$0) } }
    }
}

extension ElasticLoadBalancingV2.DeregisterTargetsOutput {
    package init(xml: XMLElement) throws {}
}

extension ElasticLoadBalancingV2 {
    /// Calls `DeregisterTargets`.
    @discardableResult
    public func deregisterTargets(_ input: DeregisterTargetsInput) async throws -> DeregisterTargetsOutput {
        try await client.execute(DeregisterTargets.self, input)
    }
}
