import AWSServices
package import Engine

/// The handlers of all resource types in AWS, for one account and region.
///
/// - Parameters:
///   - context: The account to work in.
///   - more: Handlers of types outside of AWS. Default: none.
///   - others: Makes handlers for types that have none here. Default: there are none.
/// - Returns: One handler a type.
package func awsHandlers(
    _ context: AWSContext,
    and more: [any AnyResourceHandler] = [],
    others: (any HandlerSource)? = nil
) -> HandlerRegistry {
    let all: [[any ResourceHandler]] = [
        alarmHandlers(context),
        deliveryHandlers(context),
        domainHandlers(context),
        ec2Handlers(context),
        ecrHandlers(context),
        eksHandlers(context),
        iamHandlers(context),
        kmsHandlers(context),
        loadBalancingHandlers(context),
        logsHandlers(context),
        rdsHandlers(context),
        s3Handlers(context),
        secretsHandlers(context),
    ]
    return HandlerRegistry(all.flatMap { $0 } + more, source: others)
}

private func ec2Handlers(_ context: AWSContext) -> [any ResourceHandler] {
    let ec2 = EC2(client: context.client)
    return [
        DefaultSecurityGroupHandler(ec2: ec2),
        EIPHandler(ec2: ec2),
        FlowLogHandler(ec2: ec2),
        InternetGatewayHandler(ec2: ec2),
        LaunchTemplateHandler(ec2: ec2),
        NatGatewayHandler(ec2: ec2),
        RouteHandler(ec2: ec2),
        RouteTableHandler(ec2: ec2),
        SecurityGroupEgressHandler(ec2: ec2),
        SecurityGroupHandler(ec2: ec2),
        SecurityGroupIngressHandler(ec2: ec2),
        SubnetHandler(ec2: ec2),
        SubnetRouteTableAssociationHandler(ec2: ec2),
        VPCEndpointHandler(ec2: ec2),
        VPCGatewayAttachmentHandler(ec2: ec2),
        VPCHandler(ec2: ec2),
    ]
}

private func ecrHandlers(_ context: AWSContext) -> [any ResourceHandler] {
    [RepositoryHandler(ecr: ECR(client: context.client), context: context)]
}

private func eksHandlers(_ context: AWSContext) -> [any ResourceHandler] {
    let eks = EKS(client: context.client)
    return [
        AccessEntryHandler(eks: eks),
        AddonHandler(eks: eks),
        EKSClusterHandler(eks: eks, context: context),
        NodegroupHandler(eks: eks),
        PodIdentityAssociationHandler(eks: eks),
    ]
}

private func loadBalancingHandlers(_ context: AWSContext) -> [any ResourceHandler] {
    let elb = ElasticLoadBalancingV2(client: context.client)
    return [
        ElasticLoadBalancerHandler(elb: elb, ec2: EC2(client: context.client)),
        ListenerHandler(elb: elb),
        ListenerRuleHandler(elb: elb),
        TargetGroupHandler(elb: elb),
    ]
}

private func domainHandlers(_ context: AWSContext) -> [any ResourceHandler] {
    let acm = ACM(client: context.client)
    let route53 = Route53(client: context.client)
    return [
        ACMCertificateHandler(acm: acm, route53: route53),
        HostedZoneHandler(route53: route53),
        IssuedCertificateHandler(acm: acm),
        RecordSetHandler(route53: route53),
    ]
}

private func iamHandlers(_ context: AWSContext) -> [any ResourceHandler] {
    let iam = IAM(client: context.client)
    return [
        InstanceProfileHandler(iam: iam, context: context),
        ManagedPolicyHandler(iam: iam, context: context),
        OIDCProviderHandler(iam: iam, context: context),
        RoleHandler(iam: iam, context: context),
        RolePolicyHandler(iam: iam),
    ]
}

private func kmsHandlers(_ context: AWSContext) -> [any ResourceHandler] {
    let kms = KMS(client: context.client)
    return [
        KMSAliasHandler(kms: kms),
        KMSKeyHandler(kms: kms, context: context),
    ]
}

private func logsHandlers(_ context: AWSContext) -> [any ResourceHandler] {
    let logs = CloudWatchLogs(client: context.client)
    return [
        LogGroupHandler(logs: logs, context: context),
        MetricFilterHandler(logs: logs),
    ]
}

private func deliveryHandlers(_ context: AWSContext) -> [any ResourceHandler] {
    [
        CodeBuildProjectHandler(codebuild: CodeBuild(client: context.client), context: context),
        PipelineHandler(codepipeline: CodePipeline(client: context.client), context: context),
    ]
}

private func alarmHandlers(_ context: AWSContext) -> [any ResourceHandler] {
    let cloudwatch = CloudWatch(client: context.client)
    let sns = SNS(client: context.client)
    return [
        AlarmHandler(cloudwatch: cloudwatch, context: context),
        DashboardHandler(cloudwatch: cloudwatch),
        EventRuleHandler(events: EventBridge(client: context.client), context: context),
        SubscriptionHandler(sns: sns),
        TopicHandler(sns: sns, context: context),
        TopicPolicyHandler(sns: sns),
        TrailHandler(cloudtrail: CloudTrail(client: context.client), context: context),
    ]
}

private func rdsHandlers(_ context: AWSContext) -> [any ResourceHandler] {
    let rds = RDS(client: context.client)
    return [
        DBInstanceHandler(
            rds: rds,
            secrets: SecretValues(secrets: SecretsManager(client: context.client)),
            context: context
        ),
        DBParameterGroupHandler(rds: rds, context: context),
        DBSubnetGroupHandler(rds: rds, context: context),
    ]
}

private func secretsHandlers(_ context: AWSContext) -> [any ResourceHandler] {
    [SecretsManagerSecretHandler(secrets: SecretsManager(client: context.client))]
}

private func s3Handlers(_ context: AWSContext) -> [any ResourceHandler] {
    let s3 = S3(client: context.client)
    return [
        BucketHandler(s3: s3, context: context),
        BucketPolicyHandler(s3: s3),
    ]
}
