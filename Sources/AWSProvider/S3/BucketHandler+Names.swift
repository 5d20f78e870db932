import AWSServices
import Engine
import Infra

extension BucketHandler {
    /// The name as given; else made of the token, in the namespace that was asked for.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
    func name(of desired: Bucket, _ token: OwnershipToken) throws -> String {
        if let name = try desired.bucketName?.known { return name }
        let suffix = namespace(of: desired) == .accountRegional ? "-\(context.account)-\(context.region)-an" : ""
        let made = token.name(limit: 63 - suffix.count).lowercased()
        guard let prefix = try desired.bucketNamePrefix?.known else { return made + suffix }
        return "\(prefix.prefix(63 - suffix.count - 9))-\(token.value.prefix(8))\(suffix)"
    }

    /// The namespace that was asked for. A name with a prefix is made in the account's own.
    func namespace(of desired: Bucket) -> S3.BucketNamespace? {
        if let namespace = desired.bucketNamespace { return .init(rawValue: namespace.description) }
        return desired.bucketNamePrefix == nil ? nil : .accountRegional
    }

    /// What is known of a bucket by its name.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/WebsiteEndpoints.html
    func attributes(_ name: String) -> [String: Document] {
        let domain = context.partition == "aws-cn" ? "amazonaws.com.cn" : "amazonaws.com"
        let website = Self.dashedWebsites.contains(context.region) ? "s3-website-" : "s3-website."
        return [
            "Arn": .string("arn:\(context.partition):s3:::\(name)"),
            "DomainName": .string("\(name).s3.\(domain)"),
            "DualStackDomainName": .string("\(name).s3.dualstack.\(context.region).\(domain)"),
            "RegionalDomainName": .string("\(name).s3.\(context.region).\(domain)"),
            "WebsiteURL": .string("http://\(name).\(website)\(context.region).\(domain)"),
        ]
    }

    /// Regions from before the websites' addresses had a dot.
    private static let dashedWebsites: Set<String> = [
        "ap-northeast-1", "ap-southeast-1", "ap-southeast-2", "eu-west-1", "sa-east-1", "us-east-1", "us-gov-west-1",
        "us-west-1", "us-west-2",
    ]
}
