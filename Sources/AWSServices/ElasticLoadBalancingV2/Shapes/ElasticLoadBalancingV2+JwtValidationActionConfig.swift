// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension ElasticLoadBalancingV2 {
    /// `JwtValidationActionConfig` of Elastic Load Balancing.
    public struct JwtValidationActionConfig: Sendable, Hashable {
        /// `AdditionalClaims`.
        public var additionalClaims: [JwtValidationActionAdditionalClaim]?
        /// `Issuer`.
        public var issuer: String?
        /// `JwksEndpoint`.
        public var jwksEndpoint: String?

        /// What is left out is the service's to choose.
        public init(
            additionalClaims: [JwtValidationActionAdditionalClaim]? = nil,
            issuer: String? = nil,
            jwksEndpoint: String? = nil
        ) {
            self.additionalClaims = additionalClaims
            self.issuer = issuer
            self.jwksEndpoint = jwksEndpoint
        }
    }
}

extension ElasticLoadBalancingV2.JwtValidationActionConfig {
    package func write(to form: inout FormWriter) {
        form.member("AdditionalClaims", additionalClaims) { $0.list($1, item: "member") { $1.write(to: &$0) } }
        form.member("Issuer", issuer) { $0.write($1) }
        form.member("JwksEndpoint", jwksEndpoint) { $0.write($1) }
    }
}

extension ElasticLoadBalancingV2.JwtValidationActionConfig {
    package init(xml: XMLElement) throws {
        self.additionalClaims = try xml.member("AdditionalClaims") { try $0.list { try ElasticLoadBalancingV2.JwtValidationActionAdditionalClaim(xml: $0) } }
        self.issuer = try xml.member("Issuer") { try $0.string() }
        self.jwksEndpoint = try xml.member("JwksEndpoint") { try $0.string() }
    }
}
