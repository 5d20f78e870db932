// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ElasticLoadBalancingV2 {
    /// `DeleteTargetGroup` of Elastic Load Balancing.
    ///
    /// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DeleteTargetGroup.html
    public enum DeleteTargetGroup: AWSOperation {
        public typealias Input = DeleteTargetGroupInput
        public typealias Output = DeleteTargetGroupOutput

        public static let name = "DeleteTargetGroup"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "DeleteTargetGroupResult"))
        }
    }

    /// `DeleteTargetGroupInput` of Elastic Load Balancing.
    public struct DeleteTargetGroupInput: Sendable, Hashable {
        /// `TargetGroupArn`.
        public var targetGroupArn: String

        /// What is left out is the service's to choose.
        public init(targetGroupArn: String) {
            self.targetGroupArn = targetGroupArn
        }
    }

    /// `DeleteTargetGroupOutput` of Elastic Load Balancing.
    public struct DeleteTargetGroupOutput: Sendable, Hashable {
        /// What is left out is the service's to choose.
        public init() {}
    }
}

extension ElasticLoadBalancingV2.DeleteTargetGroupInput {
    package func write(to form: inout FormWriter) {
        form.member("TargetGroupArn", targetGroupArn) { $0.write($1) }
    }
}

extension ElasticLoadBalancingV2.DeleteTargetGroupOutput {
    package init(xml: XMLElement) throws {}
}

extension ElasticLoadBalancingV2 {
    /// Calls `DeleteTargetGroup`.
    @discardableResult
    public func deleteTargetGroup(_ input: DeleteTargetGroupInput) async throws -> DeleteTargetGroupOutput {
        try await client.execute(DeleteTargetGroup.self, input)
    }
}
