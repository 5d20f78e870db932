import AWSServices
import Engine
import Infra
import TestSupport

extension HandlerCase {
    static let listener = HandlerCase(
        type: "AWS::ElasticLoadBalancingV2::Listener",
        base: { $0.listener() },
        updates: [
            ("Port", { $0.listener { $0.port = 8080 } }),
            (
                "DefaultActions",
                {
                    $0.listener {
                        $0.defaultActions = [
                            .init(
                                type: .redirect,
                                redirectConfig: .init(statusCode: .http301, port: "443", protocol: "HTTPS")
                            )
                        ]
                    }
                }
            ),
            (
                "DefaultActions answered",
                {
                    $0.listener {
                        $0.defaultActions = [
                            .init(
                                type: .fixedResponse,
                                fixedResponseConfig: .init(statusCode: "503", contentType: "text/plain")
                            )
                        ]
                    }
                }
            ),
            (
                "ListenerAttributes",
                {
                    $0.listener {
                        $0.listenerAttributes = [.init(key: "routing.http.response.server.enabled", value: "false")]
                    }
                }
            ),
        ],
        drift: (
            "Port",
            { services, id in
                _ = try await services.elb.modifyListener(.init(listenerArn: id.description, port: 81))
            }
        )
    )

    static let listenerRule = HandlerCase(
        type: "AWS::ElasticLoadBalancingV2::ListenerRule",
        base: { $0.listenerRule() },
        updates: [
            ("Priority", { $0.listenerRule(priority: 7) }),
            ("Conditions", { $0.listenerRule(path: "/b/*") }),
            ("Actions", { $0.listenerRule(target: "second") }),
        ],
        drift: (
            "Priority",
            { services, id in
                _ = try await services.elb.setRulePriorities(
                    .init(rulePriorities: [.init(priority: 99, ruleArn: id.description)])
                )
            }
        )
    )
}

extension Stack {
    /// A listener that forwards to a target group.
    @discardableResult
    mutating func listener(
        _ name: String = "subject",
        in given: EdgeNetwork? = nil,
        _ change: (inout Listener) -> Void = { _ in }
    ) -> Reference<Listener> {
        let network = given ?? edgeNetwork()
        let balancer = loadBalancer("balancer", in: network)
        let target = targetGroup("target", in: network)
        var listener = Listener(
            defaultActions: [.init(type: .forward, targetGroupArn: target.targetGroupArn)],
            loadBalancerArn: balancer.loadBalancerArn,
            port: 80,
            protocol: .http
        )
        change(&listener)
        return add(name, listener)
    }

    fileprivate mutating func listenerRule(priority: Int = 5, path: String = "/a/*", target: String = "first") {
        let network = edgeNetwork()
        let listener = listener("listener", in: network)
        let target = targetGroup(target, in: network)
        add(
            "subject",
            ListenerRule(
                actions: [.init(type: .forward, targetGroupArn: target.targetGroupArn)],
                conditions: [
                    .init(field: "path-pattern", pathPatternConfig: .init(values: [Input(path)])),
                    .init(field: "host-header", hostHeaderConfig: .init(values: ["www.example.com"])),
                ],
                listenerArn: listener.listenerArn,
                priority: Input(priority)
            )
        )
    }
}
