import AWSClient
import AWSServices
package import Engine
package import Infra

/// Capacity that is reserved for a load balancer, whatever its traffic is.
///
/// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/capacity-unit-reservation.html
struct ReservedCapacity {
    /// The attribute that a read reports its state under.
    static let attribute = "CapacityReservationState"

    /// Load balancer capacity units; 0 where nothing is reserved.
    let units: Int
    /// `provisioned`, `pending`, `rebalancing`, or `failed` and why; of all zones the one that is furthest behind.
    let state: String

    init(_ reservation: ElasticLoadBalancingV2.DescribeCapacityReservationOutput) {
        units = reservation.minimumLoadBalancerCapacity?.capacityUnits ?? 0
        let zones = (reservation.capacityReservationState ?? []).compactMap(\.state)
        if let failed = zones.first(where: { $0.code == .failed }) {
            state = "failed: \(failed.reason ?? "no reason given")"
        } else {
            let unfinished = zones.first { $0.code != .provisioned }
            state = unfinished?.code?.rawValue ?? "provisioned"
        }
    }
}

extension ElasticLoadBalancerHandler {
    /// `nil` where the service has no such call, as in partitions and emulators without reservations.
    func reservedCapacity(of arn: String) async throws -> ReservedCapacity? {
        do {
            return ReservedCapacity(try await elb.describeCapacityReservation(.init(loadBalancerArn: arn)))
        } catch let error as AWSError where error.code == "InvalidAction" {
            return nil
        }
    }

    /// Only two decreases a day are allowed, so nothing is asked for that is there already.
    func changeCapacity(
        _ arn: String,
        to desired: ElasticLoadBalancer,
        from current: ElasticLoadBalancer,
        removed: Set<String>
    ) async throws {
        let now = current.minimumLoadBalancerCapacity?.capacityUnits.literal
        if removed.contains("MinimumLoadBalancerCapacity") {
            guard now != 0 else { return }
            _ = try await elb.modifyCapacityReservation(.init(loadBalancerArn: arn, resetCapacityReservation: true))
        } else if let wanted = try desired.minimumLoadBalancerCapacity?.capacityUnits.known, wanted != now {
            _ = try await elb.modifyCapacityReservation(
                .init(loadBalancerArn: arn, minimumLoadBalancerCapacity: .init(capacityUnits: wanted))
            )
        }
    }

    /// Most reservations are fulfilled within minutes, some take hours. Nobody waits for them who does not ask to.
    package func status(
        of observed: ObservedResource<ElasticLoadBalancer>,
        desired: ElasticLoadBalancer
    ) -> ResourceStatus {
        let isAwaited = desired.enableCapacityReservationProvisionStabilize?.literal == true
        guard isAwaited, desired.minimumLoadBalancerCapacity != nil, observed.status == .ready,
            let state = observed.attributes[ReservedCapacity.attribute]?.string, !state.isEmpty
        else { return observed.status }
        if state.hasPrefix("failed") { return .failed("The capacity could not be reserved (\(state)).") }
        return state == "provisioned" ? .ready : .pending("reserving capacity: \(state)")
    }
}
