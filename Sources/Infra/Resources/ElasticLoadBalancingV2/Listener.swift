// Written by `make generate` from the CloudFormation registry's schema. Do not edit.

/// `AWS::ElasticLoadBalancingV2::Listener`.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listener.html
public struct Listener: Resource {
    /// `DefaultActions`.
    public var defaultActions: [Action]
    /// `LoadBalancerArn`. A change replaces the resource.
    public var loadBalancerArn: Input<ElasticLoadBalancer.ARN>
    /// `AlpnPolicy`.
    public var alpnPolicy: [Input<String>]?
    /// `Certificates`.
    public var certificates: [Certificate]?
    /// `ListenerAttributes`.
    public var listenerAttributes: [ListenerAttribute]?
    /// `MutualAuthentication`.
    public var mutualAuthentication: MutualAuthentication?
    /// `Port`.
    public var port: Input<Int>?
    /// `Protocol`.
    public var `protocol`: ListenerProtocol?
    /// `SslPolicy`.
    public var sslPolicy: Input<String>?

    /// Required properties come first; those left out are AWS's to choose.
    public init(
        defaultActions: [Action],
        loadBalancerArn: Input<ElasticLoadBalancer.ARN>,
        alpnPolicy: [Input<String>]? = nil,
        certificates: [Certificate]? = nil,
        listenerAttributes: [ListenerAttribute]? = nil,
        mutualAuthentication: MutualAuthentication? = nil,
        port: Input<Int>? = nil,
        `protocol`: ListenerProtocol? = nil,
        sslPolicy: Input<String>? = nil
    ) {
        self.defaultActions = defaultActions
        self.loadBalancerArn = loadBalancerArn
        self.alpnPolicy = alpnPolicy
        self.certificates = certificates
        self.listenerAttributes = listenerAttributes
        self.mutualAuthentication = mutualAuthentication
        self.port = port
        self.protocol = `protocol`
        self.sslPolicy = sslPolicy
    }

    /// Reads the registry's names; what AWS alone sets is passed over.
    public init(document: Document) throws(DocumentError) {
        let reader = try DocumentReader(document)
        self.defaultActions = try reader.required("DefaultActions")
        self.loadBalancerArn = try reader.required("LoadBalancerArn")
        self.alpnPolicy = try reader.optional("AlpnPolicy")
        self.certificates = try reader.optional("Certificates")
        self.listenerAttributes = try reader.optional("ListenerAttributes")
        self.mutualAuthentication = try reader.optional("MutualAuthentication")
        self.port = try reader.optional("Port")
        self.protocol = try reader.optional("Protocol")
        self.sslPolicy = try reader.optional("SslPolicy")
    }

    /// The properties that are given, by the registry's names.
    public var document: Document {
        var writer = DocumentWriter()
        writer.set("DefaultActions", defaultActions)
        writer.set("LoadBalancerArn", loadBalancerArn)
        writer.set("AlpnPolicy", alpnPolicy)
        writer.set("Certificates", certificates)
        writer.set("ListenerAttributes", listenerAttributes)
        writer.set("MutualAuthentication", mutualAuthentication)
        writer.set("Port", port)
        writer.set("Protocol", `protocol`)
        writer.set("SslPolicy", sslPolicy)
        return writer.document
    }

    /// `Protocol`.
    public enum ListenerProtocol: OpenEnumeration {
        case geneve
        case http
        case https
        case quic
        case tcp
        case tcpQuic
        case tcpUdp
        case tls
        case udp
        /// A value that this version does not know.
        case custom(String)

        /// The case of a text as AWS writes it.
        public init(_ text: String) {
            switch text {
            case "GENEVE": self = .geneve
            case "HTTP": self = .http
            case "HTTPS": self = .https
            case "QUIC": self = .quic
            case "TCP": self = .tcp
            case "TCP_QUIC": self = .tcpQuic
            case "TCP_UDP": self = .tcpUdp
            case "TLS": self = .tls
            case "UDP": self = .udp
            default: self = .custom(text)
            }
        }

        /// The text as AWS writes it.
        public var description: String {
            switch self {
            case .geneve: "GENEVE"
            case .http: "HTTP"
            case .https: "HTTPS"
            case .quic: "QUIC"
            case .tcp: "TCP"
            case .tcpQuic: "TCP_QUIC"
            case .tcpUdp: "TCP_UDP"
            case .tls: "TLS"
            case .udp: "UDP"
            case .custom(let text): text
            }
        }
    }

    /// `DefaultActions/*`.
    public struct Action: DocumentConvertible, Hashable {
        /// `Type`.
        public var type: ActionType
        /// `AuthenticateCognitoConfig`.
        public var authenticateCognitoConfig: AuthenticateCognitoConfig?
        /// `AuthenticateOidcConfig`.
        public var authenticateOidcConfig: AuthenticateOidcConfig?
        /// `FixedResponseConfig`.
        public var fixedResponseConfig: FixedResponseConfig?
        /// `ForwardConfig`.
        public var forwardConfig: ForwardConfig?
        /// `JwtValidationConfig`.
        public var jwtValidationConfig: JwtValidationConfig?
        /// `Order`.
        public var order: Input<Int>?
        /// `RedirectConfig`.
        public var redirectConfig: RedirectConfig?
        /// `TargetGroupArn`.
        public var targetGroupArn: Input<TargetGroup.ARN>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            type: ActionType,
            authenticateCognitoConfig: AuthenticateCognitoConfig? = nil,
            authenticateOidcConfig: AuthenticateOidcConfig? = nil,
            fixedResponseConfig: FixedResponseConfig? = nil,
            forwardConfig: ForwardConfig? = nil,
            jwtValidationConfig: JwtValidationConfig? = nil,
            order: Input<Int>? = nil,
            redirectConfig: RedirectConfig? = nil,
            targetGroupArn: Input<TargetGroup.ARN>? = nil
        ) {
            self.type = type
            self.authenticateCognitoConfig = authenticateCognitoConfig
            self.authenticateOidcConfig = authenticateOidcConfig
            self.fixedResponseConfig = fixedResponseConfig
            self.forwardConfig = forwardConfig
            self.jwtValidationConfig = jwtValidationConfig
            self.order = order
            self.redirectConfig = redirectConfig
            self.targetGroupArn = targetGroupArn
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.type = try reader.required("Type")
            self.authenticateCognitoConfig = try reader.optional("AuthenticateCognitoConfig")
            self.authenticateOidcConfig = try reader.optional("AuthenticateOidcConfig")
            self.fixedResponseConfig = try reader.optional("FixedResponseConfig")
            self.forwardConfig = try reader.optional("ForwardConfig")
            self.jwtValidationConfig = try reader.optional("JwtValidationConfig")
            self.order = try reader.optional("Order")
            self.redirectConfig = try reader.optional("RedirectConfig")
            self.targetGroupArn = try reader.optional("TargetGroupArn")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Type", type)
            writer.set("AuthenticateCognitoConfig", authenticateCognitoConfig)
            writer.set("AuthenticateOidcConfig", authenticateOidcConfig)
            writer.set("FixedResponseConfig", fixedResponseConfig)
            writer.set("ForwardConfig", forwardConfig)
            writer.set("JwtValidationConfig", jwtValidationConfig)
            writer.set("Order", order)
            writer.set("RedirectConfig", redirectConfig)
            writer.set("TargetGroupArn", targetGroupArn)
            return writer.document
        }

        /// `DefaultActions/*/Type`.
        public enum ActionType: OpenEnumeration {
            case authenticateCognito
            case authenticateOidc
            case fixedResponse
            case forward
            case jwtValidation
            case redirect
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "authenticate-cognito": self = .authenticateCognito
                case "authenticate-oidc": self = .authenticateOidc
                case "fixed-response": self = .fixedResponse
                case "forward": self = .forward
                case "jwt-validation": self = .jwtValidation
                case "redirect": self = .redirect
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .authenticateCognito: "authenticate-cognito"
                case .authenticateOidc: "authenticate-oidc"
                case .fixedResponse: "fixed-response"
                case .forward: "forward"
                case .jwtValidation: "jwt-validation"
                case .redirect: "redirect"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "AuthenticateCognitoConfig": AuthenticateCognitoConfig.shape,
                    "AuthenticateOidcConfig": AuthenticateOidcConfig.shape,
                    "FixedResponseConfig": FixedResponseConfig.shape,
                    "ForwardConfig": ForwardConfig.shape,
                    "JwtValidationConfig": JwtValidationConfig.shape,
                    "Order": PropertySchema(.integer, limits: PropertySchema.Limits(minimum: 1.0, maximum: 50000.0)),
                    "RedirectConfig": RedirectConfig.shape,
                    "TargetGroupArn": PropertySchema(.string),
                    "Type": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(
                            allowed: [
                                "authenticate-cognito",
                                "authenticate-oidc",
                                "fixed-response",
                                "forward",
                                "jwt-validation",
                                "redirect",
                            ]
                        )
                    ),
                ],
                required: ["Type"]
            )
        )
    }

    /// `DefaultActions/*/AuthenticateCognitoConfig`.
    public struct AuthenticateCognitoConfig: DocumentConvertible, Hashable {
        /// `UserPoolArn`.
        public var userPoolArn: Input<String>
        /// `UserPoolClientId`.
        public var userPoolClientId: Input<String>
        /// `UserPoolDomain`.
        public var userPoolDomain: Input<String>
        /// `AuthenticationRequestExtraParams`.
        public var authenticationRequestExtraParams: [String: Input<String>]?
        /// `OnUnauthenticatedRequest`.
        public var onUnauthenticatedRequest: OnUnauthenticatedRequest?
        /// `Scope`.
        public var scope: Input<String>?
        /// `SessionCookieName`.
        public var sessionCookieName: Input<String>?
        /// `SessionTimeout`.
        public var sessionTimeout: Input<String>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            userPoolArn: Input<String>,
            userPoolClientId: Input<String>,
            userPoolDomain: Input<String>,
            authenticationRequestExtraParams: [String: Input<String>]? = nil,
            onUnauthenticatedRequest: OnUnauthenticatedRequest? = nil,
            scope: Input<String>? = nil,
            sessionCookieName: Input<String>? = nil,
            sessionTimeout: Input<String>? = nil
        ) {
            self.userPoolArn = userPoolArn
            self.userPoolClientId = userPoolClientId
            self.userPoolDomain = userPoolDomain
            self.authenticationRequestExtraParams = authenticationRequestExtraParams
            self.onUnauthenticatedRequest = onUnauthenticatedRequest
            self.scope = scope
            self.sessionCookieName = sessionCookieName
            self.sessionTimeout = sessionTimeout
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.userPoolArn = try reader.required("UserPoolArn")
            self.userPoolClientId = try reader.required("UserPoolClientId")
            self.userPoolDomain = try reader.required("UserPoolDomain")
            self.authenticationRequestExtraParams = try reader.optional("AuthenticationRequestExtraParams")
            self.onUnauthenticatedRequest = try reader.optional("OnUnauthenticatedRequest")
            self.scope = try reader.optional("Scope")
            self.sessionCookieName = try reader.optional("SessionCookieName")
            self.sessionTimeout = try reader.optional("SessionTimeout")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("UserPoolArn", userPoolArn)
            writer.set("UserPoolClientId", userPoolClientId)
            writer.set("UserPoolDomain", userPoolDomain)
            writer.set("AuthenticationRequestExtraParams", authenticationRequestExtraParams)
            writer.set("OnUnauthenticatedRequest", onUnauthenticatedRequest)
            writer.set("Scope", scope)
            writer.set("SessionCookieName", sessionCookieName)
            writer.set("SessionTimeout", sessionTimeout)
            return writer.document
        }

        /// `DefaultActions/*/AuthenticateCognitoConfig/OnUnauthenticatedRequest`.
        public enum OnUnauthenticatedRequest: OpenEnumeration {
            case allow
            case authenticate
            case deny
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "allow": self = .allow
                case "authenticate": self = .authenticate
                case "deny": self = .deny
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .allow: "allow"
                case .authenticate: "authenticate"
                case .deny: "deny"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "AuthenticationRequestExtraParams": PropertySchema(.map(PropertySchema(.string))),
                    "OnUnauthenticatedRequest": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(allowed: ["allow", "authenticate", "deny"])
                    ),
                    "Scope": PropertySchema(.string),
                    "SessionCookieName": PropertySchema(.string),
                    "SessionTimeout": PropertySchema(.string),
                    "UserPoolArn": PropertySchema(.string),
                    "UserPoolClientId": PropertySchema(.string),
                    "UserPoolDomain": PropertySchema(.string),
                ],
                required: ["UserPoolArn", "UserPoolClientId", "UserPoolDomain"]
            )
        )
    }

    /// `DefaultActions/*/AuthenticateOidcConfig`.
    public struct AuthenticateOidcConfig: DocumentConvertible, Hashable {
        /// `AuthorizationEndpoint`.
        public var authorizationEndpoint: Input<String>
        /// `ClientId`.
        public var clientId: Input<String>
        /// `Issuer`.
        public var issuer: Input<String>
        /// `TokenEndpoint`.
        public var tokenEndpoint: Input<String>
        /// `UserInfoEndpoint`.
        public var userInfoEndpoint: Input<String>
        /// `AuthenticationRequestExtraParams`.
        public var authenticationRequestExtraParams: [String: Input<String>]?
        /// `ClientSecret`. AWS does not report it back.
        public var clientSecret: Input<Secret>?
        /// `OnUnauthenticatedRequest`.
        public var onUnauthenticatedRequest: OnUnauthenticatedRequest?
        /// `Scope`.
        public var scope: Input<String>?
        /// `SessionCookieName`.
        public var sessionCookieName: Input<String>?
        /// `SessionTimeout`.
        public var sessionTimeout: Input<String>?
        /// `UseExistingClientSecret`.
        public var useExistingClientSecret: Input<Bool>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            authorizationEndpoint: Input<String>,
            clientId: Input<String>,
            issuer: Input<String>,
            tokenEndpoint: Input<String>,
            userInfoEndpoint: Input<String>,
            authenticationRequestExtraParams: [String: Input<String>]? = nil,
            clientSecret: Input<Secret>? = nil,
            onUnauthenticatedRequest: OnUnauthenticatedRequest? = nil,
            scope: Input<String>? = nil,
            sessionCookieName: Input<String>? = nil,
            sessionTimeout: Input<String>? = nil,
            useExistingClientSecret: Input<Bool>? = nil
        ) {
            self.authorizationEndpoint = authorizationEndpoint
            self.clientId = clientId
            self.issuer = issuer
            self.tokenEndpoint = tokenEndpoint
            self.userInfoEndpoint = userInfoEndpoint
            self.authenticationRequestExtraParams = authenticationRequestExtraParams
            self.clientSecret = clientSecret
            self.onUnauthenticatedRequest = onUnauthenticatedRequest
            self.scope = scope
            self.sessionCookieName = sessionCookieName
            self.sessionTimeout = sessionTimeout
            self.useExistingClientSecret = useExistingClientSecret
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.authorizationEndpoint = try reader.required("AuthorizationEndpoint")
            self.clientId = try reader.required("ClientId")
            self.issuer = try reader.required("Issuer")
            self.tokenEndpoint = try reader.required("TokenEndpoint")
            self.userInfoEndpoint = try reader.required("UserInfoEndpoint")
            self.authenticationRequestExtraParams = try reader.optional("AuthenticationRequestExtraParams")
            self.clientSecret = try reader.optional("ClientSecret")
            self.onUnauthenticatedRequest = try reader.optional("OnUnauthenticatedRequest")
            self.scope = try reader.optional("Scope")
            self.sessionCookieName = try reader.optional("SessionCookieName")
            self.sessionTimeout = try reader.optional("SessionTimeout")
            self.useExistingClientSecret = try reader.optional("UseExistingClientSecret")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("AuthorizationEndpoint", authorizationEndpoint)
            writer.set("ClientId", clientId)
            writer.set("Issuer", issuer)
            writer.set("TokenEndpoint", tokenEndpoint)
            writer.set("UserInfoEndpoint", userInfoEndpoint)
            writer.set("AuthenticationRequestExtraParams", authenticationRequestExtraParams)
            writer.set("ClientSecret", clientSecret)
            writer.set("OnUnauthenticatedRequest", onUnauthenticatedRequest)
            writer.set("Scope", scope)
            writer.set("SessionCookieName", sessionCookieName)
            writer.set("SessionTimeout", sessionTimeout)
            writer.set("UseExistingClientSecret", useExistingClientSecret)
            return writer.document
        }

        /// `DefaultActions/*/AuthenticateOidcConfig/OnUnauthenticatedRequest`.
        public enum OnUnauthenticatedRequest: OpenEnumeration {
            case allow
            case authenticate
            case deny
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "allow": self = .allow
                case "authenticate": self = .authenticate
                case "deny": self = .deny
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .allow: "allow"
                case .authenticate: "authenticate"
                case .deny: "deny"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "AuthenticationRequestExtraParams": PropertySchema(.map(PropertySchema(.string))),
                    "AuthorizationEndpoint": PropertySchema(.string),
                    "ClientId": PropertySchema(.string),
                    "ClientSecret": PropertySchema(.string),
                    "Issuer": PropertySchema(.string),
                    "OnUnauthenticatedRequest": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(allowed: ["allow", "authenticate", "deny"])
                    ),
                    "Scope": PropertySchema(.string),
                    "SessionCookieName": PropertySchema(.string),
                    "SessionTimeout": PropertySchema(.string),
                    "TokenEndpoint": PropertySchema(.string),
                    "UseExistingClientSecret": PropertySchema(.boolean),
                    "UserInfoEndpoint": PropertySchema(.string),
                ],
                required: ["AuthorizationEndpoint", "ClientId", "Issuer", "TokenEndpoint", "UserInfoEndpoint"],
                constraints: [.atLeastOne(["ClientSecret", "UseExistingClientSecret"])]
            )
        )
    }

    /// `Certificates/*`.
    public struct Certificate: DocumentConvertible, Hashable {
        /// `CertificateArn`.
        public var certificateArn: Input<ACMCertificate.ID>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(certificateArn: Input<ACMCertificate.ID>? = nil) {
            self.certificateArn = certificateArn
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.certificateArn = try reader.optional("CertificateArn")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("CertificateArn", certificateArn)
            return writer.document
        }

        static let shape = PropertySchema(.object(["CertificateArn": PropertySchema(.string)]))
    }

    /// `DefaultActions/*/FixedResponseConfig`.
    public struct FixedResponseConfig: DocumentConvertible, Hashable {
        /// `StatusCode`.
        public var statusCode: Input<String>
        /// `ContentType`.
        public var contentType: Input<String>?
        /// `MessageBody`.
        public var messageBody: Input<String>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(statusCode: Input<String>, contentType: Input<String>? = nil, messageBody: Input<String>? = nil) {
            self.statusCode = statusCode
            self.contentType = contentType
            self.messageBody = messageBody
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.statusCode = try reader.required("StatusCode")
            self.contentType = try reader.optional("ContentType")
            self.messageBody = try reader.optional("MessageBody")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("StatusCode", statusCode)
            writer.set("ContentType", contentType)
            writer.set("MessageBody", messageBody)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "ContentType": PropertySchema(.string, limits: PropertySchema.Limits(length: 0...32)),
                    "MessageBody": PropertySchema(.string, limits: PropertySchema.Limits(length: 0...1024)),
                    "StatusCode": PropertySchema(.string, limits: PropertySchema.Limits(pattern: #"^(2|4|5)\d\d$"#)),
                ],
                required: ["StatusCode"]
            )
        )
    }

    /// `DefaultActions/*/ForwardConfig`.
    public struct ForwardConfig: DocumentConvertible, Hashable {
        /// `TargetGroupStickinessConfig`.
        public var targetGroupStickinessConfig: TargetGroupStickinessConfig?
        /// `TargetGroups`.
        public var targetGroups: [TargetGroupTuple]?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            targetGroupStickinessConfig: TargetGroupStickinessConfig? = nil,
            targetGroups: [TargetGroupTuple]? = nil
        ) {
            self.targetGroupStickinessConfig = targetGroupStickinessConfig
            self.targetGroups = targetGroups
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.targetGroupStickinessConfig = try reader.optional("TargetGroupStickinessConfig")
            self.targetGroups = try reader.optional("TargetGroups")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("TargetGroupStickinessConfig", targetGroupStickinessConfig)
            writer.set("TargetGroups", targetGroups)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "TargetGroupStickinessConfig": TargetGroupStickinessConfig.shape,
                    "TargetGroups": PropertySchema(.array(TargetGroupTuple.shape, ordered: false, unique: true)),
                ]
            )
        )
    }

    /// `DefaultActions/*/JwtValidationConfig/AdditionalClaims/*`.
    public struct JwtValidationActionAdditionalClaim: DocumentConvertible, Hashable {
        /// `Format`.
        public var format: Format
        /// `Name`.
        public var name: Input<String>
        /// `Values`.
        public var values: [Input<String>]

        /// Required properties come first; those left out are AWS's to choose.
        public init(format: Format, name: Input<String>, values: [Input<String>]) {
            self.format = format
            self.name = name
            self.values = values
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.format = try reader.required("Format")
            self.name = try reader.required("Name")
            self.values = try reader.required("Values")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Format", format)
            writer.set("Name", name)
            writer.set("Values", values)
            return writer.document
        }

        /// `DefaultActions/*/JwtValidationConfig/AdditionalClaims/*/Format`.
        public enum Format: OpenEnumeration {
            case singleString
            case spaceSeparatedValues
            case stringArray
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "single-string": self = .singleString
                case "space-separated-values": self = .spaceSeparatedValues
                case "string-array": self = .stringArray
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .singleString: "single-string"
                case .spaceSeparatedValues: "space-separated-values"
                case .stringArray: "string-array"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "Format": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(
                            allowed: ["single-string", "space-separated-values", "string-array"]
                        )
                    ),
                    "Name": PropertySchema(.string),
                    "Values": PropertySchema(.array(PropertySchema(.string), unique: true)),
                ],
                required: ["Format", "Name", "Values"]
            )
        )
    }

    /// `DefaultActions/*/JwtValidationConfig`.
    public struct JwtValidationConfig: DocumentConvertible, Hashable {
        /// `Issuer`.
        public var issuer: Input<String>
        /// `JwksEndpoint`.
        public var jwksEndpoint: Input<String>
        /// `AdditionalClaims`.
        public var additionalClaims: [JwtValidationActionAdditionalClaim]?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            issuer: Input<String>,
            jwksEndpoint: Input<String>,
            additionalClaims: [JwtValidationActionAdditionalClaim]? = nil
        ) {
            self.issuer = issuer
            self.jwksEndpoint = jwksEndpoint
            self.additionalClaims = additionalClaims
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.issuer = try reader.required("Issuer")
            self.jwksEndpoint = try reader.required("JwksEndpoint")
            self.additionalClaims = try reader.optional("AdditionalClaims")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Issuer", issuer)
            writer.set("JwksEndpoint", jwksEndpoint)
            writer.set("AdditionalClaims", additionalClaims)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "AdditionalClaims": PropertySchema(.array(JwtValidationActionAdditionalClaim.shape, unique: true)),
                    "Issuer": PropertySchema(.string),
                    "JwksEndpoint": PropertySchema(.string),
                ],
                required: ["Issuer", "JwksEndpoint"]
            )
        )
    }

    /// `ListenerAttributes/*`.
    public struct ListenerAttribute: DocumentConvertible, Hashable {
        /// `Key`.
        public var key: Input<String>?
        /// `Value`.
        public var value: Input<String>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(key: Input<String>? = nil, value: Input<String>? = nil) {
            self.key = key
            self.value = value
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.key = try reader.optional("Key")
            self.value = try reader.optional("Value")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Key", key)
            writer.set("Value", value)
            return writer.document
        }

        static let shape = PropertySchema(.object(["Key": PropertySchema(.string), "Value": PropertySchema(.string)]))
    }

    /// `MutualAuthentication`.
    public struct MutualAuthentication: DocumentConvertible, Hashable {
        /// `AdvertiseTrustStoreCaNames`.
        public var advertiseTrustStoreCaNames: AdvertiseTrustStoreCaNames?
        /// `IgnoreClientCertificateExpiry`.
        public var ignoreClientCertificateExpiry: Input<Bool>?
        /// `Mode`.
        public var mode: Input<String>?
        /// `TrustStoreArn`.
        public var trustStoreArn: Input<String>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            advertiseTrustStoreCaNames: AdvertiseTrustStoreCaNames? = nil,
            ignoreClientCertificateExpiry: Input<Bool>? = nil,
            mode: Input<String>? = nil,
            trustStoreArn: Input<String>? = nil
        ) {
            self.advertiseTrustStoreCaNames = advertiseTrustStoreCaNames
            self.ignoreClientCertificateExpiry = ignoreClientCertificateExpiry
            self.mode = mode
            self.trustStoreArn = trustStoreArn
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.advertiseTrustStoreCaNames = try reader.optional("AdvertiseTrustStoreCaNames")
            self.ignoreClientCertificateExpiry = try reader.optional("IgnoreClientCertificateExpiry")
            self.mode = try reader.optional("Mode")
            self.trustStoreArn = try reader.optional("TrustStoreArn")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("AdvertiseTrustStoreCaNames", advertiseTrustStoreCaNames)
            writer.set("IgnoreClientCertificateExpiry", ignoreClientCertificateExpiry)
            writer.set("Mode", mode)
            writer.set("TrustStoreArn", trustStoreArn)
            return writer.document
        }

        /// `MutualAuthentication/AdvertiseTrustStoreCaNames`.
        public enum AdvertiseTrustStoreCaNames: OpenEnumeration {
            case off
            case on
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "off": self = .off
                case "on": self = .on
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .off: "off"
                case .on: "on"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "AdvertiseTrustStoreCaNames": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(allowed: ["off", "on"])
                    ),
                    "IgnoreClientCertificateExpiry": PropertySchema(.boolean),
                    "Mode": PropertySchema(.string),
                    "TrustStoreArn": PropertySchema(.string),
                ]
            )
        )
    }

    /// `DefaultActions/*/RedirectConfig`.
    public struct RedirectConfig: DocumentConvertible, Hashable {
        /// `StatusCode`.
        public var statusCode: StatusCode
        /// `Host`.
        public var host: Input<String>?
        /// `Path`.
        public var path: Input<String>?
        /// `Port`.
        public var port: Input<String>?
        /// `Protocol`.
        public var `protocol`: Input<String>?
        /// `Query`.
        public var query: Input<String>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            statusCode: StatusCode,
            host: Input<String>? = nil,
            path: Input<String>? = nil,
            port: Input<String>? = nil,
            `protocol`: Input<String>? = nil,
            query: Input<String>? = nil
        ) {
            self.statusCode = statusCode
            self.host = host
            self.path = path
            self.port = port
            self.protocol = `protocol`
            self.query = query
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.statusCode = try reader.required("StatusCode")
            self.host = try reader.optional("Host")
            self.path = try reader.optional("Path")
            self.port = try reader.optional("Port")
            self.protocol = try reader.optional("Protocol")
            self.query = try reader.optional("Query")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("StatusCode", statusCode)
            writer.set("Host", host)
            writer.set("Path", path)
            writer.set("Port", port)
            writer.set("Protocol", `protocol`)
            writer.set("Query", query)
            return writer.document
        }

        /// `DefaultActions/*/RedirectConfig/StatusCode`.
        public enum StatusCode: OpenEnumeration {
            case http301
            case http302
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "HTTP_301": self = .http301
                case "HTTP_302": self = .http302
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .http301: "HTTP_301"
                case .http302: "HTTP_302"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "Host": PropertySchema(.string, limits: PropertySchema.Limits(length: 1...128)),
                    "Path": PropertySchema(.string, limits: PropertySchema.Limits(length: 1...128)),
                    "Port": PropertySchema(.string),
                    "Protocol": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(pattern: #"^(HTTPS?|#\{protocol\})$"#)
                    ),
                    "Query": PropertySchema(.string, limits: PropertySchema.Limits(length: 0...128)),
                    "StatusCode": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(allowed: ["HTTP_301", "HTTP_302"])
                    ),
                ],
                required: ["StatusCode"]
            )
        )
    }

    /// `DefaultActions/*/ForwardConfig/TargetGroupStickinessConfig`.
    public struct TargetGroupStickinessConfig: DocumentConvertible, Hashable {
        /// `DurationSeconds`.
        public var durationSeconds: Input<Int>?
        /// `Enabled`.
        public var enabled: Input<Bool>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(durationSeconds: Input<Int>? = nil, enabled: Input<Bool>? = nil) {
            self.durationSeconds = durationSeconds
            self.enabled = enabled
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.durationSeconds = try reader.optional("DurationSeconds")
            self.enabled = try reader.optional("Enabled")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("DurationSeconds", durationSeconds)
            writer.set("Enabled", enabled)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(["DurationSeconds": PropertySchema(.integer), "Enabled": PropertySchema(.boolean)])
        )
    }

    /// `DefaultActions/*/ForwardConfig/TargetGroups/*`.
    public struct TargetGroupTuple: DocumentConvertible, Hashable {
        /// `TargetGroupArn`.
        public var targetGroupArn: Input<TargetGroup.ARN>?
        /// `Weight`.
        public var weight: Input<Int>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(targetGroupArn: Input<TargetGroup.ARN>? = nil, weight: Input<Int>? = nil) {
            self.targetGroupArn = targetGroupArn
            self.weight = weight
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.targetGroupArn = try reader.optional("TargetGroupArn")
            self.weight = try reader.optional("Weight")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("TargetGroupArn", targetGroupArn)
            writer.set("Weight", weight)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(["TargetGroupArn": PropertySchema(.string), "Weight": PropertySchema(.integer)])
        )
    }
}

extension Listener {
    /// What the registry says of `AWS::ElasticLoadBalancingV2::Listener`.
    public static let schema = Schema(
        type: "AWS::ElasticLoadBalancingV2::Listener",
        properties: properties,
        required: ["DefaultActions", "LoadBalancerArn"],
        primaryIdentifier: ["ListenerArn"],
        createOnly: ["LoadBalancerArn"],
        readOnly: ["ListenerArn"],
        writeOnly: ["DefaultActions/*/AuthenticateOidcConfig/ClientSecret"],
        exclusive: [["LoadBalancerArn", "Port"]],
        interrupting: ["Port", "Protocol"]
    )

    private static let properties: [String: PropertySchema] = [
        "AlpnPolicy": PropertySchema(.array(PropertySchema(.string))),
        "Certificates": PropertySchema(.array(Certificate.shape, unique: true)),
        "DefaultActions": PropertySchema(.array(Action.shape, unique: true)),
        "ListenerArn": PropertySchema(.string),
        "ListenerAttributes": PropertySchema(
            .array(ListenerAttribute.shape, ordered: false, unique: true),
            equivalence: .keyed
        ),
        "LoadBalancerArn": PropertySchema(.string),
        "MutualAuthentication": MutualAuthentication.shape,
        "Port": PropertySchema(.integer, limits: PropertySchema.Limits(minimum: 1.0, maximum: 65535.0)),
        "Protocol": PropertySchema(
            .string,
            limits: PropertySchema.Limits(
                allowed: ["GENEVE", "HTTP", "HTTPS", "QUIC", "TCP", "TCP_QUIC", "TCP_UDP", "TLS", "UDP"]
            )
        ),
        "SslPolicy": PropertySchema(.string),
    ]
}

extension Reference where R == Listener {
    /// `ListenerArn`.
    public var listenerArn: Input<Listener.ARN> { attribute("ListenerArn") }
}
