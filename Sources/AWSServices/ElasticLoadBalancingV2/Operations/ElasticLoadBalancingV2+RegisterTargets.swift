// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ElasticLoadBalancingV2 {
    /// `RegisterTargets` of Elastic Load Balancing.
    ///
    /// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RegisterTargets.html
    public enum RegisterTargets: AWSOperation {
        public typealias Input = RegisterTargetsInput
        public typealias Output = RegisterTargetsOutput

        public static let name = "RegisterTargets"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "RegisterTargetsResult"))
        }
    }

    /// `RegisterTargetsInput` of Elastic Load Balancing.
    public struct RegisterTargetsInput: Sendable, Hashable {
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

    /// `RegisterTargetsOutput` of Elastic Load Balancing.
    public struct RegisterTargetsOutput: Sendable, Hashable {
        /// What is left out is the service's to choose.
        public init() {}
    }
}

extension ElasticLoadBalancingV2.RegisterTargetsInput {
    package func write(to form: inout FormWriter) {
        form.member("TargetGroupArn", targetGroupArn) { $0.write($1) }
        form.member("Targets", targets) { $0.list($1, item: "member") { $1.write(to: &$0) } }
    }
}

extension ElasticLoadBalancingV2.RegisterTargetsOutput {
    package init(xml: XMLElement) throws {}
}

extension ElasticLoadBalancingV2 {
    /// Calls `RegisterTargets`.
    @discardableResult
    public func registerTargets(_ input: RegisterTargetsInput) async throws -> RegisterTargetsOutput {
        try await client.execute(RegisterTargets.self, input)
    }
}
