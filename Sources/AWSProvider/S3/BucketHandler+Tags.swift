import AWSServices
import Engine
import Infra

extension BucketHandler {
    func tags(of bucket: String) async throws -> [S3.Tag] {
        try await configuration { try await s3.getBucketTagging(.init(bucket: bucket)).tagSet } ?? []
    }

    /// S3 sets all tags at once, so those of others are read again and given back. It keeps AWS's own by itself. A bucket
    /// with `AbacStatus` enabled takes new tags only through S3's control interface; S3 refuses this call then and says so.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketTagging.html
    func changeTags(_ update: BucketUpdate) async throws {
        let changes = try TagChanges(from: update.current.tags, to: update.desired.tags, removed: update.removed)
        guard !changes.isEmpty else { return }
        var tags: [String: String] = [:]
        for tag in try await self.tags(of: update.bucket) {
            if let key = tag.key, !key.hasPrefix("aws:") { tags[key] = tag.value ?? "" }
        }
        tags.merge(changes.changed) { $1 }
        for key in changes.removed { tags[key] = nil }
        if tags.isEmpty {
            _ = try await s3.deleteBucketTagging(.init(bucket: update.bucket))
        } else {
            let all = tags.sorted { $0.key < $1.key }.map { S3.Tag(key: $0.key, value: $0.value) }
            try await s3.putBucketTagging(.init(bucket: update.bucket, tagging: .init(tagSet: all)))
        }
    }
}
