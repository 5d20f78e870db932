/// What the world reaches the application by: a load balancer that speaks HTTPS to clients and HTTP to pods.
public struct LoadBalancer: Sendable {
    /// The load balancer itself.
    public let loadBalancer: Reference<ElasticLoadBalancer>
    /// The pods that it sends requests to; Kubernetes registers them.
    public let targetGroup: Reference<TargetGroup>
    /// Answers on port 443.
    public let https: Reference<Listener>
    /// Where the access logs are.
    public let accessLogs: Reference<Bucket>
    /// What the load balancer belongs to, for those who let it in.
    public let securityGroup: Reference<SecurityGroup>

    /// The policy that says which TLS versions and ciphers clients may use: 1.3 and 1.2, all with forward secrecy, and key
    /// exchanges that withstand quantum computers with clients that know them. AWS recommends it.
    ///
    /// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html
    public static let tlsPolicy = "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09"

    /// Where pods tell whether they can take requests.
    public static let healthCheckPath = "/readyz"
}

extension Stack {
    /// Adds a load balancer under the address `load-balancer`.
    ///
    /// Made: an application load balancer in the public subnets, a listener for HTTPS with the certificate, a listener for HTTP
    /// that sends everybody on to HTTPS for good (301), a target group of pod addresses, a bucket for the access logs, and, where
    /// the certificate has a zone, a DNS record for each name that leads to the load balancer.
    ///
    /// Defaults, and why:
    /// - TLS as `LoadBalancer.tlsPolicy` has it; answers tell browsers to come by HTTPS only, for a year; plain HTTP carries nothing
    ///   but the redirect.
    /// - Header fields with names that no specification allows are dropped, and requests that a pod might read in two ways
    ///   are handled defensively: both are ways to smuggle requests.
    /// - Answers do not name the server.
    /// - A pod gets requests once `/readyz` answered with 200 twice, 10 s apart, and none after three failures. One that goes away
    ///   may finish what it has begun.
    /// - The bucket of the access logs takes them from this account's load balancers alone, is encrypted with S3's own keys,
    ///   since load balancers can write to no other, and is closed to the public. Logs go after the time that the settings say.
    /// - Nobody can delete the load balancer, unless the settings allow it.
    ///
    /// Without a certificate there is no load balancer: an environment on an emulator takes a domain with a zone of its own, which
    /// emulators validate at once, or the ARN of a certificate that was imported.
    ///
    /// - Parameters:
    ///   - settings: Protection, times.
    ///   - network: The public subnets are those of its zones, at least two; the security group is the load balancer's.
    ///   - certificate: What clients are shown, and the names that lead here.
    ///   - region: The region, as in `eu-central-1`.
    ///   - account: The account, 12 digits. Default: not known; the access logs then come from any account.
    ///   - cluster: The cluster whose controller registers pods; EKS Auto Mode may touch only target groups that carry its name
    ///     in a tag. Default: no tag.
    ///   - applicationPort: Where pods listen. Default: 8080.
    /// - Returns: References to what other components need.
    @discardableResult
    public mutating func addLoadBalancer(
        _ settings: Environment.LoadBalancer = .init(),
        in network: Network,
        with certificate: Certificate,
        region: String,
        account: String? = nil,
        cluster: Reference<EKSCluster>? = nil,
        applicationPort: Int = 8080
    ) -> LoadBalancer {
        if network.zones.count < 2 { report(.oneZone(network.zones.map(\.name))) }
        return component("load-balancer") { stack in
            let logs = stack.addAccessLogs(keptFor: settings.logRetentionDays, region: region, account: account)
            let balancer = stack.addBalancer(settings, in: network, loggingTo: logs)
            let targets = stack.addTargetGroup(settings, in: network, port: applicationPort, of: cluster)
            let https = stack.addListeners(of: balancer, forwardingTo: targets, with: certificate)
            stack.addAliases(of: certificate, to: balancer)
            return LoadBalancer(
                loadBalancer: balancer,
                targetGroup: targets,
                https: https,
                accessLogs: logs.bucket,
                securityGroup: network.securityGroups.loadBalancer
            )
        }
    }

    private mutating func addBalancer(
        _ settings: Environment.LoadBalancer,
        in network: Network,
        loggingTo logs: AccessLogs
    ) -> Reference<ElasticLoadBalancer> {
        let attributes: [(String, Input<String>)] = [
            ("access_logs.s3.bucket", logs.bucket.bucketName.text),
            ("access_logs.s3.enabled", "true"),
            ("deletion_protection.enabled", Input("\(settings.deletionProtection)")),
            ("idle_timeout.timeout_seconds", Input("\(settings.idleTimeoutSeconds)")),
            ("routing.http.desync_mitigation_mode", "defensive"),
            ("routing.http.drop_invalid_header_fields.enabled", "true"),
        ]
        return add(
            "balancer",
            ElasticLoadBalancer(
                ipAddressType: .ipv4,
                loadBalancerAttributes: attributes.map { .init(key: Input($0), value: $1) },
                scheme: .internetFacing,
                securityGroups: [network.securityGroups.loadBalancer.groupId],
                subnets: network.zones.map(\.publicSubnet.subnetId),
                tags: named("load-balancer"),
                type: .application
            ),
            // A load balancer that faces the internet is refused in a VPC without a way there, and one that logs to a bucket that
            // it may not write to.
            dependsOn: [network.internet, logs.policy]
        )
    }

    private mutating func addTargetGroup(
        _ settings: Environment.LoadBalancer,
        in network: Network,
        port: Int,
        of cluster: Reference<EKSCluster>?
    ) -> Reference<TargetGroup> {
        var tags = named("pods")
        tags["eks:eks-cluster-name"] = cluster?.name.text
        return add(
            "targets",
            TargetGroup(
                healthCheckIntervalSeconds: 10,
                healthCheckPath: Input(LoadBalancer.healthCheckPath),
                healthCheckProtocol: .http,
                healthCheckTimeoutSeconds: 5,
                healthyThresholdCount: 2,
                matcher: .init(httpCode: "200"),
                port: Input(port),
                protocol: .http,
                tags: tags,
                targetGroupAttributes: [
                    .init(
                        key: "deregistration_delay.timeout_seconds",
                        value: Input("\(settings.deregistrationDelaySeconds)")
                    )
                ],
                targetType: .ip,
                unhealthyThresholdCount: 3,
                vpcId: network.vpc.vpcId
            )
        )
    }
}

extension Diagnostic {
    fileprivate static func oneZone(_ zones: [String]) -> Diagnostic {
        Diagnostic(
            .error,
            "Load balancer in too few zones",
            detail:
                "A load balancer needs public subnets in two availability zones, and the network has \(zones.count) "
                + "(\(zones.joined(separator: ", "))). Add a zone to the network."
        )
    }
}
