extension Check {
    /// Security Hub's controls of topics.
    static let sns: [Check] = [
        Check(
            "SNS.1",
            .medium,
            of: "AWS::SNS::Topic",
            title: "A topic is encrypted with a KMS key",
            remedy: "Set kmsMasterKeyId."
        ) { $0["KmsMasterKeyId"] == nil ? $0.say("KmsMasterKeyId") : nil },
        Check(
            "SNS.4",
            .critical,
            of: "AWS::SNS::TopicPolicy",
            title: "Not everyone may use a topic",
            remedy: "Name the principals in its policy, or add a condition on the account."
        ) { policy in
            PolicyStatement.all(in: policy["PolicyDocument"]).contains {
                $0.allows && $0.isForEveryone && !$0.hasCondition
            }
                ? "a statement is for everyone" : nil
        },
    ]
}
