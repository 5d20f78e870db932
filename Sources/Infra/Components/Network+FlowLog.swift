/// Whose flow logs a role may be used for.
struct FlowLogSource {
    let region: String
    /// 12 digits; `nil` where it is not known.
    let account: String?

    /// Keeps the flow log service from using the role on behalf of another account.
    /// Source: https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-iam-role.html
    var conditions: [PolicyDocument.Condition] {
        guard let account else { return [] }
        let partition = Environment.Partition(region: region).rawValue
        return [
            PolicyDocument.Condition("StringEquals", "aws:SourceAccount", "\(account)"),
            PolicyDocument.Condition(
                "ArnLike",
                "aws:SourceArn",
                "arn:\(partition):ec2:\(region):\(account):vpc-flow-log/*"
            ),
        ]
    }
}

extension Stack {
    /// Adds a flow log of all accepted and rejected traffic, its log group, and a role that may write to that group alone.
    mutating func addFlowLog(
        of vpc: Reference<VPC>,
        keptFor days: Int,
        source: FlowLogSource
    ) -> Reference<LogGroup> {
        let group = add(
            "flow-log-group",
            LogGroup(logGroupName: "/\(name)/network/flow-log", retentionInDays: Input(days), tags: named("flow-log"))
        )
        let role = add(
            "flow-log-role",
            Role(
                assumeRolePolicyDocument: PolicyDocument {
                    PolicyDocument.Statement(
                        .allow,
                        principals: .services("vpc-flow-logs.amazonaws.com"),
                        actions: ["sts:AssumeRole"],
                        conditions: source.conditions
                    )
                },
                description: "Writes the VPC flow log of \(name)",
                tags: named("flow-log")
            )
        )
        let policy = add(
            "flow-log-role-policy",
            RolePolicy(
                policyDocument: PolicyDocument {
                    PolicyDocument.Statement(
                        .allow,
                        actions: ["logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"],
                        resources: [group.arn.text]
                    )
                    // Listing groups cannot be narrowed to one of them.
                    PolicyDocument.Statement(.allow, actions: ["logs:DescribeLogGroups"], resources: ["*"])
                },
                policyName: "write-flow-log",
                roleName: role.roleName
            )
        )
        add(
            "flow-log",
            FlowLog(
                resourceId: vpc.vpcId.text,
                resourceType: .vpc,
                deliverLogsPermissionArn: role.arn,
                logDestinationType: .cloudWatchLogs,
                logGroupName: group.logGroupName,
                tags: named("flow-log"),
                trafficType: .all
            ),
            // Without it the flow log exists and writes nothing.
            dependsOn: [policy]
        )
        return group
    }
}
