// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension ElasticLoadBalancingV2 {
    /// `MinimumLoadBalancerCapacity` of Elastic Load Balancing.
    public struct MinimumLoadBalancerCapacity: Sendable, Hashable {
        /// `CapacityUnits`.
        public var capacityUnits: Int?

        /// What is left out is the service's to choose.
        public init(capacityUnits: Int? = nil) {
            self.capacityUnits = capacityUnits
        }
    }
}

extension ElasticLoadBalancingV2.MinimumLoadBalancerCapacity {
    package func write(to form: inout FormWriter) {
        form.member("CapacityUnits", capacityUnits) { $0.write($1) }
    }
}

extension ElasticLoadBalancingV2.MinimumLoadBalancerCapacity {
    package init(xml: XMLElement) throws {
        self.capacityUnits = try xml.member("CapacityUnits") { try $0.integer() }
    }
}
