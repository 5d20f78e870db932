// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ElasticLoadBalancingV2 {
    /// `DescribeTargetHealth` of Elastic Load Balancing.
    ///
    /// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTargetHealth.html
    public enum DescribeTargetHealth: AWSOperation {
        public typealias Input = DescribeTargetHealthInput
        public typealias Output = DescribeTargetHealthOutput

        public static let name = "DescribeTargetHealth"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "DescribeTargetHealthResult"))
        }
    }

    /// `DescribeTargetHealthInput` of Elastic Load Balancing.
    public struct DescribeTargetHealthInput: Sendable, Hashable {
        /// `TargetGroupArn`.
        public var targetGroupArn: String
        /// `Include`.
        public var include: [DescribeTargetHealthInputIncludeEnum]?
        /// `Targets`.
        public var targets: [TargetDescription]?

        /// What is left out is the service's to choose.
        public init(
            targetGroupArn: String,
            include: [DescribeTargetHealthInputIncludeEnum]? = nil,
            targets: [TargetDescription]? = nil
        ) {
            self.targetGroupArn = targetGroupArn
            self.include = include
            self.targets = targets
        }
    }

    /// `DescribeTargetHealthOutput` of Elastic Load Balancing.
    public struct DescribeTargetHealthOutput: Sendable, Hashable {
        /// `TargetHealthDescriptions`.
        public var targetHealthDescriptions: [TargetHealthDescription]?

        /// What is left out is the service's to choose.
        public init(targetHealthDescriptions: [TargetHealthDescription]? = nil) {
            self.targetHealthDescriptions = targetHealthDescriptions
        }
    }
}

extension ElasticLoadBalancingV2.DescribeTargetHealthInput {
    package func write(to form: inout FormWriter) {
        form.member("TargetGroupArn", targetGroupArn) { $0.write($1) }
        form.member("Include", include) { $0.list($1, item: "member") { $0.write($1.rawValue) } }
        form.member("Targets", targets) { $0.list($1, item: "member") { $1.write(to: &$0) } }
    }
}

extension ElasticLoadBalancingV2.DescribeTargetHealthOutput {
    package init(xml: XMLElement) throws {
        self.targetHealthDescriptions = try xml.member("TargetHealthDescriptions") { try $0.list { try ElasticLoadBalancingV2.TargetHealthDescription(xml: $0) } }
    }
}

extension ElasticLoadBalancingV2 {
    /// Calls `DescribeTargetHealth`.
    @discardableResult
    public func describeTargetHealth(_ input: DescribeTargetHealthInput) async throws -> DescribeTargetHealthOutput {
        try await client.execute(DescribeTargetHealth.self, input)
    }
}

extension Waiter where O == ElasticLoadBalancingV2.DescribeTargetHealth {
    /// `TargetDeregistered`: asks `DescribeTargetHealth`.
    public static var targetDeregistered: Waiter<ElasticLoadBalancingV2.DescribeTargetHealth> {
        Waiter(
            "TargetDeregistered",
            delay: .seconds(15),
            acceptors: [
                .error("InvalidTarget", .success),
                .all("unused", .success) { ([$0].compactMap(\.targetHealthDescriptions).flatMap { $0 }.compactMap(\.targetHealth).compactMap(\.state)).map(\.rawValue) },
            ]
        )
    }
}

extension Waiter where O == ElasticLoadBalancingV2.DescribeTargetHealth {
    /// `TargetInService`: asks `DescribeTargetHealth`.
    public static var targetInService: Waiter<ElasticLoadBalancingV2.DescribeTargetHealth> {
        Waiter(
            "TargetInService",
            delay: .seconds(15),
            acceptors: [
                .all("healthy", .success) { ([$0].compactMap(\.targetHealthDescriptions).flatMap { $0 }.compactMap(\.targetHealth).compactMap(\.state)).map(\.rawValue) },
                .error("InvalidInstance", .retry),
            ]
        )
    }
}
