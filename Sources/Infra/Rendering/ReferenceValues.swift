/// What CloudFormation's `Ref` gives for a resource, by the names of our attributes.
///
/// `Fn::GetAtt` names the attribute and needs no table. `Ref` gives what each type's page says under "Return values", which
/// is mostly, but not always, the registry's primary identifier. Types whose page was read are listed; for any other,
/// `Ref` is only used for an identifier that has no attribute: a name.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html
enum ReferenceValues {
    /// Whether `Ref` gives this attribute.
    static func includes(_ attribute: String, of schema: Schema) -> Bool {
        if let reviewed = reviewed[schema.type] { return reviewed.contains(attribute) }
        return schema.primaryIdentifier == [attribute] && !schema.isReadOnly(attribute)
    }

    /// The types whose page was read. Several attributes stand for the same value.
    static let reviewed: [ResourceType: Set<String>] = [
        "AWS::CertificateManager::Certificate": ["Id"],
        "AWS::CloudTrail::Trail": ["TrailName"],
        "AWS::CloudWatch::Alarm": ["AlarmName"],
        "AWS::CloudWatch::Dashboard": ["DashboardName"],
        // The identifier is the ARN; `Ref` gives the name.
        "AWS::CodeBuild::Project": ["Name"],
        "AWS::CodePipeline::Pipeline": ["Name"],
        // The identifier is the allocation; `Ref` gives the address itself.
        "AWS::EC2::EIP": ["PublicIp"],
        "AWS::EC2::FlowLog": ["Id"],
        "AWS::EC2::InternetGateway": ["InternetGatewayId"],
        "AWS::EC2::LaunchTemplate": ["LaunchTemplateId"],
        "AWS::EC2::NatGateway": ["NatGatewayId"],
        "AWS::EC2::RouteTable": ["RouteTableId"],
        "AWS::EC2::SecurityGroup": ["GroupId", "Id"],
        "AWS::EC2::Subnet": ["SubnetId"],
        "AWS::EC2::SubnetRouteTableAssociation": ["Id"],
        "AWS::EC2::VPC": ["VpcId"],
        "AWS::EC2::VPCEndpoint": ["Id"],
        "AWS::ECR::Repository": ["RepositoryName"],
        "AWS::EKS::Cluster": ["Name"],
        "AWS::ElasticLoadBalancingV2::Listener": ["ListenerArn"],
        "AWS::ElasticLoadBalancingV2::ListenerRule": ["RuleArn"],
        "AWS::ElasticLoadBalancingV2::LoadBalancer": ["LoadBalancerArn"],
        "AWS::ElasticLoadBalancingV2::TargetGroup": ["TargetGroupArn"],
        // The identifier is the ARN; `Ref` gives the name.
        "AWS::Events::Rule": ["Name"],
        "AWS::IAM::InstanceProfile": ["InstanceProfileName"],
        "AWS::IAM::ManagedPolicy": ["PolicyArn"],
        "AWS::IAM::OIDCProvider": ["Arn"],
        "AWS::IAM::Role": ["RoleName"],
        "AWS::KMS::Alias": ["AliasName"],
        "AWS::KMS::Key": ["KeyId"],
        "AWS::Logs::LogGroup": ["LogGroupName"],
        "AWS::RDS::DBInstance": ["DBInstanceIdentifier"],
        "AWS::RDS::DBParameterGroup": ["DBParameterGroupName"],
        "AWS::RDS::DBSubnetGroup": ["DBSubnetGroupName"],
        "AWS::Route53::HostedZone": ["Id"],
        // The record's domain name.
        "AWS::Route53::RecordSet": ["Name"],
        "AWS::S3::Bucket": ["BucketName"],
        "AWS::SNS::Subscription": ["Arn"],
        "AWS::SNS::Topic": ["TopicArn"],
        "AWS::SecretsManager::Secret": ["Id"],
    ]
}

extension Schema {
    /// Whether only AWS sets an attribute; names of nested ones are joined by dots.
    func isReadOnly(_ attribute: String) -> Bool {
        let parts = attribute.split(separator: ".").map(String.init)
        return readOnly.contains { parts.starts(with: $0.parts) }
    }
}
