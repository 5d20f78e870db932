import Infra
import TestSupport

extension HandlerCase {
    static let httpsListener = HandlerCase(
        type: "AWS::ElasticLoadBalancingV2::Listener",
        variant: "HTTPS",
        base: { $0.httpsListener() },
        updates: [
            ("SslPolicy", { $0.httpsListener { $0.sslPolicy = "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09" } }),
            ("SslPolicy taken out", { $0.httpsListener { $0.sslPolicy = nil } }),
            ("Certificates", { $0.httpsListener(domain: "books.example.com") }),
            (
                "DefaultActions with OIDC",
                {
                    $0.httpsListener { listener in
                        listener.defaultActions =
                            [
                                .init(
                                    type: .authenticateOidc,
                                    authenticateOidcConfig: .init(
                                        authorizationEndpoint: "https://id.example.com/authorize",
                                        clientId: "shop",
                                        issuer: "https://id.example.com",
                                        tokenEndpoint: "https://id.example.com/token",
                                        userInfoEndpoint: "https://id.example.com/user",
                                        clientSecret: .literal(Secret("hush")),
                                        sessionTimeout: "3600"
                                    ),
                                    order: 1
                                )
                            ] + listener.defaultActions.map { $0.second }
                    }
                }
            ),
            (
                "DefaultActions with Cognito",
                {
                    $0.httpsListener { listener in
                        listener.defaultActions =
                            [
                                .init(
                                    type: .authenticateCognito,
                                    authenticateCognitoConfig: .init(
                                        userPoolArn:
                                            "arn:aws:cognito-idp:eu-central-1:111122223333:userpool/eu-central-1_1",
                                        userPoolClientId: "shop",
                                        userPoolDomain: "shop-login"
                                    ),
                                    order: 1
                                )
                            ] + listener.defaultActions.map { $0.second }
                    }
                }
            ),
            (
                "Protocol",
                {
                    $0.httpsListener {
                        $0.protocol = .http
                        $0.certificates = nil
                        $0.sslPolicy = nil
                    }
                }
            ),
        ],
        // moto refuses the name of the target group, which is cut so that it has two hyphens in a row.
        unknownTo: [.moto],
        gaps: [
            EmulatorGap(
                emulator: .ministack,
                properties: ["DefaultActions with Cognito"],
                reason: "it does not keep Cognito's settings"
            )
        ]
    )

    static let variedListenerRule = HandlerCase(
        type: "AWS::ElasticLoadBalancingV2::ListenerRule",
        variant: "varied",
        base: { $0.variedRule() },
        updates: [
            (
                "Conditions of headers and methods",
                {
                    $0.variedRule {
                        $0.conditions = [
                            .init(
                                field: "http-header",
                                httpHeaderConfig: .init(httpHeaderName: "User-Agent", values: ["*curl*"])
                            ),
                            .init(
                                field: "http-request-method",
                                httpRequestMethodConfig: .init(values: ["GET", "HEAD"])
                            ),
                        ]
                    }
                }
            ),
            (
                "Conditions of queries",
                {
                    $0.variedRule {
                        $0.conditions = [
                            .init(
                                field: "query-string",
                                queryStringConfig: .init(values: [.init(key: "beta", value: "1"), .init(value: "new")])
                            )
                        ]
                    }
                }
            ),
            (
                "Actions that redirect",
                {
                    $0.variedRule {
                        $0.actions = [
                            .init(
                                type: .redirect,
                                redirectConfig: .init(
                                    statusCode: .http302,
                                    host: "www.example.com",
                                    path: "/new/#{path}",
                                    port: "443",
                                    protocol: "HTTPS",
                                    query: "#{query}"
                                )
                            )
                        ]
                    }
                }
            ),
            (
                "Transforms",
                {
                    $0.variedRule {
                        $0.transforms = [
                            .init(
                                type: .urlRewrite,
                                urlRewriteConfig: .init(rewrites: [.init(regex: "^/v1/(.*)$", replace: "/$1")])
                            ),
                            .init(
                                type: .hostHeaderRewrite,
                                hostHeaderRewriteConfig: .init(rewrites: [
                                    .init(regex: "^(.*)\\.example\\.com$", replace: "$1.internal")
                                ])
                            ),
                        ]
                    }
                }
            ),
        ],
        gaps: [
            EmulatorGap(emulator: .moto, properties: ["Transforms"], reason: "it does not keep them"),
            EmulatorGap(
                emulator: .ministack,
                properties: ["Conditions of queries"],
                reason: "it does not keep what a query must hold"
            ),
        ]
    )
}

extension Listener.Action {
    /// The same action after another one.
    fileprivate var second: Listener.Action {
        var action = self
        action.order = 2
        return action
    }
}

extension Stack {
    /// A listener with a certificate.
    fileprivate mutating func httpsListener(
        domain: String = "shop.example.com",
        _ change: (inout Listener) -> Void = { _ in }
    ) {
        let certificate = issuedCertificate("issued", of: domain)
        listener {
            $0.port = 443
            $0.protocol = .https
            $0.certificates = [.init(certificateArn: certificate.certificateArn)]
            $0.sslPolicy = "ELBSecurityPolicy-TLS13-1-2-2021-06"
            change(&$0)
        }
    }

    /// A rule that answers by itself.
    fileprivate mutating func variedRule(_ change: (inout ListenerRule) -> Void = { _ in }) {
        let listener = listener("listener")
        var rule = ListenerRule(
            actions: [
                .init(
                    type: .fixedResponse,
                    fixedResponseConfig: .init(statusCode: "404", contentType: "text/plain", messageBody: "Not here.")
                )
            ],
            conditions: [.init(field: "source-ip", sourceIpConfig: .init(values: ["10.0.0.0/8", "192.0.2.0/24"]))],
            listenerArn: listener.listenerArn,
            priority: 5
        )
        change(&rule)
        add("subject", rule)
    }
}
