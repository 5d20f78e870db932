extension Stack {
    var auditLogName: String { "/\(name)/audit" }

    /// A log group for the newest part of the record, and a role that may write to it alone.
    ///
    /// Source: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-required-policy-for-cloudwatch-logs.html
    mutating func addAuditLogs(
        _ settings: Environment.AuditTrail,
        encryptedWith key: Reference<KMSKey>,
        _ source: AuditSource
    ) -> (logs: Reference<LogGroup>, role: Reference<Role>, policy: Reference<RolePolicy>) {
        let logs = add(
            "logs",
            LogGroup(
                kmsKeyId: key.arn.text,
                logGroupName: Input(auditLogName),
                retentionInDays: Input(settings.logRetentionDays),
                tags: named("audit-logs")
            )
        )
        let role = add(
            "role",
            Role(
                assumeRolePolicyDocument: PolicyDocument {
                    PolicyDocument.Statement(
                        .allow,
                        principals: .services("cloudtrail.amazonaws.com"),
                        actions: ["sts:AssumeRole"]
                    )
                },
                description: Input("Writes the audit trail of \(name) to CloudWatch Logs"),
                tags: named("audit")
            )
        )
        let place = source.place
        let group = "arn:\(place.partition):logs:\(place.region):\(place.account):log-group:\(auditLogName)"
        let policy = add(
            "role-policy",
            RolePolicy(
                policyDocument: PolicyDocument {
                    PolicyDocument.Statement(
                        .allow,
                        actions: ["logs:CreateLogStream", "logs:PutLogEvents"],
                        resources: ["\(group):log-stream:\(place.account)_CloudTrail_\(place.region)*"]
                    )
                },
                policyName: "write-audit-trail",
                roleName: role.roleName
            )
        )
        return (logs, role, policy)
    }
}
