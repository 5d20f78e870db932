// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension ElasticLoadBalancingV2 {
    /// `Listener` of Elastic Load Balancing.
    public struct Listener: Sendable, Hashable {
        /// `AlpnPolicy`.
        public var alpnPolicy: [String]?
        /// `Certificates`.
        public var certificates: [Certificate]?
        /// `DefaultActions`.
        public var defaultActions: [Action]?
        /// `ListenerArn`.
        public var listenerArn: String?
        /// `LoadBalancerArn`.
        public var loadBalancerArn: String?
        /// `MutualAuthentication`.
        public var mutualAuthentication: MutualAuthenticationAttributes?
        /// `Port`.
        public var port: Int?
        /// `Protocol`.
        public var `protocol`: ProtocolEnum?
        /// `SslPolicy`.
        public var sslPolicy: String?

        /// What is left out is the service's to choose.
        public init(
            alpnPolicy: [String]? = nil,
            certificates: [Certificate]? = nil,
            defaultActions: [Action]? = nil,
            listenerArn: String? = nil,
            loadBalancerArn: String? = nil,
            mutualAuthentication: MutualAuthenticationAttributes? = nil,
            port: Int? = nil,
            `protocol`: ProtocolEnum? = nil,
            sslPolicy: String? = nil
        ) {
            self.alpnPolicy = alpnPolicy
            self.certificates = certificates
            self.defaultActions = defaultActions
            self.listenerArn = listenerArn
            self.loadBalancerArn = loadBalancerArn
            self.mutualAuthentication = mutualAuthentication
            self.port = port
            self.`protocol` = `protocol`
            self.sslPolicy = sslPolicy
        }
    }
}

extension ElasticLoadBalancingV2.Listener {
    package init(xml: XMLElement) throws {
        self.alpnPolicy = try xml.member("AlpnPolicy") { try $0.list { try $0.string() } }
        self.certificates = try xml.member("Certificates") { try $0.list { try ElasticLoadBalancingV2.Certificate(xml: $0) } }
        self.defaultActions = try xml.member("DefaultActions") { try $0.list { try ElasticLoadBalancingV2.Action(xml: $0) } }
        self.listenerArn = try xml.member("ListenerArn") { try $0.string() }
        self.loadBalancerArn = try xml.member("LoadBalancerArn") { try $0.string() }
        self.mutualAuthentication = try xml.member("MutualAuthentication") { try ElasticLoadBalancingV2.MutualAuthenticationAttributes(xml: $0) }
        self.port = try xml.member("Port") { try $0.integer() }
        self.`protocol` = try xml.member("Protocol") { ElasticLoadBalancingV2.ProtocolEnum(rawValue: try $0.string()) }
        self.sslPolicy = try xml.member("SslPolicy") { try $0.string() }
    }
}
