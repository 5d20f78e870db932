import TestSupport
import Testing

@testable import Infra

@Suite struct LoadBalancerTests {
    private func stack(
        _ settings: Environment.LoadBalancer = .init(),
        network: Environment.Network = threeZones,
        domain: Environment.Domain = .init(
            name: "shop.example.com",
            alternativeNames: ["*.shop.example.com"],
            hostedZone: .existing(id: "Z1", name: "example.com")
        ),
        account: String? = "111122223333"
    ) throws -> Stack {
        var stack = Stack("prod")
        let network = stack.addNetwork(network, region: "eu-central-1", account: account)
        let certificate = stack.addCertificate(domain, region: "eu-central-1")
        let cluster = stack.existing("cluster", EKSCluster.self, id: "prod")
        stack.addLoadBalancer(
            settings,
            in: network,
            with: certificate,
            region: "eu-central-1",
            account: account,
            cluster: cluster
        )
        return try stack.validated()
    }

    private func properties(_ stack: Stack, _ name: String) throws -> Document {
        try #require(stack.nodes[Address("load-balancer.\(name)")]?.properties, "\(name)")
    }

    private func reference(_ address: Address, _ attribute: String) -> Document {
        .reference(AttributeReference(address: address, attribute: attribute))
    }

    /// Key and value pairs as an object.
    private func byKey(_ pairs: Document?) -> [String: Document] {
        (pairs?.array ?? []).reduce(into: [:]) { $0[$1["Key"]?.string ?? ""] = $1["Value"] }
    }

    @Test func itStandsInThePublicSubnetsBehindItsOwnGroup() throws {
        let stack = try stack()
        let balancer = try properties(stack, "balancer")
        #expect(balancer["Scheme"] == "internet-facing")
        #expect(balancer["Type"] == "application")
        #expect(
            balancer["Subnets"]
                == .array(threeZones.zones.map { reference(Address("network.public-\($0.name)"), "SubnetId") })
        )
        #expect(balancer["SecurityGroups"] == [reference("network.load-balancer-security-group", "GroupId")])
        #expect(
            stack.nodes["load-balancer.balancer"]?.options.dependsOn
                == ["network.internet-gateway-attachment", "load-balancer.access-logs-policy"]
        )
    }

    @Test func whatItIsToldToDoWithRequests() throws {
        let attributes = byKey(try properties(try stack(), "balancer")["LoadBalancerAttributes"])
        #expect(attributes["routing.http.drop_invalid_header_fields.enabled"] == "true")
        #expect(attributes["routing.http.desync_mitigation_mode"] == "defensive")
        #expect(attributes["deletion_protection.enabled"] == "true")
        #expect(attributes["idle_timeout.timeout_seconds"] == "60")
        #expect(attributes["access_logs.s3.enabled"] == "true")
        #expect(attributes["access_logs.s3.bucket"] == reference("load-balancer.access-logs", "BucketName"))
    }

    @Test func settingsAreUsed() throws {
        let stack = try stack(
            .init(
                deletionProtection: false,
                logRetentionDays: 7,
                idleTimeoutSeconds: 120,
                deregistrationDelaySeconds: 5
            )
        )
        let attributes = byKey(try properties(stack, "balancer")["LoadBalancerAttributes"])
        #expect(attributes["deletion_protection.enabled"] == "false")
        #expect(attributes["idle_timeout.timeout_seconds"] == "120")
        let target = byKey(try properties(stack, "targets")["TargetGroupAttributes"])
        #expect(target["deregistration_delay.timeout_seconds"] == "5")
        let rules = try properties(stack, "access-logs")["LifecycleConfiguration"]?["Rules"]?.array
        #expect(rules?.first?["ExpirationInDays"] == 7)
    }

    @Test func httpsShowsTheIssuedCertificate() throws {
        let https = try properties(try stack(), "https")
        #expect(https["Port"] == 443)
        #expect(https["Protocol"] == "HTTPS")
        #expect(https["SslPolicy"] == "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09")
        #expect(
            https["Certificates"] == [["CertificateArn": reference("certificate.issued", "CertificateArn")]]
        )
        let action = https["DefaultActions"]?.array?.first
        #expect(action?["TargetGroupArn"] == reference("load-balancer.targets", "TargetGroupArn"))
        let header = byKey(https["ListenerAttributes"])["routing.http.response.strict_transport_security.header_value"]
        #expect(header == "max-age=31536000")
    }

    @Test func httpOnlyRedirects() throws {
        let http = try properties(try stack(), "http")
        #expect(http["Port"] == 80)
        let actions = try #require(http["DefaultActions"]?.array)
        #expect(actions.map { $0["Type"] } == ["redirect"])
        #expect(actions.first?["RedirectConfig"]?["StatusCode"] == "HTTP_301")
        #expect(actions.first?["RedirectConfig"]?["Protocol"] == "HTTPS")
        #expect(actions.first?["RedirectConfig"]?["Port"] == "443")
    }

    @Test func podsAreAskedWhetherTheyAreReady() throws {
        let targets = try properties(try stack(), "targets")
        #expect(targets["TargetType"] == "ip")
        #expect(targets["HealthCheckPath"] == "/readyz")
        #expect(targets["Port"] == 8080)
        #expect(byKey(targets["Tags"])["eks:eks-cluster-name"] == reference("cluster", "Name"))
    }

    @Test func everyNameLeadsToIt() throws {
        let stack = try stack()
        for (address, name) in [
            ("alias-shop-example-com", "shop.example.com"), ("alias-any-shop-example-com", "*.shop.example.com"),
        ] {
            let alias = try properties(stack, address)
            #expect(alias["Name"] == .string(name))
            #expect(alias["Type"] == "A")
            #expect(alias["AliasTarget"]?["DNSName"] == reference("load-balancer.balancer", "DNSName"))
            #expect(
                alias["AliasTarget"]?["HostedZoneId"] == reference("load-balancer.balancer", "CanonicalHostedZoneID")
            )
        }
    }

    @Test func withoutAZoneNothingIsWrittenToDNS() throws {
        let arn = "arn:aws:acm:eu-central-1:111122223333:certificate/1a2b"
        let stack = try stack(domain: .init(name: "shop.example.com", certificateArn: arn))
        #expect(!stack.nodes.values.contains { $0.type == RecordSet.schema.type })
    }

    @Test func accessLogsAreTakenFromTheOwnAccountOnly() throws {
        let stack = try stack()
        let bucket = try properties(stack, "access-logs")
        #expect(bucket["PublicAccessBlockConfiguration"]?["BlockPublicPolicy"] == true)
        let encryption = bucket["BucketEncryption"]?["ServerSideEncryptionConfiguration"]?.array?.first
        #expect(encryption?["ServerSideEncryptionByDefault"]?["SSEAlgorithm"] == "AES256")
        let policy = try properties(stack, "access-logs-policy")["PolicyDocument"]
        let statements = try #require(policy?["Statement"]?.array)
        let text = String(decoding: try statements[1].json(), as: UTF8.self)
        #expect(text.contains("logdelivery.elasticloadbalancing.amazonaws.com"))
        #expect(text.contains("/AWSLogs/111122223333/*"))
        #expect(text.contains("arn:aws:elasticloadbalancing:eu-central-1:111122223333:loadbalancer/*"))
        #expect(statements[0]["Effect"] == "Deny")
        #expect(statements[0]["Condition"]?["Bool"]?["aws:SecureTransport"] == "false")
    }

    @Test func oneZoneIsTooFew() throws {
        var small = threeZones
        small.zones = [threeZones.zones[0]]
        let error = #expect(throws: Diagnostics.self) { try stack(network: small) }
        #expect(try #require(error).all.map(\.summary) == ["Load balancer in too few zones"])
    }
}
