import AWSServices
import Infra

/// How a bucket answers browsers, and who is told of its objects.
extension BucketHandler {
    /// Attribute-based access comes last: from then on S3 takes no more bucket tags through this interface.
    func changeDelivery(_ update: BucketUpdate) async throws {
        let bucket = update.bucket
        try await update.change("AccelerateConfiguration", \.accelerateConfiguration).apply { acceleration in
            let status = acceleration.accelerationStatus.description
            try await s3.putBucketAccelerateConfiguration(
                .init(accelerateConfiguration: .init(status: .init(rawValue: status)), bucket: bucket)
            )
        } reset: {
            try await s3.putBucketAccelerateConfiguration(
                .init(accelerateConfiguration: .init(status: .suspended), bucket: bucket)
            )
        }
        try await update.change("CorsConfiguration", \.corsConfiguration).apply { cors in
            try await s3.putBucketCors(
                .init(bucket: bucket, corsConfiguration: .init(corsRules: try cors.corsRules.map { try $0.request }))
            )
        } reset: {
            _ = try await s3.deleteBucketCors(.init(bucket: bucket))
        }
        try await changeWebsite(update)
        try await changeNotification(update)
        try await update.change("AbacStatus", \.abacStatus).apply { status in
            try await s3.putBucketAbac(
                .init(abacStatus: .init(status: .init(rawValue: status.description)), bucket: bucket)
            )
        } reset: {
            try await s3.putBucketAbac(.init(abacStatus: .init(status: .disabled), bucket: bucket))
        }
    }

    func accelerateConfiguration(of bucket: String) async throws -> Bucket.AccelerateConfiguration? {
        let status = try await configuration {
            try await s3.getBucketAccelerateConfiguration(.init(bucket: bucket)).status
        }
        return status.map { .init(accelerationStatus: .init($0.rawValue)) }
    }

    func abacStatus(of bucket: String) async throws -> Bucket.AbacStatus? {
        let status = try await configuration { try await s3.getBucketAbac(.init(bucket: bucket)).abacStatus?.status }
        return status.map { .init($0.rawValue) }
    }

    func corsConfiguration(of bucket: String) async throws -> Bucket.CorsConfiguration? {
        let rules = try await configuration { try await s3.getBucketCors(.init(bucket: bucket)).corsRules }
        return rules.map { .init(corsRules: $0.map { .init(reported: $0) }) }
    }
}

extension Bucket.CorsRule {
    fileprivate init(reported rule: S3.CORSRule) {
        self.init(
            allowedMethods: (rule.allowedMethods ?? []).map { .init($0) },
            allowedOrigins: (rule.allowedOrigins ?? []).map { Input($0) },
            allowedHeaders: rule.allowedHeaders.map { $0.map { Input($0) } },
            exposedHeaders: rule.exposeHeaders.map { $0.map { Input($0) } },
            id: rule.id.map { Input($0) },
            maxAge: rule.maxAgeSeconds.map { Input($0) }
        )
    }

    fileprivate var request: S3.CORSRule {
        get throws {
            .init(
                allowedHeaders: try allowedHeaders?.map { try $0.known },
                allowedMethods: allowedMethods.map(\.description),
                allowedOrigins: try allowedOrigins.map { try $0.known },
                exposeHeaders: try exposedHeaders?.map { try $0.known },
                id: try id?.known,
                maxAgeSeconds: try maxAge?.known
            )
        }
    }
}
