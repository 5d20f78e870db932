import AWSServices
import Infra

/// Copies of objects in other buckets.
extension BucketHandler {
    func changeReplication(_ update: BucketUpdate, _ change: SettingChange<Bucket.ReplicationConfiguration>)
        async throws
    {
        let bucket = update.bucket
        try await change.apply { replication in
            try await s3.putBucketReplication(.init(bucket: bucket, replicationConfiguration: try replication.request))
        } reset: {
            _ = try await s3.deleteBucketReplication(.init(bucket: bucket))
        }
    }

    func replicationConfiguration(of bucket: String) async throws -> Bucket.ReplicationConfiguration? {
        let replication = try await configuration {
            try await s3.getBucketReplication(.init(bucket: bucket)).replicationConfiguration
        }
        return replication.map { replication in
            .init(
                role: Input(.init(replication.role ?? "")),
                rules: (replication.rules ?? []).map { .init(reported: $0) }
            )
        }
    }
}

extension Bucket.ReplicationConfiguration {
    fileprivate var request: S3.ReplicationConfiguration {
        get throws { .init(role: try role.known.description, rules: try rules.map { try $0.request }) }
    }
}

extension Bucket.ReplicationRule {
    fileprivate init(reported rule: S3.ReplicationRule) {
        self.init(
            destination: .init(reported: rule.destination ?? .init()),
            status: .init(rule.status?.rawValue ?? ""),
            deleteMarkerReplication: rule.deleteMarkerReplication.map {
                .init(status: $0.status.map { .init($0.rawValue) })
            },
            filter: rule.filter.map {
                .init(
                    and: $0.and.map {
                        .init(
                            prefix: $0.prefix.map { Input($0) },
                            tagFilters: $0.tags.map { $0.map { .init(reported: $0) } }
                        )
                    },
                    prefix: $0.prefix.map { Input($0) },
                    tagFilter: $0.tag.map { .init(reported: $0) }
                )
            },
            id: rule.id.map { Input($0) },
            prefix: rule.prefix.map { Input($0) },
            priority: rule.priority.map { Input($0) },
            sourceSelectionCriteria: rule.sourceSelectionCriteria.map {
                .init(
                    replicaModifications: $0.replicaModifications.map {
                        .init(status: .init($0.status?.rawValue ?? ""))
                    },
                    sseKmsEncryptedObjects: $0.sseKmsEncryptedObjects.map {
                        .init(status: .init($0.status?.rawValue ?? ""))
                    }
                )
            }
        )
    }

    fileprivate var request: S3.ReplicationRule {
        get throws {
            .init(
                deleteMarkerReplication: deleteMarkerReplication.map {
                    .init(status: $0.status.map { .init(rawValue: $0.description) })
                },
                destination: try destination.request,
                filter: try filter.map {
                    .init(
                        and: try $0.and.map {
                            .init(prefix: try $0.prefix?.known, tags: try $0.tagFilters?.map { try $0.request })
                        },
                        prefix: try $0.prefix?.known,
                        tag: try $0.tagFilter?.request
                    )
                },
                id: try id?.known,
                prefix: try prefix?.known,
                priority: try priority?.known,
                sourceSelectionCriteria: sourceSelectionCriteria.map {
                    .init(
                        replicaModifications: $0.replicaModifications.map {
                            .init(status: .init(rawValue: $0.status.description))
                        },
                        sseKmsEncryptedObjects: $0.sseKmsEncryptedObjects.map {
                            .init(status: .init(rawValue: $0.status.description))
                        }
                    )
                },
                status: .init(rawValue: status.description)
            )
        }
    }
}

extension Bucket.ReplicationDestination {
    fileprivate init(reported destination: S3.Destination) {
        self.init(
            bucket: Input(.init(destination.bucket ?? "")),
            accessControlTranslation: destination.accessControlTranslation.map {
                .init(owner: .init($0.owner?.rawValue ?? ""))
            },
            account: destination.account.map { Input($0) },
            encryptionConfiguration: destination.encryptionConfiguration?.replicaKmsKeyID.map {
                .init(replicaKmsKeyID: Input($0))
            },
            metrics: destination.metrics.map {
                .init(
                    status: .init($0.status?.rawValue ?? ""),
                    eventThreshold: $0.eventThreshold?.minutes.map { .init(minutes: Input($0)) }
                )
            },
            replicationTime: destination.replicationTime.map {
                .init(
                    status: .init($0.status?.rawValue ?? ""),
                    time: .init(minutes: Input($0.time?.minutes ?? 0))
                )
            },
            storageClass: destination.storageClass.map { .init($0.rawValue) }
        )
    }

    fileprivate var request: S3.Destination {
        get throws {
            .init(
                accessControlTranslation: accessControlTranslation.map {
                    .init(owner: .init(rawValue: $0.owner.description))
                },
                account: try account?.known,
                bucket: try bucket.known.description,
                encryptionConfiguration: try encryptionConfiguration.map {
                    .init(replicaKmsKeyID: try $0.replicaKmsKeyID.known)
                },
                metrics: try metrics.map {
                    .init(
                        eventThreshold: try $0.eventThreshold.map { .init(minutes: try $0.minutes.known) },
                        status: .init(rawValue: $0.status.description)
                    )
                },
                replicationTime: try replicationTime.map {
                    .init(
                        status: .init(rawValue: $0.status.description),
                        time: .init(minutes: try $0.time.minutes.known)
                    )
                },
                storageClass: storageClass.map { .init(rawValue: $0.description) }
            )
        }
    }
}
