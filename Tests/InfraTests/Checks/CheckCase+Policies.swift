import Infra

extension CheckCase {
    private static func managed(
        _ id: String,
        bad: [String: Document],
        _ problem: String,
        good: [String: Document]
    ) -> CheckCase {
        CheckCase(
            id,
            "AWS::IAM::ManagedPolicy",
            bad: ["PolicyDocument": policy(bad)],
            problem,
            good: ["PolicyDocument": policy(good)]
        )
    }

    static let policies: [CheckCase] = [
        managed(
            "IAM.1",
            bad: ["Effect": "Allow", "Action": "*", "Resource": "*"],
            "a statement allows every action on every resource",
            good: ["Effect": "Deny", "Action": "*", "Resource": "*"]
        ),
        managed(
            "IAM.21",
            bad: ["Effect": "Allow", "Action": ["s3:*", "ec2:Describe*"], "Resource": "arn:aws:s3:::x"],
            "a statement allows s3:*",
            good: ["Effect": "Allow", "Action": ["s3:Get*"], "Resource": "*"]
        ),
        managed(
            "KMS.1",
            bad: ["Effect": "Allow", "Action": "kms:Dec*", "Resource": "*"],
            "a statement allows decryption with every key",
            good: ["Effect": "Allow", "Action": "kms:Decrypt", "Resource": "arn:aws:kms:x:1:key/2"]
        ),
        CheckCase(
            "KMS.2",
            "AWS::IAM::Role",
            bad: [
                "Policies": [
                    [
                        "PolicyDocument": policy([
                            "Effect": "Allow", "Action": "kms:*", "Resource": "arn:aws:kms:x:1:key/*",
                        ])
                    ]
                ]
            ],
            "a statement allows decryption with every key",
            good: [
                "Policies": [
                    ["PolicyDocument": policy(["Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"])]
                ]
            ]
        ),
        CheckCase(
            "KMS.4",
            "AWS::KMS::Key",
            bad: [:],
            "EnableKeyRotation is not given",
            good: ["KeySpec": "RSA_2048"]
        ),
        CheckCase(
            "KMS.5",
            "AWS::KMS::Key",
            bad: ["KeyPolicy": policy(["Effect": "Allow", "Principal": ["AWS": "*"], "Action": "kms:*"])],
            "a statement of KeyPolicy is for everyone",
            good: [
                "KeyPolicy": policy(["Effect": "Allow", "Principal": ["AWS": "arn:aws:iam::1:root"], "Action": "kms:*"])
            ]
        ),
        CheckCase(
            "SNS.1",
            "AWS::SNS::Topic",
            bad: [:],
            "KmsMasterKeyId is not given",
            good: ["KmsMasterKeyId": "alias/x"]
        ),
        CheckCase(
            "SNS.4",
            "AWS::SNS::TopicPolicy",
            bad: ["PolicyDocument": policy(["Effect": "Allow", "Principal": "*", "Action": "sns:Publish"])],
            "a statement is for everyone",
            good: [
                "PolicyDocument": policy([
                    "Effect": "Allow", "Principal": ["Service": "cloudwatch.amazonaws.com"], "Action": "sns:Publish",
                ])
            ]
        ),
        CheckCase("SecretsManager.1", "it has no rotation schedule") {
            $0.make("secret", "AWS::SecretsManager::Secret")
        } good: {
            let secret = $0.make("secret", "AWS::SecretsManager::Secret")
            $0.make("rotation", "AWS::SecretsManager::RotationSchedule", ["SecretId": secret.take("Id")])
        },
        CheckCase(
            "SecretsManager.4",
            "AWS::SecretsManager::RotationSchedule",
            bad: ["RotationRules": ["AutomaticallyAfterDays": 91]],
            "RotationRules.AutomaticallyAfterDays is 91",
            good: ["RotationRules": ["AutomaticallyAfterDays": 90]]
        ),
        CheckCase(
            "ACM.2",
            "AWS::CertificateManager::Certificate",
            bad: ["KeyAlgorithm": "RSA_1024"],
            "KeyAlgorithm is RSA_1024",
            good: ["KeyAlgorithm": "EC_prime256v1"]
        ),
    ]
}
