extension Check {
    /// Security Hub's controls of trails. That an account has one at all is not a stack's to say.
    static let cloudTrail: [Check] = [
        Check(
            "CloudTrail.1",
            .high,
            "A trail records management events, read and write, of all regions",
            remedy: "Set isMultiRegionTrail to true, and leave management events in."
        ) { stack in
            let trails = stack.resources(trail)
            guard let first = trails.first, !trails.contains(where: recordsEverything) else { return [] }
            return [Violation(first, "no trail of the stack records all management events of all regions")]
        },
        Check(
            "CloudTrail.2",
            .medium,
            of: trail,
            title: "A trail's files are encrypted with a KMS key",
            remedy: "Set kmsKeyId."
        ) {
            $0["KMSKeyId"] == nil ? $0.say("KMSKeyId") : nil
        },
        Check("CloudTrail.3", .high, of: trail, title: "A trail is recording", remedy: "Set isLogging to true.") {
            $0.flag("IsLogging", standard: false) == false ? $0.say("IsLogging") : nil
        },
        Check(
            "CloudTrail.4",
            .low,
            of: trail,
            title: "A trail's files can be validated",
            remedy: "Set enableLogFileValidation to true."
        ) { $0.flag("EnableLogFileValidation", standard: false) == false ? $0.say("EnableLogFileValidation") : nil },
        Check(
            "CloudTrail.5",
            .low,
            of: trail,
            title: "A trail's events go to CloudWatch Logs",
            remedy: "Set cloudWatchLogsLogGroupArn and cloudWatchLogsRoleArn."
        ) { $0["CloudWatchLogsLogGroupArn"] == nil ? $0.say("CloudWatchLogsLogGroupArn") : nil },
        Check(
            "CloudTrail.7",
            .low,
            "The bucket of a trail writes an access log",
            remedy: "Set loggingConfiguration of the bucket."
        ) { stack in
            stack.resources(trail).compactMap { trail in
                guard let bucket = stack.target(of: trail["S3BucketName"]), !bucket.isOthers else { return nil }
                return bucket["LoggingConfiguration"] == nil
                    ? Violation(bucket, "it holds the files of \(trail.node.address) and writes no access log") : nil
            }
        },
        Check(
            "CloudTrail.10",
            .medium,
            of: "AWS::CloudTrail::EventDataStore",
            title: "An event data store is encrypted with a KMS key",
            remedy: "Set KmsKeyId."
        ) { $0["KmsKeyId"] == nil ? $0.say("KmsKeyId") : nil },
    ]

    private static let trail: ResourceType = "AWS::CloudTrail::Trail"

    @Sendable private static func recordsEverything(_ trail: CheckedResource) -> Bool {
        guard trail.flag("IsMultiRegionTrail", standard: false) != false else { return false }
        if trail["AdvancedEventSelectors"] != nil {
            return trail.values("AdvancedEventSelectors.*").contains { selector in
                let fields = selector["FieldSelectors"]?.array ?? []
                let isManagement = fields.contains { field in
                    field["Field"]?.plainText == "eventCategory"
                        && (field["Equals"]?.elements ?? []).contains { $0.plainText == "Management" }
                }
                return isManagement && !fields.contains { $0["Field"]?.plainText == "readOnly" }
            }
        }
        let selectors = trail.values("EventSelectors.*")
        return selectors.isEmpty
            || selectors.contains { selector in
                (selector["IncludeManagementEvents"] ?? true).plainText != "false"
                    && ["All", nil].contains(selector["ReadWriteType"]?.plainText)
            }
    }
}
