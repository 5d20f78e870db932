import AWSServices
import Engine
import Infra
import TestSupport

extension HandlerCase {
    static let bucket = HandlerCase(
        type: "AWS::S3::Bucket",
        base: { $0.add("subject", Bucket(versioningConfiguration: .init(status: .enabled))) },
        updates: bucketSafety + bucketContents + bucketDelivery,
        replacement: { $0.bucket { $0.bucketName = "handler-suite-another-bucket" } },
        drift: (
            "VersioningConfiguration",
            { services, id in
                _ = try await services.s3.putBucketVersioning(
                    .init(bucket: id.description, versioningConfiguration: .init(status: .suspended))
                )
            }
        ),
        gaps: bucketGaps
    )

    private static let bucketSafety: [(property: String, description: Description)] = [
        ("PublicAccessBlockConfiguration", { $0.bucket { $0.publicAccessBlockConfiguration = .closed } }),
        (
            "PublicAccessBlockConfiguration, a member",
            { $0.bucket { $0.publicAccessBlockConfiguration = .init(blockPublicPolicy: false) } }
        ),
        (
            "OwnershipControls",
            { $0.bucket { $0.ownershipControls = .init(rules: [.init(objectOwnership: .objectWriter)]) } }
        ),
        (
            "AccessControl",
            {
                $0.bucket {
                    $0.ownershipControls = .init(rules: [.init(objectOwnership: .objectWriter)])
                    $0.accessControl = .logDeliveryWrite
                }
            }
        ),
        ("AccessControl removed", { $0.bucket { $0.tags = [:] } }),
        ("BucketEncryption", { $0.bucket { $0.bucketEncryption = .kms("11111111-1111-4111-8111-111111111111") } }),
        (
            "BucketEncryption again",
            { $0.bucket { $0.bucketEncryption = .kms("22222222-2222-4222-8222-222222222222") } }
        ),
        ("BucketEncryption removed", { $0.bucket { $0.tags = [:] } }),
        ("Tags", { $0.bucket { $0.tags = ["team": "one"] } }),
        ("Tags changed", { $0.bucket { $0.tags = ["team": "two", "cost": "low"] } }),
    ]

    private static let bucketContents: [(property: String, description: Description)] = [
        ("LifecycleConfiguration", { $0.bucket { $0.lifecycleConfiguration = .init(rules: [.logs, .rest]) } }),
        ("LifecycleConfiguration changed", { $0.bucket { $0.lifecycleConfiguration = .init(rules: [.rest]) } }),
        (
            "LifecycleConfiguration by size",
            {
                $0.bucket {
                    $0.lifecycleConfiguration = .init(rules: [
                        .init(status: .enabled, expirationInDays: 9, objectSizeGreaterThan: "500")
                    ])
                }
            }
        ),
        ("LifecycleConfiguration removed", { $0.bucket { $0.tags = [:] } }),
        ("ObjectLockConfiguration", { $0.lockedBucket(days: 3) }),
        ("ObjectLockConfiguration changed", { $0.lockedBucket(days: 5) }),
        ("ReplicationConfiguration", { $0.replicatedBucket(storage: .standardIa) }),
        ("ReplicationConfiguration changed", { $0.replicatedBucket(storage: .glacier) }),
        ("ReplicationConfiguration removed", { $0.lockedBucket(days: 5) }),
    ]

    private static let bucketDelivery: [(property: String, description: Description)] = [
        ("CorsConfiguration", { $0.bucket { $0.corsConfiguration = .reading(from: "https://one.example") } }),
        ("CorsConfiguration changed", { $0.bucket { $0.corsConfiguration = .reading(from: "https://two.example") } }),
        ("CorsConfiguration removed", { $0.bucket { $0.tags = [:] } }),
        ("WebsiteConfiguration", { $0.bucket { $0.websiteConfiguration = .moved(to: "one.example") } }),
        ("WebsiteConfiguration changed", { $0.bucket { $0.websiteConfiguration = .moved(to: "two.example") } }),
        ("WebsiteConfiguration removed", { $0.bucket { $0.tags = [:] } }),
        (
            "AccelerateConfiguration",
            { $0.bucket { $0.accelerateConfiguration = .init(accelerationStatus: .enabled) } }
        ),
        ("AccelerateConfiguration removed", { $0.bucket { $0.tags = [:] } }),
        (
            "NotificationConfiguration",
            {
                $0.bucket {
                    $0.notificationConfiguration = .init(eventBridgeConfiguration: .init(eventBridgeEnabled: true))
                }
            }
        ),
        ("NotificationConfiguration removed", { $0.bucket { $0.tags = [:] } }),
        ("LoggingConfiguration", { $0.bucket { $0.loggingConfiguration = .init(logFilePrefix: "access/") } }),
        ("LoggingConfiguration changed", { $0.bucket { $0.loggingConfiguration = .init(logFilePrefix: "other/") } }),
        ("LoggingConfiguration removed", { $0.bucket { $0.tags = [:] } }),
        ("InventoryConfigurations", { $0.bucket { $0.inventoryConfigurations = [.daily("one"), .daily("two")] } }),
        ("InventoryConfigurations changed", { $0.bucket { $0.inventoryConfigurations = [.daily("two")] } }),
        ("InventoryConfigurations removed", { $0.bucket { $0.tags = [:] } }),
    ]

    private static let tables: Set<String> = [
        "MetadataConfiguration.Destination",
        "MetadataConfiguration.InventoryTableConfiguration.TableArn",
        "MetadataConfiguration.InventoryTableConfiguration.TableName",
        "MetadataConfiguration.JournalTableConfiguration.TableArn",
        "MetadataConfiguration.JournalTableConfiguration.TableName",
        "MetadataTableConfiguration.S3TablesDestination.TableArn",
        "MetadataTableConfiguration.S3TablesDestination.TableNamespace",
    ]

    private static let bucketGaps = [
        EmulatorGap(emulator: .moto, properties: tables, reason: "knows no metadata tables"),
        EmulatorGap(emulator: .ministack, properties: tables, reason: "knows no metadata tables"),
        EmulatorGap(
            emulator: .moto,
            properties: ["LifecycleConfiguration by size"],
            reason: "passes over the sizes in a filter"
        ),
        EmulatorGap(
            emulator: .moto,
            properties: ["NotificationConfiguration", "NotificationConfiguration removed"],
            reason: "forgets whether EventBridge is told"
        ),
        EmulatorGap(
            emulator: .moto,
            properties: ["LoggingConfiguration", "LoggingConfiguration changed", "LoggingConfiguration removed"],
            reason: "wants grants of access lists that S3 has not needed since 2021"
        ),
        EmulatorGap(emulator: .moto, properties: inventories, reason: "takes the deletion of one for a DeleteBucket"),
        EmulatorGap(emulator: .ministack, properties: inventories, reason: "takes the call for a CreateBucket"),
    ]

    private static let inventories: Set<String> = [
        "InventoryConfigurations", "InventoryConfigurations changed", "InventoryConfigurations removed",
    ]

    static let bucketPolicy = HandlerCase(
        type: "AWS::S3::BucketPolicy",
        base: { $0.bucketPolicy(action: "s3:GetObject") },
        updates: [("PolicyDocument", { $0.bucketPolicy(action: "s3:PutObject") })],
        replacement: { $0.bucketPolicy(action: "s3:GetObject", of: "two") },
        drift: (
            "PolicyDocument",
            { services, id in
                let policy = PolicyDocument.denying("s3:DeleteObject", Input("arn:aws:s3:::\(id)/*"))
                let text = String(decoding: try policy.document.json(), as: UTF8.self)
                _ = try await services.s3.putBucketPolicy(.init(bucket: id.description, policy: text))
            }
        ),
        carriesToken: false
    )
}

extension Bucket.PublicAccessBlockConfiguration {
    fileprivate static var closed: Bucket.PublicAccessBlockConfiguration {
        .init(blockPublicAcls: true, blockPublicPolicy: true, ignorePublicAcls: true, restrictPublicBuckets: true)
    }
}

extension Bucket.BucketEncryption {
    fileprivate static func kms(_ key: String) -> Bucket.BucketEncryption {
        .init(serverSideEncryptionConfiguration: [
            .init(
                bucketKeyEnabled: true,
                serverSideEncryptionByDefault: .init(sseAlgorithm: .awsKms, kmsMasterKeyID: Input(key))
            )
        ])
    }
}

extension Bucket.Rule {
    fileprivate static var logs: Bucket.Rule {
        .init(
            status: .enabled,
            abortIncompleteMultipartUpload: .init(daysAfterInitiation: 7),
            expirationInDays: 90,
            id: "logs",
            noncurrentVersionExpiration: .init(noncurrentDays: 30),
            noncurrentVersionTransitions: [.init(storageClass: .glacier, transitionInDays: 10)],
            prefix: "logs/",
            tagFilters: [.init(key: "kind", value: "access")],
            transitions: [.init(storageClass: .standardIa, transitionInDays: 40)]
        )
    }

    fileprivate static var rest: Bucket.Rule {
        .init(status: .enabled, expirationInDays: 400)
    }
}

extension Bucket.CorsConfiguration {
    fileprivate static func reading(from origin: String) -> Bucket.CorsConfiguration {
        .init(corsRules: [
            .init(
                allowedMethods: [.get, .head],
                allowedOrigins: [Input(origin)],
                allowedHeaders: ["*"],
                exposedHeaders: ["ETag"],
                id: "read",
                maxAge: 60
            )
        ])
    }
}

extension Bucket.WebsiteConfiguration {
    fileprivate static func moved(to host: String) -> Bucket.WebsiteConfiguration {
        .init(
            errorDocument: "error.html",
            indexDocument: "index.html",
            routingRules: [
                .init(
                    redirectRule: .init(hostName: Input(host), httpRedirectCode: "301", protocol: .https),
                    routingRuleCondition: .init(keyPrefixEquals: "old/")
                )
            ]
        )
    }
}

extension Bucket.InventoryConfiguration {
    fileprivate static func daily(_ id: String) -> Bucket.InventoryConfiguration {
        .init(
            destination: .init(bucketArn: "arn:aws:s3:::inventories", format: .csv, prefix: "lists"),
            enabled: true,
            id: Input(id),
            includedObjectVersions: .all,
            scheduleFrequency: .daily
        )
    }
}

extension PolicyDocument {
    fileprivate static func denying(_ action: String, _ resource: Input<String>) -> PolicyDocument {
        PolicyDocument {
            Statement(.deny, principals: .anyone, actions: [Input(action)], resources: [resource])
        }
    }
}

extension Stack {
    /// A bucket with versions, as the base has it, and something else.
    fileprivate mutating func bucket(_ change: (inout Bucket) -> Void) {
        var bucket = Bucket(versioningConfiguration: .init(status: .enabled))
        change(&bucket)
        add("subject", bucket)
    }

    fileprivate mutating func lockedBucket(days: Int) {
        bucket {
            $0.objectLockConfiguration = .init(
                objectLockEnabled: .enabled,
                rule: .init(defaultRetention: .init(days: Input(days), mode: .governance))
            )
        }
    }

    fileprivate mutating func replicatedBucket(storage: Bucket.ReplicationDestination.StorageClass) {
        let copy = add("copy", Bucket(versioningConfiguration: .init(status: .enabled)))
        let role = add("role", Role(assumeRolePolicyDocument: .assumed(by: "s3.amazonaws.com")))
        bucket {
            $0.replicationConfiguration = .init(
                role: role.arn,
                rules: [
                    .init(
                        destination: .init(bucket: copy.arn, storageClass: storage),
                        status: .enabled,
                        deleteMarkerReplication: .init(status: .disabled),
                        filter: .init(prefix: ""),
                        id: "all",
                        priority: 1
                    )
                ]
            )
        }
    }

    fileprivate mutating func bucketPolicy(action: String, of chosen: String = "one") {
        let buckets = ["one": add("one", Bucket()), "two": add("two", Bucket())]
        guard let bucket = buckets[chosen] else { return }
        add(
            "subject",
            BucketPolicy(
                bucket: bucket.bucketName.text,
                policyDocument: .denying(action, "\(bucket.arn)/*")
            )
        )
    }
}
