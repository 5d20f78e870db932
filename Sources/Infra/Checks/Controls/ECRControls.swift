extension Check {
    /// Security Hub's controls of image repositories.
    static let ecr: [Check] = [
        Check(
            "ECR.1",
            .high,
            of: "AWS::ECR::Repository",
            title: "A repository scans images when they are pushed",
            remedy: "Set scanOnPush of imageScanningConfiguration to true."
        ) { repository in
            let path = "ImageScanningConfiguration.ScanOnPush"
            return repository.flag(path, standard: false) == false ? repository.say(path) : nil
        },
        Check(
            "ECR.2",
            .medium,
            of: "AWS::ECR::Repository",
            title: "A repository's tags stay at the image that they were given to",
            remedy: "Set imageTagMutability to IMMUTABLE."
        ) { repository in
            let path = "ImageTagMutability"
            return repository.isUnknown(path) || repository.text(path) == "IMMUTABLE" ? nil : repository.say(path)
        },
        Check(
            "ECR.3",
            .medium,
            of: "AWS::ECR::Repository",
            title: "A repository has rules for which images stay",
            remedy: "Set lifecyclePolicy."
        ) { $0["LifecyclePolicy.LifecyclePolicyText"] == nil ? $0.say("LifecyclePolicy") : nil },
        Check(
            "ECR.5",
            .medium,
            of: "AWS::ECR::Repository",
            title: "A repository is encrypted with a KMS key of the account",
            remedy: "Set encryptionConfiguration to KMS with a key. A change of it replaces the repository."
        ) { repository in
            let kind = repository.text("EncryptionConfiguration.EncryptionType") ?? "AES256"
            guard kind.hasPrefix("KMS") else { return "it is encrypted with \(kind)" }
            return repository["EncryptionConfiguration.KmsKey"] == nil ? "it is encrypted with a key of AWS" : nil
        },
    ]
}
