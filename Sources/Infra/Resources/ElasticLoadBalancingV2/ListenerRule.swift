// Written by `make generate` from the CloudFormation registry's schema. Do not edit.

/// `AWS::ElasticLoadBalancingV2::ListenerRule`.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listenerrule.html
public struct ListenerRule: Resource {
    /// `Actions`.
    public var actions: [Action]
    /// `Conditions`.
    public var conditions: [RuleCondition]
    /// `ListenerArn`. A change replaces the resource.
    public var listenerArn: Input<Listener.ARN>
    /// `Priority`.
    public var priority: Input<Int>
    /// `Transforms`.
    public var transforms: [Transform]?

    /// Required properties come first; those left out are AWS's to choose.
    public init(
        actions: [Action],
        conditions: [RuleCondition],
        listenerArn: Input<Listener.ARN>,
        priority: Input<Int>,
        transforms: [Transform]? = nil
    ) {
        self.actions = actions
        self.conditions = conditions
        self.listenerArn = listenerArn
        self.priority = priority
        self.transforms = transforms
    }

    /// Reads the registry's names; what AWS alone sets is passed over.
    public init(document: Document) throws(DocumentError) {
        let reader = try DocumentReader(document)
        self.actions = try reader.required("Actions")
        self.conditions = try reader.required("Conditions")
        self.listenerArn = try reader.required("ListenerArn")
        self.priority = try reader.required("Priority")
        self.transforms = try reader.optional("Transforms")
    }

    /// The properties that are given, by the registry's names.
    public var document: Document {
        var writer = DocumentWriter()
        writer.set("Actions", actions)
        writer.set("Conditions", conditions)
        writer.set("ListenerArn", listenerArn)
        writer.set("Priority", priority)
        writer.set("Transforms", transforms)
        return writer.document
    }

    /// `Actions/*`.
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

        /// `Actions/*/Type`.
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

    /// `Actions/*/AuthenticateCognitoConfig`.
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
        public var sessionTimeout: Input<Int>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            userPoolArn: Input<String>,
            userPoolClientId: Input<String>,
            userPoolDomain: Input<String>,
            authenticationRequestExtraParams: [String: Input<String>]? = nil,
            onUnauthenticatedRequest: OnUnauthenticatedRequest? = nil,
            scope: Input<String>? = nil,
            sessionCookieName: Input<String>? = nil,
            sessionTimeout: Input<Int>? = nil
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

        /// `Actions/*/AuthenticateCognitoConfig/OnUnauthenticatedRequest`.
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
                    "SessionTimeout": PropertySchema(.integer),
                    "UserPoolArn": PropertySchema(.string),
                    "UserPoolClientId": PropertySchema(.string),
                    "UserPoolDomain": PropertySchema(.string),
                ],
                required: ["UserPoolArn", "UserPoolClientId", "UserPoolDomain"]
            )
        )
    }

    /// `Actions/*/AuthenticateOidcConfig`.
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
        public var sessionTimeout: Input<Int>?
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
            sessionTimeout: Input<Int>? = nil,
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

        /// `Actions/*/AuthenticateOidcConfig/OnUnauthenticatedRequest`.
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
                    "SessionTimeout": PropertySchema(.integer),
                    "TokenEndpoint": PropertySchema(.string),
                    "UseExistingClientSecret": PropertySchema(.boolean),
                    "UserInfoEndpoint": PropertySchema(.string),
                ],
                required: ["AuthorizationEndpoint", "ClientId", "Issuer", "TokenEndpoint", "UserInfoEndpoint"],
                constraints: [.atLeastOne(["ClientSecret", "UseExistingClientSecret"])]
            )
        )
    }

    /// `Actions/*/FixedResponseConfig`.
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

    /// `Actions/*/ForwardConfig`.
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

    /// `Conditions/*/HostHeaderConfig`.
    public struct HostHeaderConfig: DocumentConvertible, Hashable {
        /// `RegexValues`.
        public var regexValues: [Input<String>]?
        /// `Values`.
        public var values: [Input<String>]?

        /// Required properties come first; those left out are AWS's to choose.
        public init(regexValues: [Input<String>]? = nil, values: [Input<String>]? = nil) {
            self.regexValues = regexValues
            self.values = values
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.regexValues = try reader.optional("RegexValues")
            self.values = try reader.optional("Values")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("RegexValues", regexValues)
            writer.set("Values", values)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "RegexValues": PropertySchema(.array(PropertySchema(.string), ordered: false, unique: true)),
                    "Values": PropertySchema(.array(PropertySchema(.string), ordered: false, unique: true)),
                ]
            )
        )
    }

    /// `Conditions/*/HttpHeaderConfig`.
    public struct HttpHeaderConfig: DocumentConvertible, Hashable {
        /// `HttpHeaderName`.
        public var httpHeaderName: Input<String>?
        /// `RegexValues`.
        public var regexValues: [Input<String>]?
        /// `Values`.
        public var values: [Input<String>]?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            httpHeaderName: Input<String>? = nil,
            regexValues: [Input<String>]? = nil,
            values: [Input<String>]? = nil
        ) {
            self.httpHeaderName = httpHeaderName
            self.regexValues = regexValues
            self.values = values
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.httpHeaderName = try reader.optional("HttpHeaderName")
            self.regexValues = try reader.optional("RegexValues")
            self.values = try reader.optional("Values")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("HttpHeaderName", httpHeaderName)
            writer.set("RegexValues", regexValues)
            writer.set("Values", values)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "HttpHeaderName": PropertySchema(.string),
                    "RegexValues": PropertySchema(.array(PropertySchema(.string), ordered: false, unique: true)),
                    "Values": PropertySchema(.array(PropertySchema(.string), ordered: false, unique: true)),
                ]
            )
        )
    }

    /// `Conditions/*/HttpRequestMethodConfig`.
    public struct HttpRequestMethodConfig: DocumentConvertible, Hashable {
        /// `Values`.
        public var values: [Input<String>]?

        /// Required properties come first; those left out are AWS's to choose.
        public init(values: [Input<String>]? = nil) {
            self.values = values
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.values = try reader.optional("Values")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Values", values)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(["Values": PropertySchema(.array(PropertySchema(.string), ordered: false, unique: true))])
        )
    }

    /// `Actions/*/JwtValidationConfig/AdditionalClaims/*`.
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

        /// `Actions/*/JwtValidationConfig/AdditionalClaims/*/Format`.
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

    /// `Actions/*/JwtValidationConfig`.
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

    /// `Conditions/*/PathPatternConfig`.
    public struct PathPatternConfig: DocumentConvertible, Hashable {
        /// `RegexValues`.
        public var regexValues: [Input<String>]?
        /// `Values`.
        public var values: [Input<String>]?

        /// Required properties come first; those left out are AWS's to choose.
        public init(regexValues: [Input<String>]? = nil, values: [Input<String>]? = nil) {
            self.regexValues = regexValues
            self.values = values
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.regexValues = try reader.optional("RegexValues")
            self.values = try reader.optional("Values")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("RegexValues", regexValues)
            writer.set("Values", values)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "RegexValues": PropertySchema(.array(PropertySchema(.string), ordered: false, unique: true)),
                    "Values": PropertySchema(.array(PropertySchema(.string), ordered: false, unique: true)),
                ]
            )
        )
    }

    /// `Conditions/*/QueryStringConfig`.
    public struct QueryStringConfig: DocumentConvertible, Hashable {
        /// `Values`.
        public var values: [QueryStringKeyValue]?

        /// Required properties come first; those left out are AWS's to choose.
        public init(values: [QueryStringKeyValue]? = nil) {
            self.values = values
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.values = try reader.optional("Values")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Values", values)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(["Values": PropertySchema(.array(QueryStringKeyValue.shape, ordered: false, unique: true))])
        )
    }

    /// `Conditions/*/QueryStringConfig/Values/*`.
    public struct QueryStringKeyValue: DocumentConvertible, Hashable {
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

    /// `Actions/*/RedirectConfig`.
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

        /// `Actions/*/RedirectConfig/StatusCode`.
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

    /// `Transforms/*/HostHeaderRewriteConfig/Rewrites/*`.
    public struct RewriteConfig: DocumentConvertible, Hashable {
        /// `Regex`.
        public var regex: Input<String>
        /// `Replace`.
        public var replace: Input<String>

        /// Required properties come first; those left out are AWS's to choose.
        public init(regex: Input<String>, replace: Input<String>) {
            self.regex = regex
            self.replace = replace
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.regex = try reader.required("Regex")
            self.replace = try reader.required("Replace")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Regex", regex)
            writer.set("Replace", replace)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                ["Regex": PropertySchema(.string), "Replace": PropertySchema(.string)],
                required: ["Regex", "Replace"]
            )
        )
    }

    /// `Transforms/*/HostHeaderRewriteConfig`.
    public struct RewriteConfigObject: DocumentConvertible, Hashable {
        /// `Rewrites`.
        public var rewrites: [RewriteConfig]

        /// Required properties come first; those left out are AWS's to choose.
        public init(rewrites: [RewriteConfig]) {
            self.rewrites = rewrites
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.rewrites = try reader.required("Rewrites")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Rewrites", rewrites)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                ["Rewrites": PropertySchema(.array(RewriteConfig.shape, ordered: false, unique: true))],
                required: ["Rewrites"]
            )
        )
    }

    /// `Conditions/*`.
    public struct RuleCondition: DocumentConvertible, Hashable {
        /// `Field`.
        public var field: Input<String>?
        /// `HostHeaderConfig`.
        public var hostHeaderConfig: HostHeaderConfig?
        /// `HttpHeaderConfig`.
        public var httpHeaderConfig: HttpHeaderConfig?
        /// `HttpRequestMethodConfig`.
        public var httpRequestMethodConfig: HttpRequestMethodConfig?
        /// `PathPatternConfig`.
        public var pathPatternConfig: PathPatternConfig?
        /// `QueryStringConfig`.
        public var queryStringConfig: QueryStringConfig?
        /// `RegexValues`.
        public var regexValues: [Input<String>]?
        /// `SourceIpConfig`.
        public var sourceIpConfig: SourceIpConfig?
        /// `Values`.
        public var values: [Input<String>]?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            field: Input<String>? = nil,
            hostHeaderConfig: HostHeaderConfig? = nil,
            httpHeaderConfig: HttpHeaderConfig? = nil,
            httpRequestMethodConfig: HttpRequestMethodConfig? = nil,
            pathPatternConfig: PathPatternConfig? = nil,
            queryStringConfig: QueryStringConfig? = nil,
            regexValues: [Input<String>]? = nil,
            sourceIpConfig: SourceIpConfig? = nil,
            values: [Input<String>]? = nil
        ) {
            self.field = field
            self.hostHeaderConfig = hostHeaderConfig
            self.httpHeaderConfig = httpHeaderConfig
            self.httpRequestMethodConfig = httpRequestMethodConfig
            self.pathPatternConfig = pathPatternConfig
            self.queryStringConfig = queryStringConfig
            self.regexValues = regexValues
            self.sourceIpConfig = sourceIpConfig
            self.values = values
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.field = try reader.optional("Field")
            self.hostHeaderConfig = try reader.optional("HostHeaderConfig")
            self.httpHeaderConfig = try reader.optional("HttpHeaderConfig")
            self.httpRequestMethodConfig = try reader.optional("HttpRequestMethodConfig")
            self.pathPatternConfig = try reader.optional("PathPatternConfig")
            self.queryStringConfig = try reader.optional("QueryStringConfig")
            self.regexValues = try reader.optional("RegexValues")
            self.sourceIpConfig = try reader.optional("SourceIpConfig")
            self.values = try reader.optional("Values")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Field", field)
            writer.set("HostHeaderConfig", hostHeaderConfig)
            writer.set("HttpHeaderConfig", httpHeaderConfig)
            writer.set("HttpRequestMethodConfig", httpRequestMethodConfig)
            writer.set("PathPatternConfig", pathPatternConfig)
            writer.set("QueryStringConfig", queryStringConfig)
            writer.set("RegexValues", regexValues)
            writer.set("SourceIpConfig", sourceIpConfig)
            writer.set("Values", values)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "Field": PropertySchema(.string, limits: PropertySchema.Limits(length: 0...64)),
                    "HostHeaderConfig": HostHeaderConfig.shape,
                    "HttpHeaderConfig": HttpHeaderConfig.shape,
                    "HttpRequestMethodConfig": HttpRequestMethodConfig.shape,
                    "PathPatternConfig": PathPatternConfig.shape,
                    "QueryStringConfig": QueryStringConfig.shape,
                    "RegexValues": PropertySchema(.array(PropertySchema(.string), ordered: false, unique: true)),
                    "SourceIpConfig": SourceIpConfig.shape,
                    "Values": PropertySchema(.array(PropertySchema(.string), ordered: false, unique: true)),
                ]
            )
        )
    }

    /// `Conditions/*/SourceIpConfig`.
    public struct SourceIpConfig: DocumentConvertible, Hashable {
        /// `Values`.
        public var values: [Input<String>]?

        /// Required properties come first; those left out are AWS's to choose.
        public init(values: [Input<String>]? = nil) {
            self.values = values
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.values = try reader.optional("Values")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Values", values)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(["Values": PropertySchema(.array(PropertySchema(.string), ordered: false, unique: true))])
        )
    }

    /// `Actions/*/ForwardConfig/TargetGroupStickinessConfig`.
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

    /// `Actions/*/ForwardConfig/TargetGroups/*`.
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

    /// `Transforms/*`.
    public struct Transform: DocumentConvertible, Hashable {
        /// `Type`.
        public var type: TransformType
        /// `HostHeaderRewriteConfig`.
        public var hostHeaderRewriteConfig: RewriteConfigObject?
        /// `UrlRewriteConfig`.
        public var urlRewriteConfig: RewriteConfigObject?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            type: TransformType,
            hostHeaderRewriteConfig: RewriteConfigObject? = nil,
            urlRewriteConfig: RewriteConfigObject? = nil
        ) {
            self.type = type
            self.hostHeaderRewriteConfig = hostHeaderRewriteConfig
            self.urlRewriteConfig = urlRewriteConfig
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.type = try reader.required("Type")
            self.hostHeaderRewriteConfig = try reader.optional("HostHeaderRewriteConfig")
            self.urlRewriteConfig = try reader.optional("UrlRewriteConfig")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Type", type)
            writer.set("HostHeaderRewriteConfig", hostHeaderRewriteConfig)
            writer.set("UrlRewriteConfig", urlRewriteConfig)
            return writer.document
        }

        /// `Transforms/*/Type`.
        public enum TransformType: OpenEnumeration {
            case hostHeaderRewrite
            case urlRewrite
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "host-header-rewrite": self = .hostHeaderRewrite
                case "url-rewrite": self = .urlRewrite
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .hostHeaderRewrite: "host-header-rewrite"
                case .urlRewrite: "url-rewrite"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "HostHeaderRewriteConfig": RewriteConfigObject.shape,
                    "Type": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(allowed: ["host-header-rewrite", "url-rewrite"])
                    ),
                    "UrlRewriteConfig": RewriteConfigObject.shape,
                ],
                required: ["Type"],
                constraints: [.atLeastOne(["HostHeaderRewriteConfig", "UrlRewriteConfig"])]
            )
        )
    }
}

extension ListenerRule {
    /// What the registry says of `AWS::ElasticLoadBalancingV2::ListenerRule`.
    public static let schema = Schema(
        type: "AWS::ElasticLoadBalancingV2::ListenerRule",
        properties: properties,
        required: ["Actions", "Conditions", "ListenerArn", "Priority"],
        primaryIdentifier: ["RuleArn"],
        createOnly: ["ListenerArn"],
        readOnly: ["IsDefault", "RuleArn"],
        writeOnly: ["Actions/*/AuthenticateOidcConfig/ClientSecret"],
        exclusive: [["ListenerArn", "Priority"]]
    )

    private static let properties: [String: PropertySchema] = [
        "Actions": PropertySchema(.array(Action.shape, ordered: false, unique: true)),
        "Conditions": PropertySchema(.array(RuleCondition.shape, ordered: false, unique: true)),
        "IsDefault": PropertySchema(.boolean),
        "ListenerArn": PropertySchema(.string),
        "Priority": PropertySchema(.integer, limits: PropertySchema.Limits(minimum: 1.0, maximum: 50000.0)),
        "RuleArn": PropertySchema(.string),
        "Transforms": PropertySchema(.array(Transform.shape, ordered: false, unique: true)),
    ]
}

extension Reference where R == ListenerRule {
    /// `IsDefault`.
    public var isDefault: Input<Bool> { attribute("IsDefault") }
    /// `RuleArn`.
    public var ruleArn: Input<ListenerRule.ARN> { attribute("RuleArn") }
}
