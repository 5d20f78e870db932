extension Check {
    /// Security Hub's controls of buckets.
    static let s3: [Check] = [
        publicAccess(
            "S3.2",
            "read",
            ["s3:GetObject", "s3:ListBucket"],
            ["PublicRead", "PublicReadWrite", "AuthenticatedRead"]
        ),
        publicAccess("S3.3", "write", ["s3:PutObject", "s3:DeleteObject"], ["PublicReadWrite"]),
        Check(
            "S3.5",
            .medium,
            "A bucket refuses requests without TLS",
            remedy: "Deny s3:* in its policy where aws:SecureTransport is false."
        ) { stack in
            stack.resources("AWS::S3::Bucket").compactMap { bucket in
                let policies = stack.resources("AWS::S3::BucketPolicy", where: "Bucket", refersTo: bucket)
                guard !policies.isEmpty else { return Violation(bucket, "it has no policy") }
                let statements = policies.flatMap { PolicyStatement.all(in: $0["PolicyDocument"]) }
                let refuses = statements.contains { statement in
                    statement.denies && statement.isForEveryone
                        && statement.condition(["Bool", "BoolIfExists"], "aws:SecureTransport") == "false"
                }
                return refuses ? nil : Violation(bucket, "its policy lets in requests without TLS")
            }
        },
        Check(
            "S3.8",
            .high,
            of: "AWS::S3::Bucket",
            title: "A bucket blocks public access in all four ways",
            remedy: "Set all four of publicAccessBlockConfiguration to true."
        ) { bucket in
            let names = ["BlockPublicAcls", "BlockPublicPolicy", "IgnorePublicAcls", "RestrictPublicBuckets"]
            let open = names.filter { bucket.flag("PublicAccessBlockConfiguration.\($0)", standard: false) == false }
            if open.count == names.count { return "PublicAccessBlockConfiguration blocks nothing" }
            return open.isEmpty ? nil : "PublicAccessBlockConfiguration lacks \(open.joined(separator: ", "))"
        },
        Check(
            "S3.9",
            .medium,
            "A bucket writes an access log, or holds those of others",
            remedy: "Set loggingConfiguration with another bucket as its destination."
        ) { stack in
            stack.resources("AWS::S3::Bucket").filter { $0["LoggingConfiguration"] == nil }.compactMap { bucket in
                let path = "LoggingConfiguration.DestinationBucketName"
                let logsOfOthers = stack.resources("AWS::S3::Bucket", where: path, refersTo: bucket)
                return logsOfOthers.isEmpty ? Violation(bucket, "LoggingConfiguration is not given") : nil
            }
        },
        Check(
            "S3.12",
            .medium,
            of: "AWS::S3::Bucket",
            title: "A bucket manages access without ACLs",
            remedy: "Take accessControl out, and write what others may do into its policy."
        ) { bucket in
            let acl = bucket.text("AccessControl")
            if let acl, acl != "Private" { return "AccessControl is \(acl)" }
            let ownership = bucket.values("OwnershipControls.Rules.*.ObjectOwnership").compactMap(\.plainText)
            let other = ownership.first { $0 != "BucketOwnerEnforced" }
            return other.map { "ObjectOwnership is \($0), so that ACLs count" }
        },
        Check(
            "S3.13",
            .low,
            of: "AWS::S3::Bucket",
            title: "A bucket has rules for how long objects stay",
            remedy: "Set lifecycleConfiguration."
        ) { bucket in
            let rules = bucket.values("LifecycleConfiguration.Rules.*")
            let isActive = rules.contains { ($0["Status"]?.plainText ?? "Enabled") == "Enabled" }
            return isActive
                ? nil : rules.isEmpty ? "LifecycleConfiguration is not given" : "no lifecycle rule is enabled"
        },
    ]

    private static func publicAccess(_ id: String, _ verb: String, _ actions: [String], _ acls: Set<String>) -> Check {
        Check(
            id,
            .critical,
            "Not everyone may \(verb) a bucket",
            remedy: "Name the principals in its policy, and give it no public ACL."
        ) { stack in
            let byACL = stack.resources("AWS::S3::Bucket").filter { acls.contains($0.text("AccessControl") ?? "") }
            let byPolicy = stack.resources("AWS::S3::BucketPolicy").filter { policy in
                PolicyStatement.all(in: policy["PolicyDocument"]).contains { statement in
                    statement.allows && statement.isForEveryone && !statement.hasCondition
                        && actions.contains(where: statement.includes)
                }
            }
            return byACL.map { Violation($0, $0.say("AccessControl")) }
                + byPolicy.map { Violation($0, "a statement lets everyone \(verb)") }
        }
    }
}
