extension Check {
    /// Security Hub's controls of keys and of who may decrypt with them.
    static let kms: [Check] = [
        Check(
            "KMS.1",
            .medium,
            of: "AWS::IAM::ManagedPolicy",
            title: "A managed policy allows decryption with certain keys alone",
            remedy: "Name the keys in the statement's resource."
        ) { allowsDecryption(PolicyStatement.all(in: $0["PolicyDocument"])) },
        Check(
            "KMS.2",
            .medium,
            of: "AWS::IAM::Role",
            "AWS::IAM::RolePolicy",
            "AWS::IAM::User",
            "AWS::IAM::Group",
            title: "An inline policy allows decryption with certain keys alone",
            remedy: "Name the keys in the statement's resource."
        ) { principal in
            let policies = principal.values("PolicyDocument") + principal.values("Policies.*.PolicyDocument")
            return allowsDecryption(policies.flatMap { PolicyStatement.all(in: $0) })
        },
        Check(
            "KMS.4",
            .medium,
            of: "AWS::KMS::Key",
            title: "A key is rotated",
            remedy: "Set enableKeyRotation to true."
        ) { key in
            // Only symmetric keys whose material AWS makes can be rotated.
            guard ["SYMMETRIC_DEFAULT", nil].contains(key.text("KeySpec")),
                ["AWS_KMS", nil].contains(key.text("Origin"))
            else { return nil }
            return key.flag("EnableKeyRotation", standard: false) == false ? key.say("EnableKeyRotation") : nil
        },
        Check(
            "KMS.5",
            .critical,
            of: "AWS::KMS::Key",
            title: "Not everyone may use a key",
            remedy: "Name the principals in its policy, or add a condition."
        ) { key in
            PolicyStatement.all(in: key["KeyPolicy"]).contains { $0.allows && $0.isForEveryone && !$0.hasCondition }
                ? "a statement of KeyPolicy is for everyone" : nil
        },
    ]

    private static func allowsDecryption(_ statements: [PolicyStatement]) -> String? {
        let open = statements.contains { statement in
            statement.allows && ["kms:Decrypt", "kms:ReEncryptFrom"].contains(where: statement.includes)
                && statement.resources.contains { $0.plainText.map { $0 == "*" || $0.hasSuffix(":key/*") } ?? false }
        }
        return open ? "a statement allows decryption with every key" : nil
    }
}
