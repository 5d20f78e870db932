extension Stack {
    /// Adds the listener for HTTPS, and the one that sends HTTP on to it.
    mutating func addListeners(
        of balancer: Reference<ElasticLoadBalancer>,
        forwardingTo targets: Reference<TargetGroup>,
        with certificate: Certificate
    ) -> Reference<Listener> {
        let https = add(
            "https",
            Listener(
                defaultActions: [.init(type: .forward, targetGroupArn: targets.targetGroupArn)],
                loadBalancerArn: balancer.loadBalancerArn,
                certificates: [.init(certificateArn: certificate.issued.certificateArn)],
                listenerAttributes: [
                    .init(key: "routing.http.response.server.enabled", value: "false"),
                    .init(
                        key: "routing.http.response.strict_transport_security.header_value",
                        value: "max-age=31536000"
                    ),
                ],
                port: 443,
                protocol: .https,
                sslPolicy: Input(LoadBalancer.tlsPolicy)
            )
        )
        add(
            "http",
            Listener(
                defaultActions: [
                    .init(
                        type: .redirect,
                        redirectConfig: .init(
                            statusCode: .http301,
                            host: "#{host}",
                            path: "/#{path}",
                            port: "443",
                            protocol: "HTTPS",
                            query: "#{query}"
                        )
                    )
                ],
                loadBalancerArn: balancer.loadBalancerArn,
                listenerAttributes: [.init(key: "routing.http.response.server.enabled", value: "false")],
                port: 80,
                protocol: .http
            )
        )
        return https
    }

    /// Adds a record for each of the certificate's names, where their zone is known. It answers with IPv4 addresses, as the
    /// network has no others.
    mutating func addAliases(of certificate: Certificate, to balancer: Reference<ElasticLoadBalancer>) {
        guard let zone = certificate.zone else { return }
        for name in certificate.names {
            add(
                "alias-\(name.addressPart)",
                RecordSet(
                    name: Input(name),
                    type: "A",
                    aliasTarget: .init(
                        dnsName: balancer.dnsName,
                        hostedZoneId: balancer.canonicalHostedZoneID,
                        evaluateTargetHealth: true
                    ),
                    hostedZoneId: zone.id
                )
            )
        }
    }
}
