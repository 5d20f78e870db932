import Infra

extension TargetGroupHandler {
    /// What attributes go back to when the stack gives them no longer, by name.
    ///
    /// An attribute is changed only where the target group reports it, so those of other kinds of target groups do no
    /// harm. The kind of stickiness and the cookie's name have no default and stay.
    ///
    /// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetGroupAttribute.html
    static func attributeDefaults(of group: TargetGroup) -> [String: String] {
        let isUDP = group.protocol == .udp || group.protocol == .tcpUdp
        let isTCPToAddresses = group.targetType == .ip && (group.protocol == .tcp || group.protocol == .tls)
        return [
            "deregistration_delay.connection_termination.enabled": "\(isUDP)",
            "deregistration_delay.timeout_seconds": "300",
            "lambda.multi_value_headers.enabled": "false",
            "load_balancing.algorithm.anomaly_mitigation": "off",
            "load_balancing.algorithm.type": "round_robin",
            "load_balancing.cross_zone.enabled": "use_load_balancer_configuration",
            "preserve_client_ip.enabled": "\(!isTCPToAddresses)",
            "proxy_protocol_v2.enabled": "false",
            "slow_start.duration_seconds": "0",
            "stickiness.app_cookie.duration_seconds": "86400",
            "stickiness.enabled": "false",
            "stickiness.lb_cookie.duration_seconds": "86400",
            "target_failover.on_deregistration": "no_rebalance",
            "target_failover.on_unhealthy": "no_rebalance",
            "target_group_health.dns_failover.minimum_healthy_targets.count": "1",
            "target_group_health.dns_failover.minimum_healthy_targets.percentage": "off",
            "target_group_health.unhealthy_state_routing.minimum_healthy_targets.count": "1",
            "target_group_health.unhealthy_state_routing.minimum_healthy_targets.percentage": "off",
            "target_health_state.unhealthy.connection_termination.enabled": "true",
            "target_health_state.unhealthy.draining_interval_seconds": "0",
        ]
    }
}

/// What a health check is where nobody says anything, by what is checked.
///
/// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html, and for the
/// timeout the guides of the load balancers, which tell it for each of them.
struct HealthCheckDefaults: Hashable {
    let isEnabled: Bool
    let port: String
    /// Seconds.
    let interval: Int
    /// Seconds.
    let timeout: Int
    let unhealthyThreshold: Int
    let path: String?
    let `protocol`: TargetGroup.HealthCheckProtocol?
    let matcher: TargetGroup.Matcher?

    init(of group: TargetGroup) {
        let isLambda = group.targetType == .lambda
        // Of an application load balancer; the others balance connections, or packets (GENEVE).
        let isHTTP = group.protocol == .http || group.protocol == .https
        let isGeneve = group.protocol == .geneve
        let isGRPC = group.protocolVersion?.literal == "GRPC"
        let checksHTTP = group.healthCheckProtocol == .http || group.healthCheckProtocol == .https
        isEnabled = !isLambda
        port = isGeneve ? "80" : "traffic-port"
        interval = isLambda ? 35 : isGeneve ? 10 : 30
        timeout = isLambda ? 30 : isHTTP || isGeneve ? 5 : group.healthCheckProtocol == .http ? 6 : 10
        unhealthyThreshold = isLambda ? 5 : 2
        path = isGRPC ? "/AWS.ALB/healthcheck" : checksHTTP || isLambda ? "/" : nil
        self.protocol = isLambda ? nil : isHTTP ? .http : .tcp
        matcher =
            isGRPC
            ? .init(grpcCode: "12")
            : checksHTTP || isLambda ? .init(httpCode: isHTTP || isLambda ? "200" : "200-399") : nil
    }
}
