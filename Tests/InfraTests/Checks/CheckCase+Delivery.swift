import Infra

extension CheckCase {
    private static let repository: ResourceType = "AWS::ECR::Repository"
    private static let project: ResourceType = "AWS::CodeBuild::Project"

    static let delivery: [CheckCase] = [
        CheckCase(
            "ECR.1",
            repository,
            bad: [:],
            "ImageScanningConfiguration.ScanOnPush is not given",
            good: ["ImageScanningConfiguration": ["ScanOnPush": true]]
        ),
        CheckCase(
            "ECR.2",
            repository,
            bad: ["ImageTagMutability": "MUTABLE"],
            "ImageTagMutability is MUTABLE",
            good: ["ImageTagMutability": "IMMUTABLE"]
        ),
        CheckCase(
            "ECR.3",
            repository,
            bad: [:],
            "LifecyclePolicy is not given",
            good: ["LifecyclePolicy": ["LifecyclePolicyText": "{}"]]
        ),
        CheckCase(
            "ECR.5",
            repository,
            bad: ["EncryptionConfiguration": ["EncryptionType": "KMS"]],
            "it is encrypted with a key of AWS",
            good: ["EncryptionConfiguration": ["EncryptionType": "KMS", "KmsKey": "alias/x"]]
        ),
        CheckCase(
            "CodeBuild.1",
            project,
            bad: ["Source": ["Type": "GITHUB", "Location": "https://kim:token@github.com/a/b"]],
            "the source's Location has a user's name or a token in it",
            good: ["Source": ["Type": "GITHUB", "Location": "https://github.com/a/b@c"]]
        ),
        CheckCase(
            "CodeBuild.2",
            project,
            bad: ["Environment": ["EnvironmentVariables": [["Name": "AWS_SECRET_ACCESS_KEY", "Value": "x"]]]],
            "AWS_SECRET_ACCESS_KEY is a plain variable",
            good: [
                "Environment": [
                    "EnvironmentVariables": [
                        ["Name": "AWS_SECRET_ACCESS_KEY", "Type": "SECRETS_MANAGER", "Value": "x"]
                    ]
                ]
            ]
        ),
        CheckCase(
            "CodeBuild.3",
            project,
            bad: ["LogsConfig": ["S3Logs": ["EncryptionDisabled": true]]],
            "LogsConfig.S3Logs.EncryptionDisabled is true",
            good: [:]
        ),
        CheckCase(
            "CodeBuild.4",
            project,
            bad: ["LogsConfig": ["CloudWatchLogs": ["Status": "DISABLED"]]],
            "neither CloudWatchLogs nor S3Logs is enabled",
            good: ["LogsConfig": ["CloudWatchLogs": ["Status": "DISABLED"], "S3Logs": ["Status": "ENABLED"]]]
        ),
        CheckCase(
            "CodeBuild.7",
            "AWS::CodeBuild::ReportGroup",
            bad: ["ExportConfig": ["S3Destination": ["EncryptionDisabled": true]]],
            "ExportConfig.S3Destination.EncryptionDisabled is true",
            good: [:]
        ),
    ]

    static let names: [CheckCase] = [
        CheckCase("Apply.NameLength", "Name has 33 or more characters, of 32 at most") {
            let vpc = $0.make("vpc", "AWS::EC2::VPC")
            $0.make(
                "balancer",
                "AWS::ElasticLoadBalancingV2::LoadBalancer",
                ["Name": "a-very-long-name-of-33-characters\(vpc.attribute("VpcId"))"]
            )
        } good: {
            $0.make("balancer", "AWS::ElasticLoadBalancingV2::LoadBalancer", ["Name": "a-short-name"])
        },
        CheckCase(
            "Apply.NameLength",
            "AWS::IAM::Role",
            bad: ["RoleName": .string(String(repeating: "r", count: 65))],
            "RoleName has 65 characters, of 64 at most",
            good: ["RoleName": .string(String(repeating: "r", count: 64))]
        ),
        CheckCase(
            "Apply.NameCharacters",
            "AWS::ElasticLoadBalancingV2::TargetGroup",
            bad: ["Name": "shop_web"],
            "Name is \"shop_web\", which has other characters than letters, digits and hyphens",
            good: ["Name": "shop-web"]
        ),
        CheckCase(
            "Apply.NameCharacters",
            "AWS::S3::Bucket",
            bad: ["BucketName": "Shop"],
            "BucketName is \"Shop\", which has capital letters",
            good: ["BucketName": "shop"]
        ),
        CheckCase(
            "Apply.NameCharacters",
            "AWS::RDS::DBInstance",
            bad: ["DBInstanceIdentifier": "shop--main"],
            "DBInstanceIdentifier is \"shop--main\", which has two hyphens in a row",
            good: ["DBInstanceIdentifier": "shop-main"]
        ),
    ]
}
