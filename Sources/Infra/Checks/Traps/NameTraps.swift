extension Check {
    /// Names that the registry's schemas let through and services refuse.
    static let nameTraps: [Check] = [
        Check(
            "Apply.NameLength",
            .high,
            "A name is no longer than its service takes, also once what it is made of is known",
            remedy: "Shorten the name, or leave it out: the deployer then makes one that fits.",
            source: "https://docs.aws.amazon.com/general/latest/gr/aws-service-information.html"
        ) { stack in
            ServiceName.all.flatMap { name in
                stack.resources(name.type).compactMap { resource in
                    guard let value = resource[name.property], let length = value.leastLength, length > name.limit
                    else {
                        return nil
                    }
                    let what = value.isResolved ? "has \(length)" : "has \(length) or more"
                    return Violation(resource, "\(name.property) \(what) characters, of \(name.limit) at most")
                }
            }
        },
        Check(
            "Apply.NameCharacters",
            .high,
            "A name is made of what its service takes",
            remedy: "Choose another name, or leave it out: the deployer then makes one that fits.",
            source: "https://docs.aws.amazon.com/general/latest/gr/aws-service-information.html"
        ) { stack in
            ServiceName.all.flatMap { name in
                stack.resources(name.type).compactMap { resource in
                    guard let text = resource.text(name.property), let problem = name.problem(text) else { return nil }
                    return Violation(resource, "\(name.property) is \"\(text)\", which \(problem)")
                }
            }
        },
    ]
}

/// What a service takes as a name.
private struct ServiceName {
    let type: ResourceType
    let property: String
    /// Characters.
    let limit: Int
    /// Why a name is refused; `nil` where it is not.
    var problem: @Sendable (String) -> String? = { _ in nil }

    static let all: [ServiceName] = [
        ServiceName(type: "AWS::ElasticLoadBalancingV2::LoadBalancer", property: "Name", limit: 32) { name in
            name.hasPrefix("internal-") ? "begins with internal-" : hyphenated(name)
        },
        ServiceName(type: "AWS::ElasticLoadBalancingV2::TargetGroup", property: "Name", limit: 32, problem: hyphenated),
        ServiceName(type: "AWS::EKS::Cluster", property: "Name", limit: 100),
        ServiceName(type: "AWS::RDS::DBInstance", property: "DBInstanceIdentifier", limit: 63) { name in
            guard name.first?.isLetter ?? false else { return "does not begin with a letter" }
            return name.contains("--") ? "has two hyphens in a row" : name.hasSuffix("-") ? "ends with a hyphen" : nil
        },
        ServiceName(type: "AWS::RDS::DBSubnetGroup", property: "DBSubnetGroupName", limit: 255) { name in
            name.lowercased() == "default" ? "is AWS's own" : nil
        },
        ServiceName(type: "AWS::S3::Bucket", property: "BucketName", limit: 63) { name in
            if name.count < 3 { return "has fewer than 3 characters" }
            if name.lowercased() != name { return "has capital letters" }
            return name.contains("_") ? "has an underscore" : name.contains("..") ? "has two dots in a row" : nil
        },
        ServiceName(type: "AWS::IAM::Role", property: "RoleName", limit: 64),
        ServiceName(type: "AWS::IAM::ManagedPolicy", property: "ManagedPolicyName", limit: 128),
        ServiceName(type: "AWS::ECR::Repository", property: "RepositoryName", limit: 256) { name in
            name.lowercased() == name ? nil : "has capital letters"
        },
        ServiceName(type: "AWS::CodePipeline::Pipeline", property: "Name", limit: 100),
        ServiceName(type: "AWS::CloudTrail::Trail", property: "TrailName", limit: 128) { name in
            name.count < 3 ? "has fewer than 3 characters" : nil
        },
    ]

    @Sendable private static func hyphenated(_ name: String) -> String? {
        let isPlain = name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
        if !isPlain { return "has other characters than letters, digits and hyphens" }
        return name.hasPrefix("-") || name.hasSuffix("-") ? "begins or ends with a hyphen" : nil
    }
}

extension Document {
    /// How many characters a text has at least, without those that only an apply can tell; `nil` for what is no text.
    fileprivate var leastLength: Int? {
        switch self {
        case .string(let text): text.count
        case .interpolation(let parts): parts.reduce(0) { $0 + ($1.plainText?.count ?? 0) }
        default: nil
        }
    }
}
