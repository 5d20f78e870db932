// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension ElasticLoadBalancingV2 {
    /// `AuthenticateOidcActionConfig` of Elastic Load Balancing.
    public struct AuthenticateOidcActionConfig: Sendable, Hashable {
        /// `AuthenticationRequestExtraParams`.
        public var authenticationRequestExtraParams: [String: String]?
        /// `AuthorizationEndpoint`.
        public var authorizationEndpoint: String?
        /// `ClientId`.
        public var clientId: String?
        /// `ClientSecret`.
        public var clientSecret: String?
        /// `Issuer`.
        public var issuer: String?
        /// `OnUnauthenticatedRequest`.
        public var onUnauthenticatedRequest: AuthenticateOidcActionConditionalBehaviorEnum?
        /// `Scope`.
        public var scope: String?
        /// `SessionCookieName`.
        public var sessionCookieName: String?
        /// `SessionTimeout`.
        public var sessionTimeout: Int?
        /// `TokenEndpoint`.
        public var tokenEndpoint: String?
        /// `UseExistingClientSecret`.
        public var useExistingClientSecret: Bool?
        /// `UserInfoEndpoint`.
        public var userInfoEndpoint: String?

        /// What is left out is the service's to choose.
        public init(
            authenticationRequestExtraParams: [String: String]? = nil,
            authorizationEndpoint: String? = nil,
            clientId: String? = nil,
            clientSecret: String? = nil,
            issuer: String? = nil,
            onUnauthenticatedRequest: AuthenticateOidcActionConditionalBehaviorEnum? = nil,
            scope: String? = nil,
            sessionCookieName: String? = nil,
            sessionTimeout: Int? = nil,
            tokenEndpoint: String? = nil,
            useExistingClientSecret: Bool? = nil,
            userInfoEndpoint: String? = nil
        ) {
            self.authenticationRequestExtraParams = authenticationRequestExtraParams
            self.authorizationEndpoint = authorizationEndpoint
            self.clientId = clientId
            self.clientSecret = clientSecret
            self.issuer = issuer
            self.onUnauthenticatedRequest = onUnauthenticatedRequest
            self.scope = scope
            self.sessionCookieName = sessionCookieName
            self.sessionTimeout = sessionTimeout
            self.tokenEndpoint = tokenEndpoint
            self.useExistingClientSecret = useExistingClientSecret
            self.userInfoEndpoint = userInfoEndpoint
        }
    }
}

extension ElasticLoadBalancingV2.AuthenticateOidcActionConfig {
    package func write(to form: inout FormWriter) {
        form.member("AuthenticationRequestExtraParams", authenticationRequestExtraParams) { $0.map($1, entry: "entry", key: "key", value: "value") { $0.write($1) } }
        form.member("AuthorizationEndpoint", authorizationEndpoint) { $0.write($1) }
        form.member("ClientId", clientId) { $0.write($1) }
        form.member("ClientSecret", clientSecret) { $0.write($1) }
        form.member("Issuer", issuer) { $0.write($1) }
        form.member("OnUnauthenticatedRequest", onUnauthenticatedRequest) { $0.write($1.rawValue) }
        form.member("Scope", scope) { $0.write($1) }
        form.member("SessionCookieName", sessionCookieName) { $0.write($1) }
        form.member("SessionTimeout", sessionTimeout) { $0.write($1) }
        form.member("TokenEndpoint", tokenEndpoint) { $0.write($1) }
        form.member("UseExistingClientSecret", useExistingClientSecret) { $0.write($1) }
        form.member("UserInfoEndpoint", userInfoEndpoint) { $0.write($1) }
    }
}

extension ElasticLoadBalancingV2.AuthenticateOidcActionConfig {
    package init(xml: XMLElement) throws {
        self.authenticationRequestExtraParams = try xml.member("AuthenticationRequestExtraParams") { try $0.map(key: "key", value: "value") { try $0.string() } }
        self.authorizationEndpoint = try xml.member("AuthorizationEndpoint") { try $0.string() }
        self.clientId = try xml.member("ClientId") { try $0.string() }
        self.clientSecret = try xml.member("ClientSecret") { try $0.string() }
        self.issuer = try xml.member("Issuer") { try $0.string() }
        self.onUnauthenticatedRequest = try xml.member("OnUnauthenticatedRequest") { ElasticLoadBalancingV2.AuthenticateOidcActionConditionalBehaviorEnum(rawValue: try $0.string()) }
        self.scope = try xml.member("Scope") { try $0.string() }
        self.sessionCookieName = try xml.member("SessionCookieName") { try $0.string() }
        self.sessionTimeout = try xml.member("SessionTimeout") { try $0.integer() }
        self.tokenEndpoint = try xml.member("TokenEndpoint") { try $0.string() }
        self.useExistingClientSecret = try xml.member("UseExistingClientSecret") { try $0.boolean() }
        self.userInfoEndpoint = try xml.member("UserInfoEndpoint") { try $0.string() }
    }
}
