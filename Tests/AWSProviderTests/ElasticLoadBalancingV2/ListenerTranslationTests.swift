import AWSServices
import Engine
import Infra
import TestSupport
import Testing

@testable import AWSProvider

/// Actions, conditions and transforms survive the way to the service and back, also those that no emulator keeps.
@Suite struct ListenerTranslationTests {
    static let actions: [ListenerRule.Action] = [
        .init(type: .forward, targetGroupArn: "arn:target"),
        .init(
            type: .forward,
            forwardConfig: .init(
                targetGroupStickinessConfig: .init(durationSeconds: 600, enabled: true),
                targetGroups: [
                    .init(targetGroupArn: "arn:one", weight: 9), .init(targetGroupArn: "arn:two", weight: 1),
                ]
            ),
            order: 2
        ),
        .init(
            type: .redirect,
            redirectConfig: .init(
                statusCode: .http302,
                host: "#{host}",
                path: "/#{path}",
                port: "443",
                protocol: "HTTPS",
                query: "#{query}"
            )
        ),
        .init(
            type: .fixedResponse,
            fixedResponseConfig: .init(statusCode: "503", contentType: "text/plain", messageBody: "Back soon.")
        ),
        .init(
            type: .authenticateCognito,
            authenticateCognitoConfig: .init(
                userPoolArn: "arn:pool",
                userPoolClientId: "client",
                userPoolDomain: "login",
                authenticationRequestExtraParams: ["prompt": "login"],
                onUnauthenticatedRequest: .deny,
                scope: "openid email",
                sessionCookieName: "session",
                sessionTimeout: 3600
            )
        ),
        .init(
            type: .jwtValidation,
            jwtValidationConfig: .init(
                issuer: "https://id.example.com",
                jwksEndpoint: "https://id.example.com/keys",
                additionalClaims: [.init(format: .stringArray, name: "groups", values: ["shop", "books"])]
            )
        ),
    ]

    @Test(arguments: actions)
    func actionsComeBackAsTheyWent(_ action: ListenerRule.Action) throws {
        let wire = try ElasticLoadBalancingV2.Action(desired: action.document)
        #expect(try ListenerRule.Action(document: wire.document()) == action)
    }

    @Test func clientSecretsGoButNeverComeBack() throws {
        var config = ListenerRule.AuthenticateOidcConfig(
            authorizationEndpoint: "https://id.example.com/authorize",
            clientId: "shop",
            issuer: "https://id.example.com",
            tokenEndpoint: "https://id.example.com/token",
            userInfoEndpoint: "https://id.example.com/user",
            authenticationRequestExtraParams: ["display": "page"],
            clientSecret: .literal(Secret("hush")),
            onUnauthenticatedRequest: .allow,
            scope: "openid",
            sessionCookieName: "session",
            sessionTimeout: 60
        )
        let wire = try ElasticLoadBalancingV2.Action(
            desired: ListenerRule.Action(type: .authenticateOidc, authenticateOidcConfig: config).document
        )
        #expect(wire.authenticateOidcConfig?.clientSecret == "hush")
        config.clientSecret = nil
        let back = try ListenerRule.Action(document: wire.document())
        #expect(back.authenticateOidcConfig == config)
        // A listener has the time as a text.
        let listener = try Listener.Action(document: wire.document { .string(String($0)) })
        #expect(listener.authenticateOidcConfig?.sessionTimeout == "60")
    }

    static let conditions: [ListenerRule.RuleCondition] = [
        .init(field: "host-header", hostHeaderConfig: .init(values: ["*.example.com"])),
        .init(field: "host-header", hostHeaderConfig: .init(regexValues: ["^shop"])),
        .init(field: "path-pattern", pathPatternConfig: .init(regexValues: ["^/v[12]/"], values: ["/a/*"])),
        .init(field: "http-header", httpHeaderConfig: .init(httpHeaderName: "User-Agent", values: ["*curl*"])),
        .init(field: "http-request-method", httpRequestMethodConfig: .init(values: ["GET"])),
        .init(
            field: "query-string",
            queryStringConfig: .init(values: [.init(key: "beta", value: "1"), .init(value: "new")])
        ),
        .init(field: "source-ip", sourceIpConfig: .init(values: ["10.0.0.0/8"])),
    ]

    @Test(arguments: conditions)
    func conditionsComeBackAsTheyWent(_ condition: ListenerRule.RuleCondition) throws {
        let wire = try ElasticLoadBalancingV2.RuleCondition(desired: condition)
        #expect(try ListenerRule.RuleCondition(document: wire.document) == condition)
    }

    static let transforms: [ListenerRule.Transform] = [
        .init(
            type: .urlRewrite,
            urlRewriteConfig: .init(rewrites: [.init(regex: "^/v1/(.*)$", replace: "/$1")])
        ),
        .init(
            type: .hostHeaderRewrite,
            hostHeaderRewriteConfig: .init(rewrites: [.init(regex: "^shop", replace: "books")])
        ),
    ]

    @Test(arguments: transforms)
    func transformsComeBackAsTheyWent(_ transform: ListenerRule.Transform) throws {
        let wire = try ElasticLoadBalancingV2.RuleTransform(desired: transform)
        #expect(try ListenerRule.Transform(document: wire.document) == transform)
    }

    private static let arn = "arn:aws:elasticloadbalancing:eu-central-1:111122223333:listener/app/web/0ab1/0cd2"

    private func modified(from current: Listener, to desired: Listener, removed: Set<String>) async throws
        -> [String: String]
    {
        let service = try ScriptedService(["ModifyListener": ""])
        try await ListenerHandler(elb: ElasticLoadBalancingV2(client: service.client)).update(
            PhysicalID(Self.arn),
            to: desired,
            from: ObservedResource(current),
            removed: removed
        )
        return try #require(service.calls("ModifyListener").first).parameters
    }

    @Test func mutualTLSIsSetAndSwitchedOff() async throws {
        let plain = Listener(
            defaultActions: [.init(type: .forward, targetGroupArn: "arn:target")],
            loadBalancerArn: "arn:balancer",
            protocol: .https
        )
        var mutual = plain
        mutual.mutualAuthentication = .init(
            advertiseTrustStoreCaNames: .on,
            ignoreClientCertificateExpiry: false,
            mode: "verify",
            trustStoreArn: "arn:store"
        )
        let set = try await modified(from: plain, to: mutual, removed: [])
        #expect(set["MutualAuthentication.Mode"] == "verify")
        #expect(set["MutualAuthentication.TrustStoreArn"] == "arn:store")
        #expect(set["MutualAuthentication.AdvertiseTrustStoreCaNames"] == "on")
        let off = try await modified(from: mutual, to: plain, removed: ["MutualAuthentication"])
        #expect(off["MutualAuthentication.Mode"] == "off")
    }

    @Test func thePolicyGoesBackToTheServicesOwnAsLongAsThereIsTLS() async throws {
        var secure = Listener(
            defaultActions: [.init(type: .forward, targetGroupArn: "arn:target")],
            loadBalancerArn: "arn:balancer",
            protocol: .https,
            sslPolicy: "ELBSecurityPolicy-TLS13-1-2-2021-06"
        )
        let current = secure
        secure.sslPolicy = nil
        let back = try await modified(from: current, to: secure, removed: ["SslPolicy"])
        #expect(back["SslPolicy"] == "ELBSecurityPolicy-2016-08")
        secure.protocol = .http
        let plain = try await modified(from: current, to: secure, removed: ["SslPolicy", "MutualAuthentication"])
        #expect(plain["SslPolicy"] == nil)
        #expect(plain["MutualAuthentication.Mode"] == nil)
        #expect(plain["Protocol"] == "HTTP")
    }
}
