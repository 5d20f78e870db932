import AWSServices
import Engine
import Infra

/// Tables that S3 keeps of a bucket's objects.
extension BucketHandler {
    /// Both kinds of tables, of which a bucket has one at most, and what AWS chose for them.
    struct Metadata {
        var configuration: Bucket.MetadataConfiguration?
        var tableConfiguration: Bucket.MetadataTableConfiguration?
        var attributes: [String: Document] = [:]
    }

    func metadata(of bucket: String) async throws -> Metadata {
        let current = try await configuration {
            try await s3.getBucketMetadataConfiguration(.init(bucket: bucket)).getBucketMetadataConfigurationResult?
                .metadataConfigurationResult
        }
        if let current { return Metadata(reported: current) }
        let older = try await configuration {
            try await s3.getBucketMetadataTableConfiguration(.init(bucket: bucket))
                .getBucketMetadataTableConfigurationResult?.metadataTableConfigurationResult?.s3TablesDestinationResult
        }
        guard let older else { return Metadata() }
        let path = "MetadataTableConfiguration.S3TablesDestination"
        return Metadata(
            tableConfiguration: .init(
                s3TablesDestination: .init(
                    tableBucketArn: Input(older.tableBucketArn ?? ""),
                    tableName: Input(older.tableName ?? "")
                )
            ),
            attributes: [
                "\(path).TableArn": .string(older.tableArn ?? ""),
                "\(path).TableNamespace": .string(older.tableNamespace ?? ""),
            ]
        )
    }

    /// The tables' encryption and the older kind of tables are for their life: a change makes them anew.
    func changeMetadata(_ update: BucketUpdate) async throws {
        let bucket = update.bucket
        let hasTables = update.current.metadataConfiguration != nil
        try await update.change("MetadataConfiguration", \.metadataConfiguration).apply { metadata in
            guard hasTables else {
                try await s3.createBucketMetadataConfiguration(
                    .init(bucket: bucket, metadataConfiguration: try metadata.request)
                )
                return
            }
            try await s3.updateBucketMetadataJournalTableConfiguration(
                .init(
                    bucket: bucket,
                    journalTableConfiguration: .init(
                        recordExpiration: try metadata.journalTableConfiguration.recordExpiration.request
                    )
                )
            )
            guard let inventory = try metadata.inventoryTableConfiguration?.request else { return }
            try await s3.updateBucketMetadataInventoryTableConfiguration(
                .init(
                    bucket: bucket,
                    inventoryTableConfiguration: .init(
                        configurationState: inventory.configurationState,
                        encryptionConfiguration: inventory.encryptionConfiguration
                    )
                )
            )
        } reset: {
            _ = try await s3.deleteBucketMetadataConfiguration(.init(bucket: bucket))
        }
        try await changeMetadataTable(update)
    }

    private func changeMetadataTable(_ update: BucketUpdate) async throws {
        let bucket = update.bucket
        let hasTable = update.current.metadataTableConfiguration != nil
        try await update.change("MetadataTableConfiguration", \.metadataTableConfiguration).apply { table in
            if hasTable { _ = try await s3.deleteBucketMetadataTableConfiguration(.init(bucket: bucket)) }
            let destination = table.s3TablesDestination
            try await s3.createBucketMetadataTableConfiguration(
                .init(
                    bucket: bucket,
                    metadataTableConfiguration: .init(
                        s3TablesDestination: .init(
                            tableBucketArn: try destination.tableBucketArn.known,
                            tableName: try destination.tableName.known
                        )
                    )
                )
            )
        } reset: {
            _ = try await s3.deleteBucketMetadataTableConfiguration(.init(bucket: bucket))
        }
    }
}

extension BucketHandler.Metadata {
    fileprivate init(reported result: S3.MetadataConfigurationResult) {
        let journal = result.journalTableConfigurationResult
        let inventory = result.inventoryTableConfigurationResult
        configuration = .init(
            journalTableConfiguration: .init(
                recordExpiration: .init(
                    expiration: .init(journal?.recordExpiration?.expiration?.rawValue ?? ""),
                    days: journal?.recordExpiration?.days.map { Input($0) }
                )
            ),
            inventoryTableConfiguration: inventory?.configurationState.map {
                .init(configurationState: .init($0.rawValue))
            }
        )
        attributes = [
            "MetadataConfiguration.Destination.TableBucketArn": result.destinationResult?.tableBucketArn,
            "MetadataConfiguration.Destination.TableBucketType": result.destinationResult?.tableBucketType?.rawValue,
            "MetadataConfiguration.Destination.TableNamespace": result.destinationResult?.tableNamespace,
            "MetadataConfiguration.InventoryTableConfiguration.TableArn": inventory?.tableArn,
            "MetadataConfiguration.InventoryTableConfiguration.TableName": inventory?.tableName,
            "MetadataConfiguration.JournalTableConfiguration.TableArn": journal?.tableArn,
            "MetadataConfiguration.JournalTableConfiguration.TableName": journal?.tableName,
        ].compactMapValues { $0.map(Document.string) }
    }
}

extension Bucket.MetadataConfiguration {
    fileprivate var request: S3.MetadataConfiguration {
        get throws {
            .init(
                journalTableConfiguration: .init(
                    recordExpiration: try journalTableConfiguration.recordExpiration.request,
                    encryptionConfiguration: try journalTableConfiguration.encryptionConfiguration?.request
                ),
                inventoryTableConfiguration: try inventoryTableConfiguration?.request
            )
        }
    }
}

extension Bucket.InventoryTableConfiguration {
    fileprivate var request: S3.InventoryTableConfiguration {
        get throws {
            .init(
                configurationState: .init(rawValue: configurationState.description),
                encryptionConfiguration: try encryptionConfiguration?.request
            )
        }
    }
}

extension Bucket.RecordExpiration {
    fileprivate var request: S3.RecordExpiration {
        get throws { .init(days: try days?.known, expiration: .init(rawValue: expiration.description)) }
    }
}

extension Bucket.MetadataTableEncryptionConfiguration {
    fileprivate var request: S3.MetadataTableEncryptionConfiguration {
        get throws {
            .init(sseAlgorithm: .init(rawValue: sseAlgorithm.description), kmsKeyArn: try kmsKeyArn?.known.description)
        }
    }
}
