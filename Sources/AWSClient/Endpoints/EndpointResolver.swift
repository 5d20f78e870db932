/// Finds a service's endpoint in a region.
///
/// Source: botocore 1.43.11, `endpoint-rule-set-1.json` of the services in use.
package struct EndpointResolver: Sendable, Hashable {
    package let region: String
    package let settings: EndpointSettings

    package init(region: String, settings: EndpointSettings = EndpointSettings()) {
        self.region = region
        self.settings = settings
    }

    package func endpoint(for service: ServiceDescription) -> Endpoint {
        let partition = Partition.of(region: region)
        let standard = Self.globalEndpoints[service.serviceID].map { $0(partition, settings) }
        let signingRegion = standard?.signingRegion ?? (service.isGlobal ? partition.globalRegion : region)
        if let url = settings[service.serviceID] ?? settings.all {
            return Endpoint(
                url: url,
                signingRegion: signingRegion,
                signingName: service.signingName,
                isOverridden: true
            )
        }
        return Endpoint(
            url: HTTPURL(host: standard?.host ?? regionalHost(service, partition)),
            signingRegion: signingRegion,
            signingName: service.signingName,
            isOverridden: false
        )
    }

    private func regionalHost(_ service: ServiceDescription, _ partition: Partition) -> String {
        let prefix = service.endpointPrefix
        if prefix == "s3" {
            let labels = (settings.usesFIPS ? "s3-fips" : "s3") + (settings.usesDualStack ? ".dualstack" : "")
            return "\(labels).\(region).\(partition.dnsSuffix)"
        }
        // ECR's hosts with IPv6 drop the `api.` that its model's prefix has.
        let dualStackPrefix = prefix == "api.ecr" ? "ecr" : prefix
        let hasDualStack = settings.usesDualStack && !Self.withoutDualStack.contains(service.serviceID)
        let suffix = hasDualStack ? partition.dualStackSuffix : partition.dnsSuffix
        let labels: String
        if !settings.usesFIPS || usesFIPSAnyway(service, partition) {
            labels = hasDualStack ? dualStackPrefix : prefix
        } else if hasDualStack {
            labels = "\(dualStackPrefix)-fips"
        } else {
            labels = prefix == "eks" && partition.id == "aws" ? "fips.eks" : "\(prefix)-fips"
        }
        return "\(labels).\(region).\(suffix)"
    }

    /// Whether a service's usual host is the FIPS one, and no host has `-fips` in its name.
    private func usesFIPSAnyway(_ service: ServiceDescription, _ partition: Partition) -> Bool {
        guard partition.id == "aws-us-gov" else { return false }
        let set = settings.usesDualStack ? Self.dualStackFIPSAnywayInGovCloud : Self.fipsAnywayInGovCloud
        return set.contains(service.serviceID)
    }

    private static let fipsAnywayInGovCloud: Set<String> = [
        "ACM", "CloudFormation", "CloudTrail", "CloudWatch", "CloudWatch Logs", "EC2", "EKS",
        "Elastic Load Balancing v2", "EventBridge", "RDS", "SNS", "SSO", "SSO OIDC", "STS",
    ]

    private static let dualStackFIPSAnywayInGovCloud: Set<String> = ["CloudWatch", "EventBridge"]

    private static let withoutDualStack: Set<String> = ["Secrets Manager"]

    private typealias GlobalEndpoint = @Sendable (Partition, EndpointSettings) -> (host: String, signingRegion: String)

    /// Services with one endpoint for a partition, and their names in each.
    private static let globalEndpoints: [String: GlobalEndpoint] = [
        "IAM": { globalEndpoint("iam", partition: $0, settings: $1, host: "iam.cn-north-1", region: "cn-north-1") },
        "Route 53": { globalEndpoint("route53", partition: $0, settings: $1, host: "route53", region: nil) },
    ]

    /// A global service's host; `host` and `region` are its first labels in China and the region to sign for there, where
    /// that is not the partition's global one.
    private static func globalEndpoint(
        _ prefix: String,
        partition: Partition,
        settings: EndpointSettings,
        host: String,
        region: String?
    ) -> (host: String, signingRegion: String) {
        let isGov = partition.id == "aws-us-gov"
        let signingRegion = !settings.usesFIPS && partition.id == "aws-cn" ? region : nil
        let labels =
            switch (settings.usesFIPS, settings.usesDualStack) {
            case (false, false) where partition.id == "aws-eusc" && prefix == "iam": "iam.\(partition.globalRegion)"
            case (_, _) where isGov: "\(prefix).us-gov"
            case (true, true) where partition.id == "aws": "\(prefix)-fips.global"
            case (true, _): "\(prefix)-fips"
            case (false, true): "\(prefix).global"
            case (false, false): partition.id == "aws-cn" ? host : prefix
            }
        let suffix = settings.usesDualStack ? partition.dualStackSuffix : partition.dnsSuffix
        return ("\(labels).\(suffix)", signingRegion ?? partition.globalRegion)
    }
}
