/// The record of who did what in the account.
public struct AuditTrail: Sendable {
    /// Records.
    public let trail: Reference<Trail>
    /// Keeps the record.
    public let bucket: Reference<Bucket>
    /// Encrypts it.
    public let key: Reference<KMSKey>
    /// Where the newest part of it can be searched.
    public let logs: Reference<LogGroup>
}

extension Stack {
    /// Adds a record of every call that changes or reads the account, in all regions, under the address `audit`.
    ///
    /// Made: a trail, a bucket and a log group that it writes to, a key that encrypts both, and a role for the log group.
    ///
    /// Defaults: the trail covers all regions and the services that have none. CloudTrail signs what it writes, so that a changed or
    /// missing file shows. The bucket is closed to the public, takes requests over TLS only, keeps earlier versions, and takes files
    /// from this one trail alone. The key encrypts for this trail and its log group; nobody may turn it off. The record is kept for
    /// 400 days and can be searched for 90. Trail, bucket and key are kept from being deleted: to take them down, turn
    /// `deletionProtection` off, apply, empty the bucket, and destroy. Readings and writings of objects are not recorded, because
    /// each of them costs.
    ///
    /// - Parameters:
    ///   - settings: Retention, and what is recorded.
    ///   - region: The trail's own region, as in `eu-central-1`.
    ///   - account: The account, 12 digits.
    /// - Returns: References to what other components need.
    @discardableResult
    public mutating func addAuditTrail(
        _ settings: Environment.AuditTrail,
        region: String,
        account: String
    ) -> AuditTrail {
        component("audit") { stack in
            stack.reportMistakes(in: settings)
            let source = AuditSource(place: AccountPlace(region: region, account: account), name: "\(stack.name)-audit")
            let key = stack.addAuditKey(settings, source)
            let store = stack.addAuditStore(settings, encryptedWith: key, source)
            let delivery = stack.addAuditLogs(settings, encryptedWith: key, source)
            let trail = stack.add(
                "trail",
                Trail(
                    isLogging: true,
                    s3BucketName: store.bucket.bucketName,
                    cloudWatchLogsLogGroupArn: delivery.logs.arn,
                    cloudWatchLogsRoleArn: delivery.role.arn,
                    enableLogFileValidation: true,
                    eventSelectors: [settings.selector(source.place)],
                    includeGlobalServiceEvents: true,
                    isMultiRegionTrail: true,
                    kmsKeyId: key.arn.text,
                    tags: stack.named("audit"),
                    trailName: Input(source.name)
                ),
                protect: settings.deletionProtection,
                // CloudTrail tries both when the trail is made.
                dependsOn: [store.policy, delivery.policy]
            )
            return AuditTrail(trail: trail, bucket: store.bucket, key: key, logs: delivery.logs)
        }
    }

    private mutating func reportMistakes(in settings: Environment.AuditTrail) {
        if settings.retentionDays < 1 {
            report(
                Diagnostic(
                    .error,
                    "Number is too small",
                    detail: "retentionDays of the audit trail is \(settings.retentionDays); it must be 1 or more.",
                    locations: [settings.locations["retentionDays"]].compactMap { $0 }
                )
            )
        }
    }
}

/// A trail as policies name it, before it exists: what it writes to must let it in first.
struct AuditSource {
    let place: AccountPlace
    /// The trail's name.
    let name: String

    var arn: Input<String> { "arn:\(place.partition):cloudtrail:\(place.region):\(place.account):trail/\(name)" }

    /// Keeps CloudTrail from acting here on behalf of another trail.
    var condition: PolicyDocument.Condition { PolicyDocument.Condition("StringEquals", "aws:SourceArn", arn) }
}

extension Environment.AuditTrail {
    /// What is recorded: every call on the account, and on its objects where that is asked for.
    fileprivate func selector(_ place: AccountPlace) -> Trail.EventSelector {
        .init(
            dataResources: objectEvents ? [.init(type: .awsS3Object, values: ["arn:\(place.partition):s3"])] : nil,
            includeManagementEvents: true,
            readWriteType: .all
        )
    }
}
