extension Check {
    /// Security Hub's controls of alarms.
    static let cloudWatch: [Check] = [
        Check(
            "CloudWatch.15",
            .high,
            of: "AWS::CloudWatch::Alarm",
            title: "An alarm tells somebody",
            remedy: "Set alarmActions."
        ) { alarm in
            if alarm.isUnknown("AlarmActions") { return nil }
            return alarm.values("AlarmActions.*").isEmpty ? "AlarmActions is empty" : nil
        },
        Check(
            "CloudWatch.17",
            .high,
            of: "AWS::CloudWatch::Alarm",
            title: "An alarm's actions are enabled",
            remedy: "Take actionsEnabled out, or set it to true."
        ) { $0.flag("ActionsEnabled", standard: true) == false ? $0.say("ActionsEnabled") : nil },
    ]
}
