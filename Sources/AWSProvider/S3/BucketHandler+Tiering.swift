import AWSServices
import Infra

/// When objects in Intelligent-Tiering move to the archive tiers.
extension BucketHandler {
    func changeTiering(_ update: BucketUpdate) async throws {
        let bucket = update.bucket
        try await update.changeEach("IntelligentTieringConfigurations", \.intelligentTieringConfigurations) {
            try $0.id.known
        } put: { id, tiering in
            try await s3.putBucketIntelligentTieringConfiguration(
                .init(bucket: bucket, id: id, intelligentTieringConfiguration: try tiering.request)
            )
        } delete: {
            _ = try await s3.deleteBucketIntelligentTieringConfiguration(.init(bucket: bucket, id: $0))
        }
    }

    func intelligentTieringConfigurations(of bucket: String) async throws -> [Bucket.IntelligentTieringConfiguration] {
        try await configuration {
            var found: [Bucket.IntelligentTieringConfiguration] = []
            var next: String?
            repeat {
                let page = try await s3.listBucketIntelligentTieringConfigurations(
                    .init(bucket: bucket, continuationToken: next)
                )
                found += (page.intelligentTieringConfigurationList ?? []).map { .init(reported: $0) }
                next = page.isTruncated == true ? page.nextContinuationToken : nil
            } while next != nil
            return found
        } ?? []
    }
}

extension Bucket.IntelligentTieringConfiguration {
    fileprivate init(reported tiering: S3.IntelligentTieringConfiguration) {
        let filter = tiering.filter
        let tags = filter?.and?.tags ?? filter?.tag.map { [$0] }
        self.init(
            id: Input(tiering.id ?? ""),
            status: .init(tiering.status?.rawValue ?? ""),
            tierings: (tiering.tierings ?? []).map {
                .init(accessTier: .init($0.accessTier?.rawValue ?? ""), days: Input($0.days ?? 0))
            },
            prefix: (filter?.and?.prefix ?? filter?.prefix).map { Input($0) },
            tagFilters: (tags ?? []).map { .init(reported: $0) }
        )
    }

    fileprivate var request: S3.IntelligentTieringConfiguration {
        get throws {
            .init(
                filter: try filter,
                id: try id.known,
                status: .init(rawValue: status.description),
                tierings: try tierings.map {
                    .init(accessTier: .init(rawValue: $0.accessTier.description), days: try $0.days.known)
                }
            )
        }
    }

    private var filter: S3.IntelligentTieringFilter? {
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
