extension Check {
    /// Security Hub's controls of secrets.
    static let secretsManager: [Check] = [
        Check(
            "SecretsManager.1",
            .medium,
            "A secret is rotated automatically",
            remedy: "Add an AWS::SecretsManager::RotationSchedule for it, or let the service that uses it manage it."
        ) { stack in
            stack.resources("AWS::SecretsManager::Secret").compactMap { secret in
                let schedules = stack.resources(
                    "AWS::SecretsManager::RotationSchedule",
                    where: "SecretId",
                    refersTo: secret
                )
                return schedules.isEmpty ? Violation(secret, "it has no rotation schedule") : nil
            }
        },
        Check(
            "SecretsManager.4",
            .medium,
            of: "AWS::SecretsManager::RotationSchedule",
            title: "A secret is rotated every 90 days or more often",
            remedy: "Set AutomaticallyAfterDays of RotationRules to 90 or less."
        ) { schedule in
            let path = "RotationRules.AutomaticallyAfterDays"
            return (schedule[path]?.integer ?? 0) > 90 ? schedule.say(path) : nil
        },
    ]
}
