import AWSServices
import Engine
import Infra

extension BucketHandler {
    /// A bucket that exists, with all its configurations, asked for side by side.
    func observed(_ name: String) async throws -> ObservedResource<Bucket>? {
        async let accelerate = accelerateConfiguration(of: name)
        async let abac = abacStatus(of: name)
        async let analytics = analyticsConfigurations(of: name)
        async let cors = corsConfiguration(of: name)
        async let encryption = encryption(of: name)
        async let inventory = inventoryConfigurations(of: name)
        async let lifecycle = lifecycleConfiguration(of: name)
        async let lock = objectLockConfiguration(of: name)
        async let logging = loggingConfiguration(of: name)
        async let metadata = metadata(of: name)
        async let metrics = metricsConfigurations(of: name)
        async let notification = notificationConfiguration(of: name)
        async let ownership = ownershipControls(of: name)
        async let publicAccess = publicAccessBlock(of: name)
        async let replication = replicationConfiguration(of: name)
        async let tags = tags(of: name)
        async let tiering = intelligentTieringConfigurations(of: name)
        async let versioning = versioningConfiguration(of: name)
        async let website = websiteConfiguration(of: name)
        let tables = try await metadata
        let isLocked = try await lock != nil
        return ObservedResource(
            Bucket(
                abacStatus: try await abac,
                accelerateConfiguration: try await accelerate,
                analyticsConfigurations: try await analytics,
                bucketEncryption: try await encryption,
                bucketName: Input(name),
                corsConfiguration: try await cors,
                intelligentTieringConfigurations: try await tiering,
                inventoryConfigurations: try await inventory,
                lifecycleConfiguration: try await lifecycle,
                loggingConfiguration: try await logging,
                metadataConfiguration: tables.configuration,
                metadataTableConfiguration: tables.tableConfiguration,
                metricsConfigurations: try await metrics,
                notificationConfiguration: try await notification,
                objectLockConfiguration: try await lock,
                objectLockEnabled: Input(isLocked),
                ownershipControls: try await ownership,
                publicAccessBlockConfiguration: try await publicAccess,
                replicationConfiguration: try await replication,
                tags: Tags(observed: try await tags.map { (key: $0.key ?? "", value: $0.value ?? "") }),
                versioningConfiguration: try await versioning,
                websiteConfiguration: try await website
            ),
            attributes: attributes(name).merging(tables.attributes) { $1 }
        )
    }
}
