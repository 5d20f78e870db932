extension Check {
    /// Security Hub's controls of policies that a stack makes.
    static let iam: [Check] = [
        Check(
            "IAM.1",
            .high,
            of: "AWS::IAM::ManagedPolicy",
            title: "No policy allows everything",
            remedy: "Name the actions and resources that are needed."
        ) { policy in
            PolicyStatement.all(in: policy["PolicyDocument"])
                .contains { $0.allows && $0.actions.contains("*") && $0.isAboutEverything }
                ? "a statement allows every action on every resource" : nil
        },
        Check(
            "IAM.21",
            .low,
            of: "AWS::IAM::ManagedPolicy",
            title: "No policy allows all actions of a service",
            remedy: "Name the actions that are needed; a prefix such as s3:Get* will do."
        ) { policy in
            let wide = PolicyStatement.all(in: policy["PolicyDocument"]).filter(\.allows).flatMap(\.actions)
                .filter { $0.hasSuffix(":*") }
            return wide.isEmpty ? nil : "a statement allows \(wide.joined(separator: ", "))"
        },
    ]
}
