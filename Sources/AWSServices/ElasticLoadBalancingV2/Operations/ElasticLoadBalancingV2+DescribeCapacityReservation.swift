// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ElasticLoadBalancingV2 {
    /// `DescribeCapacityReservation` of Elastic Load Balancing.
    ///
    /// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeCapacityReservation.html
    public enum DescribeCapacityReservation: AWSOperation {
        public typealias Input = DescribeCapacityReservationInput
        public typealias Output = DescribeCapacityReservationOutput

        public static let name = "DescribeCapacityReservation"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "DescribeCapacityReservationResult"))
        }
    }

    /// `DescribeCapacityReservationInput` of Elastic Load Balancing.
    public struct DescribeCapacityReservationInput: Sendable, Hashable {
        /// `LoadBalancerArn`.
        public var loadBalancerArn: String

        /// What is left out is the service's to choose.
        public init(loadBalancerArn: String) {
            self.loadBalancerArn = loadBalancerArn
        }
    }

    /// `DescribeCapacityReservationOutput` of Elastic Load Balancing.
    public struct DescribeCapacityReservationOutput: Sendable, Hashable {
        /// `CapacityReservationState`.
        public var capacityReservationState: [ZonalCapacityReservationState]?
        /// `DecreaseRequestsRemaining`.
        public var decreaseRequestsRemaining: Int?
        /// `LastModifiedTime`.
        public var lastModifiedTime: Timestamp?
        /// `MinimumLoadBalancerCapacity`.
        public var minimumLoadBalancerCapacity: MinimumLoadBalancerCapacity?

        /// What is left out is the service's to choose.
        public init(
            capacityReservationState: [ZonalCapacityReservationState]? = nil,
            decreaseRequestsRemaining: Int? = nil,
            lastModifiedTime: Timestamp? = nil,
            minimumLoadBalancerCapacity: MinimumLoadBalancerCapacity? = nil
        ) {
            self.capacityReservationState = capacityReservationState
            self.decreaseRequestsRemaining = decreaseRequestsRemaining
            self.lastModifiedTime = lastModifiedTime
            self.minimumLoadBalancerCapacity = minimumLoadBalancerCapacity
        }
    }
}

extension ElasticLoadBalancingV2.DescribeCapacityReservationInput {
    package func write(to form: inout FormWriter) {
        form.member("LoadBalancerArn", loadBalancerArn) { $0.write($1) }
    }
}

extension ElasticLoadBalancingV2.DescribeCapacityReservationOutput {
    package init(xml: XMLElement) throws {
        self.capacityReservationState = try xml.member("CapacityReservationState") { try $0.list { try ElasticLoadBalancingV2.ZonalCapacityReservationState(xml: $0) } }
        self.decreaseRequestsRemaining = try xml.member("DecreaseRequestsRemaining") { try $0.integer() }
        self.lastModifiedTime = try xml.member("LastModifiedTime") { try $0.timestamp() }
        self.minimumLoadBalancerCapacity = try xml.member("MinimumLoadBalancerCapacity") { try ElasticLoadBalancingV2.MinimumLoadBalancerCapacity(xml: $0) }
    }
}

extension ElasticLoadBalancingV2 {
    /// Calls `DescribeCapacityReservation`.
    @discardableResult
    public func describeCapacityReservation(_ input: DescribeCapacityReservationInput) async throws -> DescribeCapacityReservationOutput {
        try await client.execute(DescribeCapacityReservation.self, input)
    }
}
