import AWSServices
import Infra

/// What a bucket writes down about itself: access logs, inventories, metrics, metadata tables.
extension BucketHandler {
    func changeReports(_ update: BucketUpdate) async throws {
        let bucket = update.bucket
        try await update.change("LoggingConfiguration", \.loggingConfiguration).apply { logging in
            try await s3.putBucketLogging(
                .init(bucket: bucket, bucketLoggingStatus: .init(loggingEnabled: try logging.request(in: bucket)))
            )
        } reset: {
            try await s3.putBucketLogging(.init(bucket: bucket, bucketLoggingStatus: .init()))
        }
        try await changeAnalytics(update)
        try await changeInventory(update)
        try await changeMetrics(update)
        try await changeMetadata(update)
    }

    func loggingConfiguration(of bucket: String) async throws -> Bucket.LoggingConfiguration? {
        try await s3.getBucketLogging(.init(bucket: bucket)).loggingEnabled.map { logging in
            .init(
                destinationBucketName: logging.targetBucket.map { Input(.init($0)) },
                logFilePrefix: logging.targetPrefix.map { Input($0) },
                targetObjectKeyFormat: logging.targetObjectKeyFormat.map { format in
                    .init(
                        partitionedPrefix: format.partitionedPrefix.map {
                            .init(partitionDateSource: $0.partitionDateSource.map { .init($0.rawValue) })
                        },
                        simplePrefix: format.simplePrefix.map { _ in .object([:]) }
                    )
                }
            )
        }
    }

    private func changeMetrics(_ update: BucketUpdate) async throws {
        let bucket = update.bucket
        try await update.changeEach("MetricsConfigurations", \.metricsConfigurations) {
            try $0.id.known
        } put: { id, metrics in
            try await s3.putBucketMetricsConfiguration(
                .init(bucket: bucket, id: id, metricsConfiguration: try metrics.request)
            )
        } delete: {
            _ = try await s3.deleteBucketMetricsConfiguration(.init(bucket: bucket, id: $0))
        }
    }

    func metricsConfigurations(of bucket: String) async throws -> [Bucket.MetricsConfiguration] {
        try await configuration {
            var found: [Bucket.MetricsConfiguration] = []
            var next: String?
            repeat {
                let page = try await s3.listBucketMetricsConfigurations(.init(bucket: bucket, continuationToken: next))
                found += (page.metricsConfigurationList ?? []).map { .init(reported: $0) }
                next = page.isTruncated == true ? page.nextContinuationToken : nil
            } while next != nil
            return found
        } ?? []
    }
}

extension Bucket.LoggingConfiguration {
    /// Logs go to the bucket itself where none is named.
    fileprivate func request(in bucket: String) throws -> S3.LoggingEnabled {
        .init(
            targetBucket: try destinationBucketName?.known.description ?? bucket,
            targetObjectKeyFormat: targetObjectKeyFormat.map {
                .init(
                    partitionedPrefix: $0.partitionedPrefix.map {
                        .init(partitionDateSource: $0.partitionDateSource.map { .init(rawValue: $0.description) })
                    },
                    simplePrefix: $0.simplePrefix.map { _ in .init() }
                )
            },
            targetPrefix: try logFilePrefix?.known ?? ""
        )
    }
}

extension Bucket.MetricsConfiguration {
    fileprivate init(reported metrics: S3.MetricsConfiguration) {
        let filter = metrics.filter
        let tags = filter?.and?.tags ?? filter?.tag.map { [$0] }
        self.init(
            id: Input(metrics.id ?? ""),
            accessPointArn: (filter?.and?.accessPointArn ?? filter?.accessPointArn).map { Input($0) },
            prefix: (filter?.and?.prefix ?? filter?.prefix).map { Input($0) },
            tagFilters: (tags ?? []).map { .init(reported: $0) }
        )
    }

    fileprivate var request: S3.MetricsConfiguration {
        get throws {
            let tags = try (tagFilters ?? []).map { try $0.request }
            let prefix = try prefix?.known
            let point = try accessPointArn?.known
            switch tags.count + [prefix != nil, point != nil].count(where: { $0 }) {
            case 0: return .init(id: try id.known)
            case 1:
                return .init(filter: .init(accessPointArn: point, prefix: prefix, tag: tags.first), id: try id.known)
            default:
                return .init(
                    filter: .init(
                        and: .init(accessPointArn: point, prefix: prefix, tags: tags.isEmpty ? nil : tags)
                    ),
                    id: try id.known
                )
            }
        }
    }
}
