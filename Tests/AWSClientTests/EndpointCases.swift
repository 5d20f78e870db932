import AWSClient

/// What botocore 1.43.11 expects of its rules (`tests/functional/endpoint-rules`), for the services and regions in use:
/// service, region, variants, host, region signed for.
///
/// Left out: Secrets Manager in China with FIPS and dual stack, where there is no FIPS endpoint at all.
enum EndpointCases {
    static let services = [
        ServiceDescription(endpointPrefix: "acm", serviceID: "ACM", apiVersion: "", wireProtocol: .query),
        ServiceDescription(endpointPrefix: "cloudtrail", serviceID: "CloudTrail", apiVersion: "", wireProtocol: .query),
        ServiceDescription(endpointPrefix: "monitoring", serviceID: "CloudWatch", apiVersion: "", wireProtocol: .query),
        ServiceDescription(endpointPrefix: "codebuild", serviceID: "CodeBuild", apiVersion: "", wireProtocol: .query),
        ServiceDescription(
            endpointPrefix: "codepipeline",
            serviceID: "CodePipeline",
            apiVersion: "",
            wireProtocol: .query
        ),
        ServiceDescription(endpointPrefix: "ec2", serviceID: "EC2", apiVersion: "", wireProtocol: .query),
        ServiceDescription(
            endpointPrefix: "api.ecr",
            serviceID: "ECR",
            signingName: "ecr",
            apiVersion: "",
            wireProtocol: .query
        ),
        ServiceDescription(endpointPrefix: "eks", serviceID: "EKS", apiVersion: "", wireProtocol: .query),
        ServiceDescription(
            endpointPrefix: "elasticloadbalancing",
            serviceID: "Elastic Load Balancing v2",
            apiVersion: "",
            wireProtocol: .query
        ),
        ServiceDescription(endpointPrefix: "events", serviceID: "EventBridge", apiVersion: "", wireProtocol: .query),
        ServiceDescription(
            endpointPrefix: "iam",
            serviceID: "IAM",
            apiVersion: "",
            wireProtocol: .query,
            isGlobal: true
        ),
        ServiceDescription(endpointPrefix: "kms", serviceID: "KMS", apiVersion: "", wireProtocol: .query),
        ServiceDescription(endpointPrefix: "logs", serviceID: "CloudWatch Logs", apiVersion: "", wireProtocol: .query),
        ServiceDescription(endpointPrefix: "rds", serviceID: "RDS", apiVersion: "", wireProtocol: .query),
        ServiceDescription(
            endpointPrefix: "route53",
            serviceID: "Route 53",
            apiVersion: "",
            wireProtocol: .query,
            isGlobal: true
        ),
        ServiceDescription(
            endpointPrefix: "secretsmanager",
            serviceID: "Secrets Manager",
            apiVersion: "",
            wireProtocol: .query
        ),
        ServiceDescription(endpointPrefix: "sns", serviceID: "SNS", apiVersion: "", wireProtocol: .query),
        ServiceDescription(endpointPrefix: "sts", serviceID: "STS", apiVersion: "", wireProtocol: .query),
        ServiceDescription(
            endpointPrefix: "portal.sso",
            serviceID: "SSO",
            signingName: "awsssoportal",
            apiVersion: "",
            wireProtocol: .query
        ),
        ServiceDescription(
            endpointPrefix: "oidc",
            serviceID: "SSO OIDC",
            signingName: "sso-oauth",
            apiVersion: "",
            wireProtocol: .query
        ),
    ]

    static let table = """
        ACM eu-central-1 - acm.eu-central-1.amazonaws.com eu-central-1
        ACM us-east-1 - acm.us-east-1.amazonaws.com us-east-1
        ACM us-east-1 fips acm-fips.us-east-1.amazonaws.com us-east-1
        ACM us-east-1 fips+dual acm-fips.us-east-1.api.aws us-east-1
        ACM us-east-1 dual acm.us-east-1.api.aws us-east-1
        ACM cn-north-1 - acm.cn-north-1.amazonaws.com.cn cn-north-1
        ACM cn-northwest-1 - acm.cn-northwest-1.amazonaws.com.cn cn-northwest-1
        ACM cn-north-1 fips+dual acm-fips.cn-north-1.api.amazonwebservices.com.cn cn-north-1
        ACM cn-north-1 fips acm-fips.cn-north-1.amazonaws.com.cn cn-north-1
        ACM cn-north-1 dual acm.cn-north-1.api.amazonwebservices.com.cn cn-north-1
        ACM us-gov-east-1 - acm.us-gov-east-1.amazonaws.com us-gov-east-1
        ACM us-gov-west-1 - acm.us-gov-west-1.amazonaws.com us-gov-west-1
        ACM us-gov-east-1 fips+dual acm-fips.us-gov-east-1.api.aws us-gov-east-1
        ACM us-gov-east-1 fips acm.us-gov-east-1.amazonaws.com us-gov-east-1
        ACM us-gov-east-1 dual acm.us-gov-east-1.api.aws us-gov-east-1
        CloudTrail eu-central-1 - cloudtrail.eu-central-1.amazonaws.com eu-central-1
        CloudTrail us-east-1 - cloudtrail.us-east-1.amazonaws.com us-east-1
        CloudTrail us-east-1 fips cloudtrail-fips.us-east-1.amazonaws.com us-east-1
        CloudTrail us-east-1 fips+dual cloudtrail-fips.us-east-1.api.aws us-east-1
        CloudTrail us-east-1 dual cloudtrail.us-east-1.api.aws us-east-1
        CloudTrail cn-north-1 - cloudtrail.cn-north-1.amazonaws.com.cn cn-north-1
        CloudTrail cn-northwest-1 - cloudtrail.cn-northwest-1.amazonaws.com.cn cn-northwest-1
        CloudTrail cn-north-1 fips+dual cloudtrail-fips.cn-north-1.api.amazonwebservices.com.cn cn-north-1
        CloudTrail cn-north-1 fips cloudtrail-fips.cn-north-1.amazonaws.com.cn cn-north-1
        CloudTrail cn-north-1 dual cloudtrail.cn-north-1.api.amazonwebservices.com.cn cn-north-1
        CloudTrail us-gov-east-1 - cloudtrail.us-gov-east-1.amazonaws.com us-gov-east-1
        CloudTrail us-gov-east-1 fips cloudtrail.us-gov-east-1.amazonaws.com us-gov-east-1
        CloudTrail us-gov-west-1 - cloudtrail.us-gov-west-1.amazonaws.com us-gov-west-1
        CloudTrail us-gov-west-1 fips cloudtrail.us-gov-west-1.amazonaws.com us-gov-west-1
        CloudTrail us-gov-east-1 fips+dual cloudtrail-fips.us-gov-east-1.api.aws us-gov-east-1
        CloudTrail us-gov-east-1 dual cloudtrail.us-gov-east-1.api.aws us-gov-east-1
        CloudWatch us-east-1 fips+dual monitoring-fips.us-east-1.api.aws us-east-1
        CloudWatch us-east-1 fips monitoring-fips.us-east-1.amazonaws.com us-east-1
        CloudWatch us-east-1 dual monitoring.us-east-1.api.aws us-east-1
        CloudWatch us-east-1 - monitoring.us-east-1.amazonaws.com us-east-1
        CloudWatch cn-northwest-1 fips+dual monitoring-fips.cn-northwest-1.api.amazonwebservices.com.cn cn-northwest-1
        CloudWatch cn-northwest-1 fips monitoring-fips.cn-northwest-1.amazonaws.com.cn cn-northwest-1
        CloudWatch cn-northwest-1 dual monitoring.cn-northwest-1.api.amazonwebservices.com.cn cn-northwest-1
        CloudWatch cn-northwest-1 - monitoring.cn-northwest-1.amazonaws.com.cn cn-northwest-1
        CloudWatch eusc-de-east-1 fips monitoring-fips.eusc-de-east-1.amazonaws.eu eusc-de-east-1
        CloudWatch eusc-de-east-1 - monitoring.eusc-de-east-1.amazonaws.eu eusc-de-east-1
        CloudWatch us-gov-west-1 fips+dual monitoring.us-gov-west-1.api.aws us-gov-west-1
        CloudWatch us-gov-west-1 fips monitoring.us-gov-west-1.amazonaws.com us-gov-west-1
        CloudWatch us-gov-west-1 dual monitoring.us-gov-west-1.api.aws us-gov-west-1
        CloudWatch us-gov-west-1 - monitoring.us-gov-west-1.amazonaws.com us-gov-west-1
        CodeBuild eu-central-1 - codebuild.eu-central-1.amazonaws.com eu-central-1
        CodeBuild us-east-1 - codebuild.us-east-1.amazonaws.com us-east-1
        CodeBuild us-east-1 fips codebuild-fips.us-east-1.amazonaws.com us-east-1
        CodeBuild us-east-1 fips+dual codebuild-fips.us-east-1.api.aws us-east-1
        CodeBuild us-east-1 dual codebuild.us-east-1.api.aws us-east-1
        CodeBuild cn-north-1 - codebuild.cn-north-1.amazonaws.com.cn cn-north-1
        CodeBuild cn-northwest-1 - codebuild.cn-northwest-1.amazonaws.com.cn cn-northwest-1
        CodeBuild cn-north-1 fips+dual codebuild-fips.cn-north-1.api.amazonwebservices.com.cn cn-north-1
        CodeBuild cn-north-1 fips codebuild-fips.cn-north-1.amazonaws.com.cn cn-north-1
        CodeBuild cn-north-1 dual codebuild.cn-north-1.api.amazonwebservices.com.cn cn-north-1
        CodeBuild us-gov-east-1 - codebuild.us-gov-east-1.amazonaws.com us-gov-east-1
        CodeBuild us-gov-east-1 fips codebuild-fips.us-gov-east-1.amazonaws.com us-gov-east-1
        CodeBuild us-gov-west-1 - codebuild.us-gov-west-1.amazonaws.com us-gov-west-1
        CodeBuild us-gov-west-1 fips codebuild-fips.us-gov-west-1.amazonaws.com us-gov-west-1
        CodeBuild us-gov-east-1 fips+dual codebuild-fips.us-gov-east-1.api.aws us-gov-east-1
        CodeBuild us-gov-east-1 dual codebuild.us-gov-east-1.api.aws us-gov-east-1
        CodePipeline eu-central-1 - codepipeline.eu-central-1.amazonaws.com eu-central-1
        CodePipeline us-east-1 - codepipeline.us-east-1.amazonaws.com us-east-1
        CodePipeline us-east-1 fips codepipeline-fips.us-east-1.amazonaws.com us-east-1
        CodePipeline us-east-1 fips+dual codepipeline-fips.us-east-1.api.aws us-east-1
        CodePipeline us-east-1 dual codepipeline.us-east-1.api.aws us-east-1
        CodePipeline cn-north-1 - codepipeline.cn-north-1.amazonaws.com.cn cn-north-1
        CodePipeline cn-northwest-1 - codepipeline.cn-northwest-1.amazonaws.com.cn cn-northwest-1
        CodePipeline cn-north-1 fips+dual codepipeline-fips.cn-north-1.api.amazonwebservices.com.cn cn-north-1
        CodePipeline cn-north-1 fips codepipeline-fips.cn-north-1.amazonaws.com.cn cn-north-1
        CodePipeline cn-north-1 dual codepipeline.cn-north-1.api.amazonwebservices.com.cn cn-north-1
        CodePipeline us-gov-west-1 - codepipeline.us-gov-west-1.amazonaws.com us-gov-west-1
        CodePipeline us-gov-west-1 fips codepipeline-fips.us-gov-west-1.amazonaws.com us-gov-west-1
        CodePipeline us-gov-east-1 fips+dual codepipeline-fips.us-gov-east-1.api.aws us-gov-east-1
        CodePipeline us-gov-east-1 fips codepipeline-fips.us-gov-east-1.amazonaws.com us-gov-east-1
        CodePipeline us-gov-east-1 dual codepipeline.us-gov-east-1.api.aws us-gov-east-1
        CodePipeline us-gov-east-1 - codepipeline.us-gov-east-1.amazonaws.com us-gov-east-1
        EC2 eu-central-1 - ec2.eu-central-1.amazonaws.com eu-central-1
        EC2 us-east-1 - ec2.us-east-1.amazonaws.com us-east-1
        EC2 us-east-1 fips ec2-fips.us-east-1.amazonaws.com us-east-1
        EC2 us-east-1 dual ec2.us-east-1.api.aws us-east-1
        EC2 us-east-1 fips+dual ec2-fips.us-east-1.api.aws us-east-1
        EC2 cn-north-1 - ec2.cn-north-1.amazonaws.com.cn cn-north-1
        EC2 cn-northwest-1 - ec2.cn-northwest-1.amazonaws.com.cn cn-northwest-1
        EC2 cn-north-1 fips+dual ec2-fips.cn-north-1.api.amazonwebservices.com.cn cn-north-1
        EC2 cn-north-1 fips ec2-fips.cn-north-1.amazonaws.com.cn cn-north-1
        EC2 cn-north-1 dual ec2.cn-north-1.api.amazonwebservices.com.cn cn-north-1
        EC2 us-gov-east-1 - ec2.us-gov-east-1.amazonaws.com us-gov-east-1
        EC2 us-gov-west-1 - ec2.us-gov-west-1.amazonaws.com us-gov-west-1
        EC2 us-gov-east-1 fips+dual ec2-fips.us-gov-east-1.api.aws us-gov-east-1
        EC2 us-gov-east-1 fips ec2.us-gov-east-1.amazonaws.com us-gov-east-1
        EC2 us-gov-east-1 dual ec2.us-gov-east-1.api.aws us-gov-east-1
        ECR us-east-1 fips+dual ecr-fips.us-east-1.api.aws us-east-1
        ECR us-east-1 fips api.ecr-fips.us-east-1.amazonaws.com us-east-1
        ECR us-east-1 dual ecr.us-east-1.api.aws us-east-1
        ECR us-east-1 - api.ecr.us-east-1.amazonaws.com us-east-1
        ECR cn-northwest-1 fips+dual ecr-fips.cn-northwest-1.api.amazonwebservices.com.cn cn-northwest-1
        ECR cn-northwest-1 fips api.ecr-fips.cn-northwest-1.amazonaws.com.cn cn-northwest-1
        ECR cn-northwest-1 dual ecr.cn-northwest-1.api.amazonwebservices.com.cn cn-northwest-1
        ECR cn-northwest-1 - api.ecr.cn-northwest-1.amazonaws.com.cn cn-northwest-1
        ECR eusc-de-east-1 fips api.ecr-fips.eusc-de-east-1.amazonaws.eu eusc-de-east-1
        ECR eusc-de-east-1 - api.ecr.eusc-de-east-1.amazonaws.eu eusc-de-east-1
        ECR us-gov-west-1 fips+dual ecr-fips.us-gov-west-1.api.aws us-gov-west-1
        ECR us-gov-west-1 fips api.ecr-fips.us-gov-west-1.amazonaws.com us-gov-west-1
        ECR us-gov-west-1 dual ecr.us-gov-west-1.api.aws us-gov-west-1
        ECR us-gov-west-1 - api.ecr.us-gov-west-1.amazonaws.com us-gov-west-1
        EKS eu-central-1 - eks.eu-central-1.amazonaws.com eu-central-1
        EKS us-east-1 - eks.us-east-1.amazonaws.com us-east-1
        EKS us-east-1 fips fips.eks.us-east-1.amazonaws.com us-east-1
        EKS us-east-1 fips+dual eks-fips.us-east-1.api.aws us-east-1
        EKS us-east-1 dual eks.us-east-1.api.aws us-east-1
        EKS cn-north-1 - eks.cn-north-1.amazonaws.com.cn cn-north-1
        EKS cn-northwest-1 - eks.cn-northwest-1.amazonaws.com.cn cn-northwest-1
        EKS cn-north-1 fips+dual eks-fips.cn-north-1.api.amazonwebservices.com.cn cn-north-1
        EKS cn-north-1 fips eks-fips.cn-north-1.amazonaws.com.cn cn-north-1
        EKS cn-north-1 dual eks.cn-north-1.api.amazonwebservices.com.cn cn-north-1
        EKS us-gov-east-1 - eks.us-gov-east-1.amazonaws.com us-gov-east-1
        EKS us-gov-east-1 fips eks.us-gov-east-1.amazonaws.com us-gov-east-1
        EKS us-gov-west-1 - eks.us-gov-west-1.amazonaws.com us-gov-west-1
        EKS us-gov-west-1 fips eks.us-gov-west-1.amazonaws.com us-gov-west-1
        EKS us-gov-east-1 fips+dual eks-fips.us-gov-east-1.api.aws us-gov-east-1
        EKS us-gov-east-1 dual eks.us-gov-east-1.api.aws us-gov-east-1
        Elastic_Load_Balancing_v2 eu-central-1 - elasticloadbalancing.eu-central-1.amazonaws.com eu-central-1
        Elastic_Load_Balancing_v2 us-east-1 - elasticloadbalancing.us-east-1.amazonaws.com us-east-1
        Elastic_Load_Balancing_v2 us-east-1 fips elasticloadbalancing-fips.us-east-1.amazonaws.com us-east-1
        Elastic_Load_Balancing_v2 us-east-1 fips+dual elasticloadbalancing-fips.us-east-1.api.aws us-east-1
        Elastic_Load_Balancing_v2 us-east-1 dual elasticloadbalancing.us-east-1.api.aws us-east-1
        Elastic_Load_Balancing_v2 cn-north-1 - elasticloadbalancing.cn-north-1.amazonaws.com.cn cn-north-1
        Elastic_Load_Balancing_v2 cn-northwest-1 - elasticloadbalancing.cn-northwest-1.amazonaws.com.cn cn-northwest-1
        Elastic_Load_Balancing_v2 cn-north-1 fips+dual elasticloadbalancing-fips.cn-north-1.api.amazonwebservices.com.cn cn-north-1
        Elastic_Load_Balancing_v2 cn-north-1 fips elasticloadbalancing-fips.cn-north-1.amazonaws.com.cn cn-north-1
        Elastic_Load_Balancing_v2 cn-north-1 dual elasticloadbalancing.cn-north-1.api.amazonwebservices.com.cn cn-north-1
        Elastic_Load_Balancing_v2 us-gov-east-1 - elasticloadbalancing.us-gov-east-1.amazonaws.com us-gov-east-1
        Elastic_Load_Balancing_v2 us-gov-east-1 fips elasticloadbalancing.us-gov-east-1.amazonaws.com us-gov-east-1
        Elastic_Load_Balancing_v2 us-gov-west-1 - elasticloadbalancing.us-gov-west-1.amazonaws.com us-gov-west-1
        Elastic_Load_Balancing_v2 us-gov-west-1 fips elasticloadbalancing.us-gov-west-1.amazonaws.com us-gov-west-1
        Elastic_Load_Balancing_v2 us-gov-east-1 fips+dual elasticloadbalancing-fips.us-gov-east-1.api.aws us-gov-east-1
        Elastic_Load_Balancing_v2 us-gov-east-1 dual elasticloadbalancing.us-gov-east-1.api.aws us-gov-east-1
        EventBridge eu-central-1 - events.eu-central-1.amazonaws.com eu-central-1
        EventBridge us-east-1 - events.us-east-1.amazonaws.com us-east-1
        EventBridge us-east-1 fips events-fips.us-east-1.amazonaws.com us-east-1
        EventBridge us-east-1 fips+dual events-fips.us-east-1.api.aws us-east-1
        EventBridge us-east-1 dual events.us-east-1.api.aws us-east-1
        EventBridge cn-north-1 - events.cn-north-1.amazonaws.com.cn cn-north-1
        EventBridge cn-northwest-1 - events.cn-northwest-1.amazonaws.com.cn cn-northwest-1
        EventBridge cn-north-1 fips+dual events-fips.cn-north-1.api.amazonwebservices.com.cn cn-north-1
        EventBridge cn-north-1 fips events-fips.cn-north-1.amazonaws.com.cn cn-north-1
        EventBridge cn-north-1 dual events.cn-north-1.api.amazonwebservices.com.cn cn-north-1
        EventBridge us-gov-east-1 - events.us-gov-east-1.amazonaws.com us-gov-east-1
        EventBridge us-gov-west-1 - events.us-gov-west-1.amazonaws.com us-gov-west-1
        EventBridge us-gov-east-1 dual events.us-gov-east-1.api.aws us-gov-east-1
        EventBridge us-gov-east-1 fips events.us-gov-east-1.amazonaws.com us-gov-east-1
        EventBridge us-gov-east-1 fips+dual events.us-gov-east-1.api.aws us-gov-east-1
        EventBridge us-gov-west-1 fips events.us-gov-west-1.amazonaws.com us-gov-west-1
        EventBridge us-gov-west-1 fips+dual events.us-gov-west-1.api.aws us-gov-west-1
        EventBridge us-gov-west-1 dual events.us-gov-west-1.api.aws us-gov-west-1
        IAM us-east-1 fips+dual iam-fips.global.api.aws us-east-1
        IAM us-east-1 fips iam-fips.amazonaws.com us-east-1
        IAM us-east-1 dual iam.global.api.aws us-east-1
        IAM us-east-1 - iam.amazonaws.com us-east-1
        IAM cn-northwest-1 fips+dual iam-fips.api.amazonwebservices.com.cn cn-northwest-1
        IAM cn-northwest-1 fips iam-fips.amazonaws.com.cn cn-northwest-1
        IAM cn-northwest-1 dual iam.global.api.amazonwebservices.com.cn cn-north-1
        IAM cn-northwest-1 - iam.cn-north-1.amazonaws.com.cn cn-north-1
        IAM eusc-de-east-1 fips iam-fips.amazonaws.eu eusc-de-east-1
        IAM eusc-de-east-1 - iam.eusc-de-east-1.amazonaws.eu eusc-de-east-1
        IAM us-gov-west-1 fips+dual iam.us-gov.api.aws us-gov-west-1
        IAM us-gov-west-1 fips iam.us-gov.amazonaws.com us-gov-west-1
        IAM us-gov-west-1 dual iam.us-gov.api.aws us-gov-west-1
        IAM us-gov-west-1 - iam.us-gov.amazonaws.com us-gov-west-1
        KMS eu-central-1 - kms.eu-central-1.amazonaws.com eu-central-1
        KMS eu-central-1 fips kms-fips.eu-central-1.amazonaws.com eu-central-1
        KMS us-east-1 - kms.us-east-1.amazonaws.com us-east-1
        KMS us-east-1 fips kms-fips.us-east-1.amazonaws.com us-east-1
        KMS us-east-1 fips+dual kms-fips.us-east-1.api.aws us-east-1
        KMS us-east-1 dual kms.us-east-1.api.aws us-east-1
        KMS cn-north-1 - kms.cn-north-1.amazonaws.com.cn cn-north-1
        KMS cn-northwest-1 - kms.cn-northwest-1.amazonaws.com.cn cn-northwest-1
        KMS cn-north-1 fips+dual kms-fips.cn-north-1.api.amazonwebservices.com.cn cn-north-1
        KMS cn-north-1 fips kms-fips.cn-north-1.amazonaws.com.cn cn-north-1
        KMS cn-north-1 dual kms.cn-north-1.api.amazonwebservices.com.cn cn-north-1
        KMS us-gov-east-1 - kms.us-gov-east-1.amazonaws.com us-gov-east-1
        KMS us-gov-east-1 fips kms-fips.us-gov-east-1.amazonaws.com us-gov-east-1
        KMS us-gov-west-1 - kms.us-gov-west-1.amazonaws.com us-gov-west-1
        KMS us-gov-west-1 fips kms-fips.us-gov-west-1.amazonaws.com us-gov-west-1
        KMS us-gov-east-1 fips+dual kms-fips.us-gov-east-1.api.aws us-gov-east-1
        KMS us-gov-east-1 dual kms.us-gov-east-1.api.aws us-gov-east-1
        CloudWatch_Logs eu-central-1 - logs.eu-central-1.amazonaws.com eu-central-1
        CloudWatch_Logs us-east-1 - logs.us-east-1.amazonaws.com us-east-1
        CloudWatch_Logs us-east-1 fips logs-fips.us-east-1.amazonaws.com us-east-1
        CloudWatch_Logs us-east-1 fips+dual logs-fips.us-east-1.api.aws us-east-1
        CloudWatch_Logs us-east-1 dual logs.us-east-1.api.aws us-east-1
        CloudWatch_Logs cn-north-1 - logs.cn-north-1.amazonaws.com.cn cn-north-1
        CloudWatch_Logs cn-northwest-1 - logs.cn-northwest-1.amazonaws.com.cn cn-northwest-1
        CloudWatch_Logs cn-north-1 fips+dual logs-fips.cn-north-1.api.amazonwebservices.com.cn cn-north-1
        CloudWatch_Logs cn-north-1 fips logs-fips.cn-north-1.amazonaws.com.cn cn-north-1
        CloudWatch_Logs cn-north-1 dual logs.cn-north-1.api.amazonwebservices.com.cn cn-north-1
        CloudWatch_Logs us-gov-east-1 - logs.us-gov-east-1.amazonaws.com us-gov-east-1
        CloudWatch_Logs us-gov-east-1 fips logs.us-gov-east-1.amazonaws.com us-gov-east-1
        CloudWatch_Logs us-gov-west-1 - logs.us-gov-west-1.amazonaws.com us-gov-west-1
        CloudWatch_Logs us-gov-west-1 fips logs.us-gov-west-1.amazonaws.com us-gov-west-1
        CloudWatch_Logs us-gov-east-1 fips+dual logs-fips.us-gov-east-1.api.aws us-gov-east-1
        CloudWatch_Logs us-gov-east-1 dual logs.us-gov-east-1.api.aws us-gov-east-1
        RDS eu-central-1 - rds.eu-central-1.amazonaws.com eu-central-1
        RDS us-east-1 - rds.us-east-1.amazonaws.com us-east-1
        RDS us-east-1 fips rds-fips.us-east-1.amazonaws.com us-east-1
        RDS us-east-1 fips+dual rds-fips.us-east-1.api.aws us-east-1
        RDS us-east-1 dual rds.us-east-1.api.aws us-east-1
        RDS cn-north-1 - rds.cn-north-1.amazonaws.com.cn cn-north-1
        RDS cn-northwest-1 - rds.cn-northwest-1.amazonaws.com.cn cn-northwest-1
        RDS cn-north-1 fips+dual rds-fips.cn-north-1.api.amazonwebservices.com.cn cn-north-1
        RDS cn-north-1 fips rds-fips.cn-north-1.amazonaws.com.cn cn-north-1
        RDS cn-north-1 dual rds.cn-north-1.api.amazonwebservices.com.cn cn-north-1
        RDS us-gov-east-1 - rds.us-gov-east-1.amazonaws.com us-gov-east-1
        RDS us-gov-east-1 fips rds.us-gov-east-1.amazonaws.com us-gov-east-1
        RDS us-gov-west-1 - rds.us-gov-west-1.amazonaws.com us-gov-west-1
        RDS us-gov-west-1 fips rds.us-gov-west-1.amazonaws.com us-gov-west-1
        RDS us-gov-east-1 fips+dual rds-fips.us-gov-east-1.api.aws us-gov-east-1
        RDS us-gov-east-1 dual rds.us-gov-east-1.api.aws us-gov-east-1
        Route_53 us-east-1 fips+dual route53-fips.global.api.aws us-east-1
        Route_53 us-east-1 fips route53-fips.amazonaws.com us-east-1
        Route_53 us-east-1 dual route53.global.api.aws us-east-1
        Route_53 us-east-1 - route53.amazonaws.com us-east-1
        Route_53 cn-northwest-1 fips+dual route53-fips.api.amazonwebservices.com.cn cn-northwest-1
        Route_53 cn-northwest-1 fips route53-fips.amazonaws.com.cn cn-northwest-1
        Route_53 cn-northwest-1 dual route53.global.api.amazonwebservices.com.cn cn-northwest-1
        Route_53 cn-northwest-1 - route53.amazonaws.com.cn cn-northwest-1
        Route_53 eusc-de-east-1 fips route53-fips.amazonaws.eu eusc-de-east-1
        Route_53 eusc-de-east-1 - route53.amazonaws.eu eusc-de-east-1
        Route_53 us-gov-west-1 fips+dual route53.us-gov.api.aws us-gov-west-1
        Route_53 us-gov-west-1 fips route53.us-gov.amazonaws.com us-gov-west-1
        Route_53 us-gov-west-1 dual route53.us-gov.api.aws us-gov-west-1
        Route_53 us-gov-west-1 - route53.us-gov.amazonaws.com us-gov-west-1
        Secrets_Manager eu-central-1 - secretsmanager.eu-central-1.amazonaws.com eu-central-1
        Secrets_Manager us-east-1 - secretsmanager.us-east-1.amazonaws.com us-east-1
        Secrets_Manager us-east-1 fips secretsmanager-fips.us-east-1.amazonaws.com us-east-1
        Secrets_Manager us-east-1 fips+dual secretsmanager-fips.us-east-1.amazonaws.com us-east-1
        Secrets_Manager us-east-1 dual secretsmanager.us-east-1.amazonaws.com us-east-1
        Secrets_Manager cn-north-1 - secretsmanager.cn-north-1.amazonaws.com.cn cn-north-1
        Secrets_Manager cn-northwest-1 - secretsmanager.cn-northwest-1.amazonaws.com.cn cn-northwest-1
        Secrets_Manager cn-north-1 fips secretsmanager-fips.cn-north-1.amazonaws.com.cn cn-north-1
        Secrets_Manager cn-north-1 dual secretsmanager.cn-north-1.amazonaws.com.cn cn-north-1
        Secrets_Manager us-gov-east-1 - secretsmanager.us-gov-east-1.amazonaws.com us-gov-east-1
        Secrets_Manager us-gov-east-1 fips secretsmanager-fips.us-gov-east-1.amazonaws.com us-gov-east-1
        Secrets_Manager us-gov-west-1 - secretsmanager.us-gov-west-1.amazonaws.com us-gov-west-1
        Secrets_Manager us-gov-west-1 fips secretsmanager-fips.us-gov-west-1.amazonaws.com us-gov-west-1
        Secrets_Manager us-gov-east-1 fips+dual secretsmanager-fips.us-gov-east-1.amazonaws.com us-gov-east-1
        Secrets_Manager us-gov-east-1 dual secretsmanager.us-gov-east-1.amazonaws.com us-gov-east-1
        SNS eu-central-1 - sns.eu-central-1.amazonaws.com eu-central-1
        SNS us-east-1 - sns.us-east-1.amazonaws.com us-east-1
        SNS us-east-1 fips sns-fips.us-east-1.amazonaws.com us-east-1
        SNS us-east-1 fips+dual sns-fips.us-east-1.api.aws us-east-1
        SNS us-east-1 dual sns.us-east-1.api.aws us-east-1
        SNS cn-north-1 - sns.cn-north-1.amazonaws.com.cn cn-north-1
        SNS cn-northwest-1 - sns.cn-northwest-1.amazonaws.com.cn cn-northwest-1
        SNS cn-north-1 fips+dual sns-fips.cn-north-1.api.amazonwebservices.com.cn cn-north-1
        SNS cn-north-1 fips sns-fips.cn-north-1.amazonaws.com.cn cn-north-1
        SNS cn-north-1 dual sns.cn-north-1.api.amazonwebservices.com.cn cn-north-1
        SNS us-gov-east-1 - sns.us-gov-east-1.amazonaws.com us-gov-east-1
        SNS us-gov-east-1 fips sns.us-gov-east-1.amazonaws.com us-gov-east-1
        SNS us-gov-west-1 - sns.us-gov-west-1.amazonaws.com us-gov-west-1
        SNS us-gov-west-1 fips sns.us-gov-west-1.amazonaws.com us-gov-west-1
        SNS us-gov-east-1 fips+dual sns-fips.us-gov-east-1.api.aws us-gov-east-1
        SNS us-gov-east-1 dual sns.us-gov-east-1.api.aws us-gov-east-1
        STS eu-central-1 - sts.eu-central-1.amazonaws.com eu-central-1
        STS us-east-1 - sts.us-east-1.amazonaws.com us-east-1
        STS us-east-1 fips sts-fips.us-east-1.amazonaws.com us-east-1
        STS us-east-1 fips+dual sts-fips.us-east-1.api.aws us-east-1
        STS us-east-1 dual sts.us-east-1.api.aws us-east-1
        STS cn-north-1 - sts.cn-north-1.amazonaws.com.cn cn-north-1
        STS cn-northwest-1 - sts.cn-northwest-1.amazonaws.com.cn cn-northwest-1
        STS cn-north-1 fips+dual sts-fips.cn-north-1.api.amazonwebservices.com.cn cn-north-1
        STS cn-north-1 fips sts-fips.cn-north-1.amazonaws.com.cn cn-north-1
        STS cn-north-1 dual sts.cn-north-1.api.amazonwebservices.com.cn cn-north-1
        STS us-gov-east-1 - sts.us-gov-east-1.amazonaws.com us-gov-east-1
        STS us-gov-east-1 fips sts.us-gov-east-1.amazonaws.com us-gov-east-1
        STS us-gov-west-1 - sts.us-gov-west-1.amazonaws.com us-gov-west-1
        STS us-gov-west-1 fips sts.us-gov-west-1.amazonaws.com us-gov-west-1
        STS us-gov-east-1 fips+dual sts-fips.us-gov-east-1.api.aws us-gov-east-1
        STS us-gov-east-1 dual sts.us-gov-east-1.api.aws us-gov-east-1
        SSO eu-central-1 - portal.sso.eu-central-1.amazonaws.com eu-central-1
        SSO us-east-1 - portal.sso.us-east-1.amazonaws.com us-east-1
        SSO us-east-1 fips+dual portal.sso-fips.us-east-1.api.aws us-east-1
        SSO us-east-1 fips portal.sso-fips.us-east-1.amazonaws.com us-east-1
        SSO us-east-1 dual portal.sso.us-east-1.api.aws us-east-1
        SSO cn-north-1 fips+dual portal.sso-fips.cn-north-1.api.amazonwebservices.com.cn cn-north-1
        SSO cn-north-1 fips portal.sso-fips.cn-north-1.amazonaws.com.cn cn-north-1
        SSO cn-north-1 dual portal.sso.cn-north-1.api.amazonwebservices.com.cn cn-north-1
        SSO cn-north-1 - portal.sso.cn-north-1.amazonaws.com.cn cn-north-1
        SSO us-gov-east-1 - portal.sso.us-gov-east-1.amazonaws.com us-gov-east-1
        SSO us-gov-west-1 - portal.sso.us-gov-west-1.amazonaws.com us-gov-west-1
        SSO us-gov-east-1 fips+dual portal.sso-fips.us-gov-east-1.api.aws us-gov-east-1
        SSO us-gov-east-1 fips portal.sso.us-gov-east-1.amazonaws.com us-gov-east-1
        SSO us-gov-east-1 dual portal.sso.us-gov-east-1.api.aws us-gov-east-1
        SSO_OIDC eu-central-1 - oidc.eu-central-1.amazonaws.com eu-central-1
        SSO_OIDC us-east-1 - oidc.us-east-1.amazonaws.com us-east-1
        SSO_OIDC us-east-1 fips+dual oidc-fips.us-east-1.api.aws us-east-1
        SSO_OIDC us-east-1 fips oidc-fips.us-east-1.amazonaws.com us-east-1
        SSO_OIDC us-east-1 dual oidc.us-east-1.api.aws us-east-1
        SSO_OIDC cn-north-1 fips+dual oidc-fips.cn-north-1.api.amazonwebservices.com.cn cn-north-1
        SSO_OIDC cn-north-1 fips oidc-fips.cn-north-1.amazonaws.com.cn cn-north-1
        SSO_OIDC cn-north-1 dual oidc.cn-north-1.api.amazonwebservices.com.cn cn-north-1
        SSO_OIDC cn-north-1 - oidc.cn-north-1.amazonaws.com.cn cn-north-1
        SSO_OIDC us-gov-east-1 - oidc.us-gov-east-1.amazonaws.com us-gov-east-1
        SSO_OIDC us-gov-west-1 - oidc.us-gov-west-1.amazonaws.com us-gov-west-1
        SSO_OIDC us-gov-east-1 fips+dual oidc-fips.us-gov-east-1.api.aws us-gov-east-1
        SSO_OIDC us-gov-east-1 fips oidc.us-gov-east-1.amazonaws.com us-gov-east-1
        SSO_OIDC us-gov-east-1 dual oidc.us-gov-east-1.api.aws us-gov-east-1
        """
}
