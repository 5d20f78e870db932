/// An account in a region, as policies name it.
struct AccountPlace: Sendable {
    let region: String
    let account: String

    var partition: String { Environment.Partition(region: region).rawValue }
    /// Who the account's own administrators are.
    var root: Input<String> { "arn:\(partition):iam::\(account):root" }
}

extension PolicyDocument {
    /// A key's policy that leaves it to the account's IAM who may use and manage the key.
    ///
    /// Source: https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html
    static func administered(by place: AccountPlace, and others: Statement...) -> PolicyDocument {
        let administration = Statement(
            .allow,
            id: "Administration",
            principals: .aws(place.root),
            actions: ["kms:*"],
            resources: ["*"]
        )
        return PolicyDocument(statements: [administration] + others)
    }
}
