extension Check {
    /// What load balancers refuse only when they are asked.
    static let loadBalancerTraps: [Check] = [
        Check(
            "Apply.CertificateRegion",
            .high,
            "A listener's certificate is in the region of its load balancer",
            remedy:
                "Name a certificate of this region; one for CloudFront is in us-east-1 and serves no load balancer.",
            source: "https://docs.aws.amazon.com/acm/latest/userguide/acm-regions.html"
        ) { stack in
            stack.resources(listener).flatMap { listener in
                listener.values("Certificates.*.CertificateArn").compactMap { value in
                    let parts = (value.plainText ?? "").split(separator: ":", omittingEmptySubsequences: false)
                    guard parts.count > 5, parts[2] == "acm", parts[3] != stack.region else { return nil }
                    return Violation(listener, "its certificate is in \(parts[3]), the stack in \(stack.region)")
                }
            }
        },
        Check(
            "Apply.ListenerCertificate",
            .high,
            of: listener,
            title: "A listener for TLS has a certificate, and no other has",
            remedy: "Set certificates for HTTPS and TLS, and for nothing else.",
            source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateListener.html"
        ) { listener in
            guard let name = listener.text("Protocol"), !listener.isUnknown("Certificates") || name == "HTTP" else {
                return nil
            }
            let hasCertificate = !listener.values("Certificates.*").isEmpty
            if ["HTTPS", "TLS"].contains(name), !hasCertificate {
                return "Protocol is \(name), and Certificates is empty"
            }
            return name == "HTTP" && hasCertificate ? "Protocol is HTTP, and Certificates is given" : nil
        },
        Check(
            "Apply.AccessLogBucket",
            .high,
            "A load balancer can write its access log",
            remedy:
                "Name a bucket that is encrypted with SSE-S3 (AES256), and let the log delivery write in its policy.",
            source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-access-logging.html"
        ) { stack in
            stack.resources("AWS::ElasticLoadBalancingV2::LoadBalancer").compactMap { balancer in
                let path = "LoadBalancerAttributes"
                guard balancer.attribute("access_logs.s3.enabled", in: path)?.plainText == "true" else { return nil }
                guard let name = balancer.attribute("access_logs.s3.bucket", in: path) else {
                    return Violation(balancer, "access_logs.s3.enabled is true, and access_logs.s3.bucket is not given")
                }
                guard let bucket = stack.target(of: name), !bucket.isOthers else { return nil }
                let encryption = "BucketEncryption.ServerSideEncryptionConfiguration.*.ServerSideEncryptionByDefault"
                let algorithm = bucket.values("\(encryption).SSEAlgorithm").first?.plainText
                if ["application", nil].contains(balancer.text("Type")), algorithm?.hasPrefix("aws:kms") ?? false {
                    return Violation(
                        balancer,
                        "the bucket of its access log is encrypted with KMS (\(bucket.node.address))"
                    )
                }
                let policies = stack.resources("AWS::S3::BucketPolicy", where: "Bucket", refersTo: bucket)
                return policies.isEmpty
                    ? Violation(balancer, "the bucket of its access log has no policy (\(bucket.node.address))") : nil
            }
        },
        Check(
            "Apply.HealthCheckProtocol",
            .medium,
            "A target group has the health check of its protocol",
            remedy: "Use HTTP or HTTPS for the health check of an application load balancer's target group.",
            source:
                "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html"
        ) { stack in
            stack.resources("AWS::ElasticLoadBalancingV2::TargetGroup").compactMap { group in
                guard ["HTTP", "HTTPS"].contains(group.text("Protocol")), group.text("HealthCheckProtocol") == "TCP"
                else {
                    return nil
                }
                return Violation(group, "Protocol is \(group.text("Protocol") ?? ""), HealthCheckProtocol TCP")
            }
        },
    ]

    private static let listener: ResourceType = "AWS::ElasticLoadBalancingV2::Listener"
}
