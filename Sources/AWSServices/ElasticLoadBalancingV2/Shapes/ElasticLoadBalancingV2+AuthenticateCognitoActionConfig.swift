// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension ElasticLoadBalancingV2 {
    /// `AuthenticateCognitoActionConfig` of Elastic Load Balancing.
    public struct AuthenticateCognitoActionConfig: Sendable, Hashable {
        /// `AuthenticationRequestExtraParams`.
        public var authenticationRequestExtraParams: [String: String]?
        /// `OnUnauthenticatedRequest`.
        public var onUnauthenticatedRequest: AuthenticateCognitoActionConditionalBehaviorEnum?
        /// `Scope`.
        public var scope: String?
        /// `SessionCookieName`.
        public var sessionCookieName: String?
        /// `SessionTimeout`.
        public var sessionTimeout: Int?
        /// `UserPoolArn`.
        public var userPoolArn: String?
        /// `UserPoolClientId`.
        public var userPoolClientId: String?
        /// `UserPoolDomain`.
        public var userPoolDomain: String?

        /// What is left out is the service's to choose.
        public init(
            authenticationRequestExtraParams: [String: String]? = nil,
            onUnauthenticatedRequest: AuthenticateCognitoActionConditionalBehaviorEnum? = nil,
            scope: String? = nil,
            sessionCookieName: String? = nil,
            sessionTimeout: Int? = nil,
            userPoolArn: String? = nil,
            userPoolClientId: String? = nil,
            userPoolDomain: String? = nil
        ) {
            self.authenticationRequestExtraParams = authenticationRequestExtraParams
            self.onUnauthenticatedRequest = onUnauthenticatedRequest
            self.scope = scope
            self.sessionCookieName = sessionCookieName
            self.sessionTimeout = sessionTimeout
            self.userPoolArn = userPoolArn
            self.userPoolClientId = userPoolClientId
            self.userPoolDomain = userPoolDomain
        }
    }
}

extension ElasticLoadBalancingV2.AuthenticateCognitoActionConfig {
    package func write(to form: inout FormWriter) {
        form.member("AuthenticationRequestExtraParams", authenticationRequestExtraParams) { $0.map($1, entry: "entry", key: "key", value: "value") { $0.write($1) } }
        form.member("OnUnauthenticatedRequest", onUnauthenticatedRequest) { $0.write($1.rawValue) }
        form.member("Scope", scope) { $0.write($1) }
        form.member("SessionCookieName", sessionCookieName) { $0.write($1) }
        form.member("SessionTimeout", sessionTimeout) { $0.write($1) }
        form.member("UserPoolArn", userPoolArn) { $0.write($1) }
        form.member("UserPoolClientId", userPoolClientId) { $0.write($1) }
        form.member("UserPoolDomain", userPoolDomain) { $0.write($1) }
    }
}

extension ElasticLoadBalancingV2.AuthenticateCognitoActionConfig {
    package init(xml: XMLElement) throws {
        self.authenticationRequestExtraParams = try xml.member("AuthenticationRequestExtraParams") { try $0.map(key: "key", value: "value") { try $0.string() } }
        self.onUnauthenticatedRequest = try xml.member("OnUnauthenticatedRequest") { ElasticLoadBalancingV2.AuthenticateCognitoActionConditionalBehaviorEnum(rawValue: try $0.string()) }
        self.scope = try xml.member("Scope") { try $0.string() }
        self.sessionCookieName = try xml.member("SessionCookieName") { try $0.string() }
        self.sessionTimeout = try xml.member("SessionTimeout") { try $0.integer() }
        self.userPoolArn = try xml.member("UserPoolArn") { try $0.string() }
        self.userPoolClientId = try xml.member("UserPoolClientId") { try $0.string() }
        self.userPoolDomain = try xml.member("UserPoolDomain") { try $0.string() }
    }
}
