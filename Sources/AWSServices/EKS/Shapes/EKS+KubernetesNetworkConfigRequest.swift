// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EKS {
    /// `KubernetesNetworkConfigRequest` of Amazon Elastic Kubernetes Service.
    public struct KubernetesNetworkConfigRequest: Sendable, Hashable {
        /// `elasticLoadBalancing`.
        public var elasticLoadBalancing: ElasticLoadBalancing?
        /// `ipFamily`.
        public var ipFamily: IpFamily?
        /// `serviceIpv4Cidr`.
        public var serviceIpv4Cidr: String?

        /// What is left out is the service's to choose.
        public init(
            elasticLoadBalancing: ElasticLoadBalancing? = nil,
            ipFamily: IpFamily? = nil,
            serviceIpv4Cidr: String? = nil
        ) {
            self.elasticLoadBalancing = elasticLoadBalancing
            self.ipFamily = ipFamily
            self.serviceIpv4Cidr = serviceIpv4Cidr
        }
    }
}

extension EKS.KubernetesNetworkConfigRequest {
    package func write(to object: inout JSONObject) {
        object.member("elasticLoadBalancing", elasticLoadBalancing) { JSONObject.value($0.write(to:)) }
        object.member("ipFamily", ipFamily) { .string($0.rawValue) }
        object.member("serviceIpv4Cidr", serviceIpv4Cidr) { .string($0) }
    }
}
