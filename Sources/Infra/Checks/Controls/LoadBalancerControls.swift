extension Check {
    /// Security Hub's controls of load balancers and their listeners.
    static let loadBalancers: [Check] = [
        Check(
            "ELB.1",
            .medium,
            of: "AWS::ElasticLoadBalancingV2::Listener",
            title: "A listener for HTTP sends everything on to HTTPS",
            remedy: "Make its default action a redirect to HTTPS."
        ) { listener in
            guard listener.text("Protocol") == "HTTP" else { return nil }
            let redirects = listener.values("DefaultActions.*").contains { action in
                action["Type"]?.plainText == "redirect" && action["RedirectConfig"]?["Protocol"]?.plainText == "HTTPS"
            }
            return redirects ? nil : "its default action answers requests that are not encrypted"
        },
        attribute(
            "ELB.4",
            "routing.http.drop_invalid_header_fields.enabled",
            "An application load balancer drops headers that are not valid",
            types: ["application"]
        ),
        attribute("ELB.5", "access_logs.s3.enabled", "A load balancer writes an access log", types: ["application"]),
        attribute(
            "ELB.6",
            "deletion_protection.enabled",
            "A load balancer is protected from deletion",
            types: ["application", "network", "gateway"]
        ),
        Check(
            "ELB.12",
            .medium,
            of: "AWS::ElasticLoadBalancingV2::LoadBalancer",
            title: "An application load balancer defends against HTTP desync attacks",
            remedy: "Set routing.http.desync_mitigation_mode to defensive or strictest."
        ) { balancer in
            let key = "routing.http.desync_mitigation_mode"
            let mode = balancer.attribute(key, in: "LoadBalancerAttributes")?.plainText
            return mode == "monitor" ? "\(key) is monitor" : nil
        },
        Check(
            "ELB.13",
            .medium,
            "A load balancer is in two zones or more",
            remedy: "Give it subnets in two zones."
        ) { stack in
            stack.resources("AWS::ElasticLoadBalancingV2::LoadBalancer").compactMap { balancer in
                stack.fewZones(balancer.values("Subnets.*") + balancer.values("SubnetMappings.*.SubnetId"))
                    .map { Violation(balancer, $0) }
            }
        },
        Check(
            "ELB.17",
            .medium,
            of: "AWS::ElasticLoadBalancingV2::Listener",
            title: "A listener for TLS has a security policy that AWS recommends",
            remedy:
                "Set sslPolicy to ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09 or another policy of TLS 1.2 and 1.3 alone."
        ) { listener in
            guard ["HTTPS", "TLS"].contains(listener.text("Protocol")), !listener.isUnknown("SslPolicy") else {
                return nil
            }
            let policy = listener.text("SslPolicy") ?? ""
            let isRecommended = recommendedPolicies.contains { policy == $0 || policy.hasPrefix("\($0)-") }
            return isRecommended ? nil : listener.say("SslPolicy")
        },
    ]

    /// Beginnings of names; what follows is FIPS, PQ and the month of the policy.
    /// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html
    private static let recommendedPolicies = [
        "ELBSecurityPolicy-TLS13-1-3", "ELBSecurityPolicy-TLS13-1-2-Res", "ELBSecurityPolicy-TLS13-1-2-2021-06",
        "ELBSecurityPolicy-TLS13-1-2-FIPS", "ELBSecurityPolicy-TLS13-1-2-PQ",
    ]

    private static func attribute(_ id: String, _ key: String, _ title: String, types: Set<String>) -> Check {
        Check(
            id,
            .medium,
            of: "AWS::ElasticLoadBalancingV2::LoadBalancer",
            title: title,
            remedy: "Set the attribute \(key) to true."
        ) { balancer in
            guard types.contains(balancer.text("Type") ?? "application") else { return nil }
            guard let value = balancer.attribute(key, in: "LoadBalancerAttributes") else {
                return "\(key) is not given"
            }
            return value.plainText == "false" ? "\(key) is false" : nil
        }
    }
}

extension CheckedStack {
    /// Why subnets are not in two zones; `nil` where they are, or may be.
    ///
    /// - Parameter subnets: Their ids.
    /// - Returns: A clause: "it has one subnet".
    func fewZones(_ subnets: [Document]) -> String? {
        // A reference may stand for a list.
        if subnets.contains(where: { value in
            guard case .reference(let reference) = value else { return false }
            return reference.attribute.hasSuffix("Ids")
        }) {
            return nil
        }
        if subnets.count < 2 { return "it has \(subnets.count == 1 ? "one subnet" : "no subnets")" }
        let zones = subnets.map {
            target(of: $0)?.text("AvailabilityZone") ?? target(of: $0)?.text("AvailabilityZoneId")
        }
        guard let first = zones.first, let zone = first, zones.allSatisfy({ $0 == zone }) else { return nil }
        return "all \(subnets.count) subnets are in \(zone)"
    }
}
