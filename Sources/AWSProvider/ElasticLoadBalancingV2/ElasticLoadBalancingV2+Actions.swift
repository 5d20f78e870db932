import AWSServices
import Infra

/// Actions of listeners and rules: two types of the registry that are one of the service, so they meet as documents.
extension ElasticLoadBalancingV2.Action {
    /// - Parameter desired: The properties of an action of a listener or a rule.
    /// - Throws: `DocumentError` while a value is not known.
    init(desired: Document) throws {
        let members = try DocumentMembers(desired)
        self.init(
            authenticateCognitoConfig: members.object("AuthenticateCognitoConfig").map { .init($0) },
            authenticateOidcConfig: members.object("AuthenticateOidcConfig").map { .init($0) },
            fixedResponseConfig: members.object("FixedResponseConfig").map {
                .init(
                    contentType: $0.text("ContentType"),
                    messageBody: $0.text("MessageBody"),
                    statusCode: $0.text("StatusCode")
                )
            },
            forwardConfig: members.object("ForwardConfig").map { .init($0) },
            jwtValidationConfig: members.object("JwtValidationConfig").map { .init($0) },
            order: members.number("Order"),
            redirectConfig: members.object("RedirectConfig").map {
                .init(
                    host: $0.text("Host"),
                    path: $0.text("Path"),
                    port: $0.text("Port"),
                    protocol: $0.text("Protocol"),
                    query: $0.text("Query"),
                    statusCode: $0.text("StatusCode").map { .init(rawValue: $0) }
                )
            },
            targetGroupArn: members.text("TargetGroupArn"),
            type: members.text("Type").map { .init(rawValue: $0) }
        )
    }

    /// The action in the registry's names. Session timeouts are numbers; a type that has them as texts says so.
    func document(timeout: (Int) -> Document = Document.integer) -> Document {
        .reported([
            "AuthenticateCognitoConfig": authenticateCognitoConfig?.document(timeout),
            "AuthenticateOidcConfig": authenticateOidcConfig?.document(timeout),
            "FixedResponseConfig": fixedResponseConfig.map {
                .reported([
                    "ContentType": .text($0.contentType),
                    "MessageBody": .text($0.messageBody),
                    "StatusCode": .text($0.statusCode ?? ""),
                ])
            },
            "ForwardConfig": forwardConfig?.document,
            "JwtValidationConfig": jwtValidationConfig?.document,
            "Order": .number(order),
            "RedirectConfig": redirectConfig.map {
                .reported([
                    "Host": .text($0.host),
                    "Path": .text($0.path),
                    "Port": .text($0.port),
                    "Protocol": .text($0.protocol),
                    "Query": .text($0.query),
                    "StatusCode": .text($0.statusCode?.rawValue ?? ""),
                ])
            },
            "TargetGroupArn": .text(targetGroupArn),
            "Type": .text(type?.rawValue ?? ""),
        ])
    }
}

extension ElasticLoadBalancingV2.ForwardActionConfig {
    fileprivate init(_ members: DocumentMembers) {
        self.init(
            targetGroupStickinessConfig: members.object("TargetGroupStickinessConfig").map {
                .init(durationSeconds: $0.number("DurationSeconds"), enabled: $0.flag("Enabled"))
            },
            targetGroups: members.objects("TargetGroups")?.map {
                .init(targetGroupArn: $0.text("TargetGroupArn"), weight: $0.number("Weight"))
            }
        )
    }

    fileprivate var document: Document {
        .reported([
            "TargetGroupStickinessConfig": targetGroupStickinessConfig.map {
                .reported(["DurationSeconds": .number($0.durationSeconds), "Enabled": .flag($0.enabled)])
            },
            "TargetGroups": targetGroups.map { groups in
                .array(
                    groups.map {
                        .reported(["TargetGroupArn": .text($0.targetGroupArn), "Weight": .number($0.weight)])
                    }
                )
            },
        ])
    }
}

extension ElasticLoadBalancingV2.AuthenticateCognitoActionConfig {
    fileprivate init(_ members: DocumentMembers) {
        self.init(
            authenticationRequestExtraParams: members.textsByName("AuthenticationRequestExtraParams"),
            onUnauthenticatedRequest: members.text("OnUnauthenticatedRequest").map { .init(rawValue: $0) },
            scope: members.text("Scope"),
            sessionCookieName: members.text("SessionCookieName"),
            sessionTimeout: members.number("SessionTimeout"),
            userPoolArn: members.text("UserPoolArn"),
            userPoolClientId: members.text("UserPoolClientId"),
            userPoolDomain: members.text("UserPoolDomain")
        )
    }

    fileprivate func document(_ timeout: (Int) -> Document) -> Document {
        .reported([
            "AuthenticationRequestExtraParams": .textsByName(authenticationRequestExtraParams),
            "OnUnauthenticatedRequest": .text(onUnauthenticatedRequest?.rawValue),
            "Scope": .text(scope),
            "SessionCookieName": .text(sessionCookieName),
            "SessionTimeout": sessionTimeout.map(timeout),
            "UserPoolArn": .text(userPoolArn ?? ""),
            "UserPoolClientId": .text(userPoolClientId ?? ""),
            "UserPoolDomain": .text(userPoolDomain ?? ""),
        ])
    }
}

extension ElasticLoadBalancingV2.AuthenticateOidcActionConfig {
    fileprivate init(_ members: DocumentMembers) {
        self.init(
            authenticationRequestExtraParams: members.textsByName("AuthenticationRequestExtraParams"),
            authorizationEndpoint: members.text("AuthorizationEndpoint"),
            clientId: members.text("ClientId"),
            clientSecret: members.text("ClientSecret"),
            issuer: members.text("Issuer"),
            onUnauthenticatedRequest: members.text("OnUnauthenticatedRequest").map { .init(rawValue: $0) },
            scope: members.text("Scope"),
            sessionCookieName: members.text("SessionCookieName"),
            sessionTimeout: members.number("SessionTimeout"),
            tokenEndpoint: members.text("TokenEndpoint"),
            useExistingClientSecret: members.flag("UseExistingClientSecret"),
            userInfoEndpoint: members.text("UserInfoEndpoint")
        )
    }

    /// The client secret is never reported.
    fileprivate func document(_ timeout: (Int) -> Document) -> Document {
        .reported([
            "AuthenticationRequestExtraParams": .textsByName(authenticationRequestExtraParams),
            "AuthorizationEndpoint": .text(authorizationEndpoint ?? ""),
            "ClientId": .text(clientId ?? ""),
            "Issuer": .text(issuer ?? ""),
            "OnUnauthenticatedRequest": .text(onUnauthenticatedRequest?.rawValue),
            "Scope": .text(scope),
            "SessionCookieName": .text(sessionCookieName),
            "SessionTimeout": sessionTimeout.map(timeout),
            "TokenEndpoint": .text(tokenEndpoint ?? ""),
            "UserInfoEndpoint": .text(userInfoEndpoint ?? ""),
        ])
    }
}

extension ElasticLoadBalancingV2.JwtValidationActionConfig {
    fileprivate init(_ members: DocumentMembers) {
        self.init(
            additionalClaims: members.objects("AdditionalClaims")?.map {
                .init(
                    format: .init(rawValue: $0.text("Format") ?? ""),
                    name: $0.text("Name") ?? "",
                    values: $0.texts("Values") ?? []
                )
            },
            issuer: members.text("Issuer"),
            jwksEndpoint: members.text("JwksEndpoint")
        )
    }

    fileprivate var document: Document {
        .reported([
            "AdditionalClaims": additionalClaims.map { claims in
                .array(
                    claims.map {
                        .reported([
                            "Format": .text($0.format?.rawValue ?? ""),
                            "Name": .text($0.name ?? ""),
                            "Values": .texts($0.values ?? []),
                        ])
                    }
                )
            },
            "Issuer": .text(issuer ?? ""),
            "JwksEndpoint": .text(jwksEndpoint ?? ""),
        ])
    }
}
