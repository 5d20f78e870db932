// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension ElasticLoadBalancingV2 {
    /// `Action` of Elastic Load Balancing.
    public struct Action: Sendable, Hashable {
        /// `AuthenticateCognitoConfig`.
        public var authenticateCognitoConfig: AuthenticateCognitoActionConfig?
        /// `AuthenticateOidcConfig`.
        public var authenticateOidcConfig: AuthenticateOidcActionConfig?
        /// `FixedResponseConfig`.
        public var fixedResponseConfig: FixedResponseActionConfig?
        /// `ForwardConfig`.
        public var forwardConfig: ForwardActionConfig?
        /// `JwtValidationConfig`.
        public var jwtValidationConfig: JwtValidationActionConfig?
        /// `Order`.
        public var order: Int?
        /// `RedirectConfig`.
        public var redirectConfig: RedirectActionConfig?
        /// `TargetGroupArn`.
        public var targetGroupArn: String?
        /// `Type`.
        public var type: ActionTypeEnum?

        /// What is left out is the service's to choose.
        public init(
            authenticateCognitoConfig: AuthenticateCognitoActionConfig? = nil,
            authenticateOidcConfig: AuthenticateOidcActionConfig? = nil,
            fixedResponseConfig: FixedResponseActionConfig? = nil,
            forwardConfig: ForwardActionConfig? = nil,
            jwtValidationConfig: JwtValidationActionConfig? = nil,
            order: Int? = nil,
            redirectConfig: RedirectActionConfig? = nil,
            targetGroupArn: String? = nil,
            type: ActionTypeEnum? = nil
        ) {
            self.authenticateCognitoConfig = authenticateCognitoConfig
            self.authenticateOidcConfig = authenticateOidcConfig
            self.fixedResponseConfig = fixedResponseConfig
            self.forwardConfig = forwardConfig
            self.jwtValidationConfig = jwtValidationConfig
            self.order = order
            self.redirectConfig = redirectConfig
            self.targetGroupArn = targetGroupArn
            self.type = type
        }
    }
}

extension ElasticLoadBalancingV2.Action {
    package func write(to form: inout FormWriter) {
        form.member("AuthenticateCognitoConfig", authenticateCognitoConfig) { $1.write(to: &$0) }
        form.member("AuthenticateOidcConfig", authenticateOidcConfig) { $1.write(to: &$0) }
        form.member("FixedResponseConfig", fixedResponseConfig) { $1.write(to: &$0) }
        form.member("ForwardConfig", forwardConfig) { $1.write(to: &$0) }
        form.member("JwtValidationConfig", jwtValidationConfig) { $1.write(to: &$0) }
        form.member("Order", order) { $0.write($1) }
        form.member("RedirectConfig", redirectConfig) { $1.write(to: &$0) }
        form.member("TargetGroupArn", targetGroupArn) { $0.write($1) }
        form.member("Type", type) { $0.write($1.rawValue) }
    }
}

extension ElasticLoadBalancingV2.Action {
    package init(xml: XMLElement) throws {
        self.authenticateCognitoConfig = try xml.member("AuthenticateCognitoConfig") { try ElasticLoadBalancingV2.AuthenticateCognitoActionConfig(xml: $0) }
        self.authenticateOidcConfig = try xml.member("AuthenticateOidcConfig") { try ElasticLoadBalancingV2.AuthenticateOidcActionConfig(xml: $0) }
        self.fixedResponseConfig = try xml.member("FixedResponseConfig") { try ElasticLoadBalancingV2.FixedResponseActionConfig(xml: $0) }
        self.forwardConfig = try xml.member("ForwardConfig") { try ElasticLoadBalancingV2.ForwardActionConfig(xml: $0) }
        self.jwtValidationConfig = try xml.member("JwtValidationConfig") { try ElasticLoadBalancingV2.JwtValidationActionConfig(xml: $0) }
        self.order = try xml.member("Order") { try $0.integer() }
        self.redirectConfig = try xml.member("RedirectConfig") { try ElasticLoadBalancingV2.RedirectActionConfig(xml: $0) }
        self.targetGroupArn = try xml.member("TargetGroupArn") { try $0.string() }
        self.type = try xml.member("Type") { ElasticLoadBalancingV2.ActionTypeEnum(rawValue: try $0.string()) }
    }
}
