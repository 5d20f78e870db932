import AWSClient
import AWSServices
import Infra

/// When objects move to cheaper storage, and when they go.
extension BucketHandler {
    func changeLifecycle(_ update: BucketUpdate) async throws {
        let bucket = update.bucket
        try await update.change("LifecycleConfiguration", \.lifecycleConfiguration).apply { lifecycle in
            let size = lifecycle.transitionDefaultMinimumObjectSize?.description
            try await s3.putBucketLifecycleConfiguration(
                .init(
                    bucket: bucket,
                    lifecycleConfiguration: .init(rules: try lifecycle.rules.map { try $0.request }),
                    transitionDefaultMinimumObjectSize: size.map { .init(rawValue: $0) }
                )
            )
        } reset: {
            _ = try await s3.deleteBucketLifecycle(.init(bucket: bucket))
        }
    }

    func lifecycleConfiguration(of bucket: String) async throws -> Bucket.LifecycleConfiguration? {
        let lifecycle = try await configuration {
            try await s3.getBucketLifecycleConfiguration(.init(bucket: bucket))
        }
        return lifecycle.map { lifecycle in
            .init(
                rules: (lifecycle.rules ?? []).map { .init(reported: $0) },
                transitionDefaultMinimumObjectSize: lifecycle.transitionDefaultMinimumObjectSize.map {
                    .init($0.rawValue)
                }
            )
        }
    }
}

extension Bucket.Rule {
    /// The older single forms of what are lists today are not reported: the lists hold them.
    fileprivate init(reported rule: S3.LifecycleRule) {
        let filter = rule.filter
        let tags = filter?.and?.tags ?? filter?.tag.map { [$0] } ?? []
        let larger = filter?.and?.objectSizeGreaterThan ?? filter?.objectSizeGreaterThan
        let smaller = filter?.and?.objectSizeLessThan ?? filter?.objectSizeLessThan
        self.init(
            status: .init(rule.status?.rawValue ?? ""),
            abortIncompleteMultipartUpload: rule.abortIncompleteMultipartUpload?.daysAfterInitiation.map {
                .init(daysAfterInitiation: Input($0))
            },
            expirationDate: rule.expiration?.date.map { Input($0.text(.dateTime)) },
            expirationInDays: rule.expiration?.days.map { Input($0) },
            expiredObjectDeleteMarker: rule.expiration?.expiredObjectDeleteMarker.map { Input($0) },
            id: rule.id.map { Input($0) },
            noncurrentVersionExpiration: rule.noncurrentVersionExpiration?.noncurrentDays.map {
                .init(
                    noncurrentDays: Input($0),
                    newerNoncurrentVersions: rule.noncurrentVersionExpiration?.newerNoncurrentVersions.map { Input($0) }
                )
            },
            noncurrentVersionTransitions: (rule.noncurrentVersionTransitions ?? []).map {
                .init(
                    storageClass: .init($0.storageClass?.rawValue ?? ""),
                    transitionInDays: Input($0.noncurrentDays ?? 0),
                    newerNoncurrentVersions: $0.newerNoncurrentVersions.map { Input($0) }
                )
            },
            objectSizeGreaterThan: larger.map { Input("\($0)") },
            objectSizeLessThan: smaller.map { Input("\($0)") },
            prefix: (filter?.and?.prefix ?? filter?.prefix ?? rule.prefix).map { Input($0) },
            tagFilters: tags.map { .init(reported: $0) },
            transitions: (rule.transitions ?? []).map {
                .init(
                    storageClass: .init($0.storageClass?.rawValue ?? ""),
                    transitionDate: $0.date.map { Input($0.text(.dateTime)) },
                    transitionInDays: $0.days.map { Input($0) }
                )
            }
        )
    }

    fileprivate var request: S3.LifecycleRule {
        get throws {
            let moves = (transitions ?? []) + (transition.map { [$0] } ?? [])
            let oldMoves = (noncurrentVersionTransitions ?? []) + (noncurrentVersionTransition.map { [$0] } ?? [])
            return .init(
                abortIncompleteMultipartUpload: try abortIncompleteMultipartUpload.map {
                    .init(daysAfterInitiation: try $0.daysAfterInitiation.known)
                },
                expiration: try expiration,
                filter: try filter,
                id: try id?.known,
                noncurrentVersionExpiration: try oldExpiration,
                noncurrentVersionTransitions: try oldMoves.map {
                    .init(
                        newerNoncurrentVersions: try $0.newerNoncurrentVersions?.known,
                        noncurrentDays: try $0.transitionInDays.known,
                        storageClass: .init(rawValue: $0.storageClass.description)
                    )
                },
                status: .init(rawValue: status.description),
                transitions: try moves.map {
                    .init(
                        date: try $0.transitionDate.map { try moment($0) },
                        days: try $0.transitionInDays?.known,
                        storageClass: .init(rawValue: $0.storageClass.description)
                    )
                }
            )
        }
    }

    private var expiration: S3.LifecycleExpiration? {
        get throws {
            guard expirationDate != nil || expirationInDays != nil || expiredObjectDeleteMarker != nil else {
                return nil
            }
            return .init(
                date: try expirationDate.map { try moment($0) },
                days: try expirationInDays?.known,
                expiredObjectDeleteMarker: try expiredObjectDeleteMarker?.known
            )
        }
    }

    private var oldExpiration: S3.NoncurrentVersionExpiration? {
        get throws {
            if let newer = noncurrentVersionExpiration {
                return .init(
                    newerNoncurrentVersions: try newer.newerNoncurrentVersions?.known,
                    noncurrentDays: try newer.noncurrentDays.known
                )
            }
            return try noncurrentVersionExpirationInDays.map { .init(noncurrentDays: try $0.known) }
        }
    }

    /// S3 takes one condition as it is and several joined; an empty prefix stands for all objects.
    private var filter: S3.LifecycleRuleFilter {
        get throws {
            let prefix = try prefix?.known
            let tags = try (tagFilters ?? []).map { try $0.request }
            let larger = try objectSizeGreaterThan.map { try size($0) }
            let smaller = try objectSizeLessThan.map { try size($0) }
            let count = [prefix != nil, larger != nil, smaller != nil].count { $0 } + tags.count
            guard count > 1 else {
                guard count == 1 else { return .init(prefix: "") }
                return .init(
                    objectSizeGreaterThan: larger,
                    objectSizeLessThan: smaller,
                    prefix: prefix,
                    tag: tags.first
                )
            }
            return .init(
                and: .init(
                    objectSizeGreaterThan: larger,
                    objectSizeLessThan: smaller,
                    prefix: prefix,
                    tags: tags.isEmpty ? nil : tags
                )
            )
        }
    }

    private func size(_ text: Input<String>) throws -> Int {
        guard let bytes = Int(try text.known) else {
            throw Refusal(explanation: "A lifecycle rule's object size is '\(try text.known)'; give whole bytes.")
        }
        return bytes
    }

    private func moment(_ text: Input<String>) throws -> Timestamp {
        guard let moment = Timestamp(text: try text.known) else {
            throw Refusal(
                explanation: "A lifecycle rule's date is '\(try text.known)'; give it as 2030-01-31T00:00:00Z."
            )
        }
        return moment
    }
}

extension Bucket.TagFilter {
    init(reported tag: S3.Tag) {
        self.init(key: Input(tag.key ?? ""), value: Input(tag.value ?? ""))
    }

    var request: S3.Tag {
        get throws { .init(key: try key.known, value: try value.known) }
    }
}
