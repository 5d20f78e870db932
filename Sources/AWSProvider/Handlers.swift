import AWSServices
package import Engine

/// The handlers of all resource types in AWS, for one account and region.
package func awsHandlers(_ context: AWSContext) -> HandlerRegistry {
    let ec2 = EC2(client: context.client)
    let iam = IAM(client: context.client)
    let elb = ElasticLoadBalancingV2(client: context.client)
    let logs = CloudWatchLogs(client: context.client)
    return HandlerRegistry([
        DefaultSecurityGroupHandler(ec2: ec2),
        EIPHandler(ec2: ec2),
        FlowLogHandler(ec2: ec2),
        InternetGatewayHandler(ec2: ec2),
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
        ListenerHandler(elb: elb),
        ListenerRuleHandler(elb: elb),
        LoadBalancerHandler(elb: elb),
        TargetGroupHandler(elb: elb),
        ManagedPolicyHandler(iam: iam, context: context),
        RoleHandler(iam: iam, context: context),
        RolePolicyHandler(iam: iam),
        LogGroupHandler(logs: logs, context: context),
    ])
}
