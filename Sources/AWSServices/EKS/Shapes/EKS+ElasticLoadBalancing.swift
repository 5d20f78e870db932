// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EKS {
    /// `ElasticLoadBalancing` of Amazon Elastic Kubernetes Service.
    public struct ElasticLoadBalancing: Sendable, Hashable {
        /// `enabled`.
        public var enabled: Bool?

        /// What is left out is the service's to choose.
        public init(enabled: Bool? = nil) {
            self.enabled = enabled
        }
    }
}

extension EKS.ElasticLoadBalancing {
    package func write(to object: inout JSONObject) {
        object.member("enabled", enabled) { .boolean($0) }
    }
}

extension EKS.ElasticLoadBalancing {
    package init(json: JSONValue) throws {
        self.enabled = try json.member("enabled") { try $0.boolean() }
    }
}
