// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EKS {
    /// `KubernetesNetworkConfigResponse` of Amazon Elastic Kubernetes Service.
    public struct KubernetesNetworkConfigResponse: Sendable, Hashable {
        /// `elasticLoadBalancing`.
        public var elasticLoadBalancing: ElasticLoadBalancing?
        /// `ipFamily`.
        public var ipFamily: IpFamily?
        /// `serviceIpv4Cidr`.
        public var serviceIpv4Cidr: String?
        /// `serviceIpv6Cidr`.
        public var serviceIpv6Cidr: String?

        /// What is left out is the service's to choose.
        public init(
            elasticLoadBalancing: ElasticLoadBalancing? = nil,
            ipFamily: IpFamily? = nil,
            serviceIpv4Cidr: String? = nil,
            serviceIpv6Cidr: String? = nil
        ) {
            self.elasticLoadBalancing = elasticLoadBalancing
            self.ipFamily = ipFamily
            self.serviceIpv4Cidr = serviceIpv4Cidr
            self.serviceIpv6Cidr = serviceIpv6Cidr
        }
    }
}

extension EKS.KubernetesNetworkConfigResponse {
    package init(json: JSONValue) throws {
        self.elasticLoadBalancing = try json.member("elasticLoadBalancing") { try EKS.ElasticLoadBalancing(json: $0) }
        self.ipFamily = try json.member("ipFamily") { EKS.IpFamily(rawValue: try $0.string()) }
        self.serviceIpv4Cidr = try json.member("serviceIpv4Cidr") { try $0.string() }
        self.serviceIpv6Cidr = try json.member("serviceIpv6Cidr") { try $0.string() }
    }
}
