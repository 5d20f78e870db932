import Infra

extension ElasticLoadBalancerHandler {
    /// What attributes go back to when the stack gives them no longer, by name.
    ///
    /// An attribute is changed only where the load balancer reports it, so those of other kinds of load balancers do no
    /// harm. Two stay as they are: the bucket of a log that is off, which nobody reads, and the number of
    /// secondary addresses, which cannot be decreased.
    ///
    /// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_LoadBalancerAttribute.html
    static func attributeDefaults(of balancer: ElasticLoadBalancer) -> [String: String] {
        [
            "access_logs.s3.enabled": "false",
            "access_logs.s3.prefix": "",
            "client_keep_alive.seconds": "3600",
            "connection_logs.s3.enabled": "false",
            "connection_logs.s3.prefix": "",
            "deletion_protection.enabled": "false",
            "dns_record.client_routing_policy": "any_availability_zone",
            "health_check_logs.s3.enabled": "false",
            "health_check_logs.s3.prefix": "",
            "idle_timeout.timeout_seconds": "60",
            "ipv6.deny_all_igw_traffic": balancer.scheme == .internal ? "true" : "false",
            "load_balancing.cross_zone.enabled": (balancer.type ?? .application) == .application ? "true" : "false",
            "routing.http.desync_mitigation_mode": "defensive",
            "routing.http.drop_invalid_header_fields.enabled": "false",
            "routing.http.preserve_host_header.enabled": "false",
            "routing.http.x_amzn_tls_version_and_cipher_suite.enabled": "false",
            "routing.http.xff_client_port.enabled": "false",
            "routing.http.xff_header_processing.mode": "append",
            "routing.http2.enabled": "true",
            "waf.fail_open.enabled": "false",
            "zonal_shift.config.enabled": "false",
        ]
    }
}
