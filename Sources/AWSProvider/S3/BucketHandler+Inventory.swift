import AWSServices
import Infra

/// Lists of a bucket's objects, and how they are used.
extension BucketHandler {
    func changeInventory(_ update: BucketUpdate) async throws {
        let bucket = update.bucket
        try await update.changeEach("InventoryConfigurations", \.inventoryConfigurations) {
            try $0.id.known
        } put: { id, inventory in
            try await s3.putBucketInventoryConfiguration(
                .init(bucket: bucket, id: id, inventoryConfiguration: try inventory.request)
            )
        } delete: {
            _ = try await s3.deleteBucketInventoryConfiguration(.init(bucket: bucket, id: $0))
        }
    }

    func inventoryConfigurations(of bucket: String) async throws -> [Bucket.InventoryConfiguration] {
        try await configuration {
            var found: [Bucket.InventoryConfiguration] = []
            var next: String?
            repeat {
                let page = try await s3.listBucketInventoryConfigurations(
                    .init(bucket: bucket, continuationToken: next)
                )
                found += (page.inventoryConfigurationList ?? []).map { .init(reported: $0) }
                next = page.isTruncated == true ? page.nextContinuationToken : nil
            } while next != nil
            return found
        } ?? []
    }

    func changeAnalytics(_ update: BucketUpdate) async throws {
        let bucket = update.bucket
        try await update.changeEach("AnalyticsConfigurations", \.analyticsConfigurations) {
            try $0.id.known
        } put: { id, analytics in
            try await s3.putBucketAnalyticsConfiguration(
                .init(analyticsConfiguration: try analytics.request, bucket: bucket, id: id)
            )
        } delete: {
            _ = try await s3.deleteBucketAnalyticsConfiguration(.init(bucket: bucket, id: $0))
        }
    }

    func analyticsConfigurations(of bucket: String) async throws -> [Bucket.AnalyticsConfiguration] {
        try await configuration {
            var found: [Bucket.AnalyticsConfiguration] = []
            var next: String?
            repeat {
                let page = try await s3.listBucketAnalyticsConfigurations(
                    .init(bucket: bucket, continuationToken: next)
                )
                found += (page.analyticsConfigurationList ?? []).map { .init(reported: $0) }
                next = page.isTruncated == true ? page.nextContinuationToken : nil
            } while next != nil
            return found
        } ?? []
    }
}

extension Bucket.InventoryConfiguration {
    fileprivate init(reported inventory: S3.InventoryConfiguration) {
        let target = inventory.destination?.s3BucketDestination
        self.init(
            destination: .init(
                bucketArn: Input(.init(target?.bucket ?? "")),
                format: .init(target?.format?.rawValue ?? ""),
                bucketAccountId: target?.accountId.map { Input($0) },
                prefix: target?.prefix.map { Input($0) }
            ),
            enabled: Input(inventory.isEnabled ?? false),
            id: Input(inventory.id ?? ""),
            includedObjectVersions: .init(inventory.includedObjectVersions?.rawValue ?? ""),
            scheduleFrequency: .init(inventory.schedule?.frequency?.rawValue ?? ""),
            optionalFields: (inventory.optionalFields ?? []).map { .init($0.rawValue) },
            prefix: inventory.filter?.prefix.map { Input($0) }
        )
    }

    fileprivate var request: S3.InventoryConfiguration {
        get throws {
            .init(
                destination: .init(
                    s3BucketDestination: .init(
                        accountId: try destination.bucketAccountId?.known,
                        bucket: try destination.bucketArn.known.description,
                        format: .init(rawValue: destination.format.description),
                        prefix: try destination.prefix?.known
                    )
                ),
                filter: try prefix.map { .init(prefix: try $0.known) },
                id: try id.known,
                includedObjectVersions: .init(rawValue: includedObjectVersions.description),
                isEnabled: try enabled.known,
                optionalFields: optionalFields?.map { .init(rawValue: $0.description) },
                schedule: .init(frequency: .init(rawValue: scheduleFrequency.description))
            )
        }
    }
}

extension Bucket.AnalyticsConfiguration {
    fileprivate init(reported analytics: S3.AnalyticsConfiguration) {
        let filter = analytics.filter
        let tags = filter?.and?.tags ?? filter?.tag.map { [$0] }
        self.init(
            id: Input(analytics.id ?? ""),
            storageClassAnalysis: .init(
                dataExport: analytics.storageClassAnalysis?.dataExport.map { export in
                    let target = export.destination?.s3BucketDestination
                    return .init(
                        destination: .init(
                            bucketArn: Input(.init(target?.bucket ?? "")),
                            format: .init(target?.format?.rawValue ?? ""),
                            bucketAccountId: target?.bucketAccountId.map { Input($0) },
                            prefix: target?.prefix.map { Input($0) }
                        ),
                        outputSchemaVersion: .init(export.outputSchemaVersion?.rawValue ?? "")
                    )
                }
            ),
            prefix: (filter?.and?.prefix ?? filter?.prefix).map { Input($0) },
            tagFilters: (tags ?? []).map { .init(reported: $0) }
        )
    }

    fileprivate var request: S3.AnalyticsConfiguration {
        get throws {
            .init(filter: try filter, id: try id.known, storageClassAnalysis: .init(dataExport: try export))
        }
    }

    private var export: S3.StorageClassAnalysisDataExport? {
        get throws {
            try storageClassAnalysis.dataExport.map {
                .init(
                    destination: .init(
                        s3BucketDestination: .init(
                            bucket: try $0.destination.bucketArn.known.description,
                            bucketAccountId: try $0.destination.bucketAccountId?.known,
                            format: .init(rawValue: $0.destination.format.description),
                            prefix: try $0.destination.prefix?.known
                        )
                    ),
                    outputSchemaVersion: .init(rawValue: $0.outputSchemaVersion.description)
                )
            }
        }
    }

    private var filter: S3.AnalyticsFilter? {
        get throws {
            let tags = try (tagFilters ?? []).map { try $0.request }
            let prefix = try prefix?.known
            switch tags.count + (prefix == nil ? 0 : 1) {
            case 0: return nil
            case 1: return .init(prefix: prefix, tag: tags.first)
            default: return .init(and: .init(prefix: prefix, tags: tags))
            }
        }
    }
}
