import Infra

extension CheckCase {
    private static let balancer: ResourceType = "AWS::ElasticLoadBalancingV2::LoadBalancer"
    private static let listener: ResourceType = "AWS::ElasticLoadBalancingV2::Listener"

    private static func attributes(_ values: [String: Document]) -> [String: Document] {
        [
            "LoadBalancerAttributes": .array(
                values.sorted { $0.key < $1.key }.map { ["Key": .string($0.key), "Value": $0.value] }
            )
        ]
    }

    private static func certificate(in region: String) -> [String: Document] {
        let arn = "arn:aws:acm:\(region):111122223333:certificate/1"
        return ["Protocol": "HTTPS", "Certificates": [["CertificateArn": .string(arn)]]]
    }

    private static func logging(_ stack: inout Stack, algorithm: Document, hasPolicy: Bool) {
        let rule: Document = ["ServerSideEncryptionByDefault": ["SSEAlgorithm": algorithm]]
        let bucket = stack.make(
            "logs",
            "AWS::S3::Bucket",
            ["BucketEncryption": ["ServerSideEncryptionConfiguration": [rule]]]
        )
        if hasPolicy { stack.make("policy", "AWS::S3::BucketPolicy", ["Bucket": bucket.take("BucketName")]) }
        stack.make(
            "balancer",
            balancer,
            attributes(["access_logs.s3.enabled": "true", "access_logs.s3.bucket": bucket.take("BucketName")])
        )
    }

    static let loadBalancers: [CheckCase] = [
        CheckCase(
            "ELB.1",
            listener,
            bad: ["Protocol": "HTTP", "DefaultActions": [["Type": "forward"]]],
            "its default action answers requests that are not encrypted",
            good: [
                "Protocol": "HTTP",
                "DefaultActions": [
                    ["Type": "redirect", "RedirectConfig": ["Protocol": "HTTPS", "StatusCode": "HTTP_301"]]
                ],
            ]
        ),
        CheckCase(
            "ELB.4",
            balancer,
            bad: [:],
            "routing.http.drop_invalid_header_fields.enabled is not given",
            good: attributes(["routing.http.drop_invalid_header_fields.enabled": "true"])
        ),
        CheckCase(
            "ELB.5",
            balancer,
            bad: attributes(["access_logs.s3.enabled": "false"]),
            "access_logs.s3.enabled is false",
            good: attributes(["access_logs.s3.enabled": "true"])
        ),
        CheckCase(
            "ELB.6",
            balancer,
            bad: ["Type": "network"],
            "deletion_protection.enabled is not given",
            good: attributes(["deletion_protection.enabled": "true"])
        ),
        CheckCase(
            "ELB.12",
            balancer,
            bad: attributes(["routing.http.desync_mitigation_mode": "monitor"]),
            "routing.http.desync_mitigation_mode is monitor",
            good: [:]
        ),
        CheckCase("ELB.13", "it has one subnet") {
            $0.make("balancer", balancer, ["Type": "network", "Subnets": $0.subnets("a")])
        } good: {
            $0.make("balancer", balancer, ["Type": "network", "Subnets": $0.subnets("a", "b")])
        },
        CheckCase(
            "ELB.17",
            listener,
            bad: ["Protocol": "HTTPS", "SslPolicy": "ELBSecurityPolicy-2016-08"],
            "SslPolicy is ELBSecurityPolicy-2016-08",
            good: ["Protocol": "TLS", "SslPolicy": "ELBSecurityPolicy-TLS13-1-2-Res-2021-06"]
        ),
        CheckCase(
            "Apply.CertificateRegion",
            listener,
            bad: certificate(in: "us-east-1"),
            "its certificate is in us-east-1, the stack in eu-central-1",
            good: certificate(in: "eu-central-1")
        ),
        CheckCase(
            "Apply.ListenerCertificate",
            listener,
            bad: ["Protocol": "TLS"],
            "Protocol is TLS, and Certificates is empty",
            good: ["Protocol": "HTTP"]
        ),
        CheckCase("Apply.AccessLogBucket", "the bucket of its access log is encrypted with KMS (logs)") {
            logging(&$0, algorithm: "aws:kms", hasPolicy: true)
        } good: {
            logging(&$0, algorithm: "AES256", hasPolicy: true)
        },
        CheckCase("Apply.AccessLogBucket", "the bucket of its access log has no policy (logs)") {
            logging(&$0, algorithm: "AES256", hasPolicy: false)
        } good: {
            $0.make("balancer", balancer)
        },
        CheckCase(
            "Apply.HealthCheckProtocol",
            "AWS::ElasticLoadBalancingV2::TargetGroup",
            bad: ["Protocol": "HTTP", "HealthCheckProtocol": "TCP"],
            "Protocol is HTTP, HealthCheckProtocol TCP",
            good: ["Protocol": "TCP", "HealthCheckProtocol": "TCP"]
        ),
    ]
}
