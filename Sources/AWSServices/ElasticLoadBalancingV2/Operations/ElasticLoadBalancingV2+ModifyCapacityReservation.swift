// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ElasticLoadBalancingV2 {
    /// `ModifyCapacityReservation` of Elastic Load Balancing.
    ///
    /// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyCapacityReservation.html
    public enum ModifyCapacityReservation: AWSOperation {
        public typealias Input = ModifyCapacityReservationInput
        public typealias Output = ModifyCapacityReservationOutput

        public static let name = "ModifyCapacityReservation"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "ModifyCapacityReservationResult"))
        }
    }

    /// `ModifyCapacityReservationInput` of Elastic Load Balancing.
    public struct ModifyCapacityReservationInput: Sendable, Hashable {
        /// `LoadBalancerArn`.
        public var loadBalancerArn: String
        /// `MinimumLoadBalancerCapacity`.
        public var minimumLoadBalancerCapacity: MinimumLoadBalancerCapacity?
        /// `ResetCapacityReservation`.
        public var resetCapacityReservation: Bool?

        /// What is left out is the service's to choose.
        public init(
            loadBalancerArn: String,
            minimumLoadBalancerCapacity: MinimumLoadBalancerCapacity? = nil,
            resetCapacityReservation: Bool? = nil
        ) {
            self.loadBalancerArn = loadBalancerArn
            self.minimumLoadBalancerCapacity = minimumLoadBalancerCapacity
            self.resetCapacityReservation = resetCapacityReservation
        }
    }

    /// `ModifyCapacityReservationOutput` of Elastic Load Balancing.
    public struct ModifyCapacityReservationOutput: Sendable, Hashable {
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

extension ElasticLoadBalancingV2.ModifyCapacityReservationInput {
    package func write(to form: inout FormWriter) {
        form.member("LoadBalancerArn", loadBalancerArn) { $0.write($1) }
        form.member("MinimumLoadBalancerCapacity", minimumLoadBalancerCapacity) { $1.write(to: &$0) }
        form.member("ResetCapacityReservation", resetCapacityReservation) { $0.write($1) }
    }
}

extension ElasticLoadBalancingV2.ModifyCapacityReservationOutput {
    package init(xml: XMLElement) throws {
        self.capacityReservationState = try xml.member("CapacityReservationState") { try $0.list { try ElasticLoadBalancingV2.ZonalCapacityReservationState(xml: $0) } }
        self.decreaseRequestsRemaining = try xml.member("DecreaseRequestsRemaining") { try $0.integer() }
        self.lastModifiedTime = try xml.member("LastModifiedTime") { try $0.timestamp() }
        self.minimumLoadBalancerCapacity = try xml.member("MinimumLoadBalancerCapacity") { try ElasticLoadBalancingV2.MinimumLoadBalancerCapacity(xml: $0) }
    }
}

extension ElasticLoadBalancingV2 {
    /// Calls `ModifyCapacityReservation`.
    @discardableResult
    public func modifyCapacityReservation(_ input: ModifyCapacityReservationInput) async throws -> ModifyCapacityReservationOutput {
        try await client.execute(ModifyCapacityReservation.self, input)
    }
}
