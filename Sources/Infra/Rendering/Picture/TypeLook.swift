/// How a resource type is shown in a picture.
struct TypeLook: Sendable {
    /// What kind of thing it is, which gives it its colour.
    enum Category: String, Sendable, CaseIterable {
        case network, compute, database, storage, security, delivery, watching, other
    }

    let category: Category
    /// Two to four letters for the badge.
    let badge: String
    /// One of them, in words.
    let label: String

    init(_ type: ResourceType) {
        let parts = type.description.split(separator: ":").map(String.init)
        let service = parts.count > 2 ? parts[1] : type.description
        let known =
            Self.known[type] ?? (parts.first == "Kubernetes" ? (.compute, "K8S", Self.words(parts.last ?? "")) : nil)
        let words = Self.words(parts.last ?? "")
        category = known?.0 ?? Self.services[service] ?? .other
        badge = known?.1 ?? String(service.filter { $0.isUppercase || $0.isNumber }.prefix(4))
        label = known?.2 ?? words
    }

    /// Several of them.
    var plural: String {
        guard label.hasSuffix("y"), !label.hasSuffix("ay"), !label.hasSuffix("ey") else {
            return label.hasSuffix("s") ? label + "es" : label + "s"
        }
        return label.dropLast() + "ies"
    }

    /// `TargetGroup` as `target group`; abbreviations stay as they are.
    private static func words(_ name: String) -> String {
        var words: [String] = []
        let characters = Array(name)
        for (index, character) in characters.enumerated() {
            let begins =
                character.isUppercase
                && (index == 0 || !characters[index - 1].isUppercase
                    || (index + 1 < characters.count && characters[index + 1].isLowercase))
            if begins || words.isEmpty { words.append("") }
            words[words.count - 1].append(character)
        }
        return words.map { $0.count > 1 && $0.allSatisfy { !$0.isLowercase } ? $0 : $0.lowercased() }
            .joined(separator: " ")
    }

    private static let services: [String: Category] = [
        "EC2": .network, "ElasticLoadBalancingV2": .network, "Route53": .network, "CertificateManager": .security,
        "EKS": .compute, "Lambda": .compute, "ECS": .compute, "ECR": .delivery, "RDS": .database, "S3": .storage,
        "DynamoDB": .database, "IAM": .security, "KMS": .security, "SecretsManager": .security, "SNS": .watching,
        "SQS": .other, "CloudWatch": .watching, "Logs": .watching, "CloudTrail": .watching, "CodeBuild": .delivery,
        "CodePipeline": .delivery, "Events": .delivery,
    ]

    private static let known: [ResourceType: (Category, String, String)] = [
        "AWS::CertificateManager::Certificate": (.security, "ACM", "certificate"),
        "AWS::CloudTrail::Trail": (.watching, "CT", "audit trail"),
        "AWS::CloudWatch::Alarm": (.watching, "CW", "alarm"),
        "AWS::CloudWatch::Dashboard": (.watching, "CW", "dashboard"),
        "AWS::CodeBuild::Project": (.delivery, "CB", "build project"),
        "AWS::CodePipeline::Pipeline": (.delivery, "CP", "pipeline"),
        "AWS::EC2::NatGateway": (.network, "NAT", "NAT gateway"),
        "AWS::EC2::InternetGateway": (.network, "IGW", "internet gateway"),
        "AWS::EC2::SecurityGroup": (.security, "SG", "security group"),
        "AWS::EC2::SecurityGroupIngress": (.security, "SG", "rule in"),
        "AWS::EC2::SecurityGroupEgress": (.security, "SG", "rule out"),
        "AWS::EC2::SubnetRouteTableAssociation": (.network, "RT", "association"),
        "AWS::EC2::VPCGatewayAttachment": (.network, "IGW", "attachment"),
        "AWS::EC2::VPCEndpoint": (.network, "EP", "VPC endpoint"),
        "AWS::EC2::FlowLog": (.watching, "FL", "flow log"),
        "AWS::EC2::EIP": (.network, "EIP", "public address"),
        "AWS::EC2::LaunchTemplate": (.compute, "LT", "launch template"),
        "AWS::ECR::Repository": (.delivery, "ECR", "image repository"),
        "AWS::EKS::Cluster": (.compute, "EKS", "EKS cluster"),
        "AWS::EKS::Nodegroup": (.compute, "EKS", "node group"),
        "AWS::EKS::Addon": (.compute, "EKS", "add-on"),
        "AWS::ElasticLoadBalancingV2::LoadBalancer": (.network, "ALB", "load balancer"),
        "AWS::Events::Rule": (.delivery, "EB", "event rule"),
        "AWS::KMS::Key": (.security, "KMS", "key"),
        "AWS::KMS::Alias": (.security, "KMS", "alias"),
        "AWS::Logs::LogGroup": (.watching, "LOG", "log group"),
        "AWS::RDS::DBInstance": (.database, "RDS", "database"),
        "AWS::RDS::DBSubnetGroup": (.database, "RDS", "subnet group"),
        "AWS::RDS::DBParameterGroup": (.database, "RDS", "parameter group"),
        "AWS::Route53::HostedZone": (.network, "R53", "hosted zone"),
        "AWS::Route53::RecordSet": (.network, "R53", "record"),
        "AWS::SecretsManager::Secret": (.security, "SM", "secret"),
        "AWS::SNS::Topic": (.watching, "SNS", "topic"),
        "Deployer::EC2::DefaultSecurityGroup": (.security, "SG", "closed default group"),
        "Deployer::CertificateManager::IssuedCertificate": (.security, "ACM", "wait for issue"),
        "Deployer::ContainerImage::Image": (.delivery, "OCI", "image"),
    ]
}
