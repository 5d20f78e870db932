import AWSProvider
import Engine
import Infra
import TestSupport
import Testing

/// Configurations of a bucket that no emulator knows, against an S3 that gives back what it was given.
@Suite("A bucket's configurations")
struct BucketConfigurationTests {
    private static let all = Bucket(
        abacStatus: .enabled,
        analyticsConfigurations: [
            .init(
                id: "usage",
                storageClassAnalysis: .init(
                    dataExport: .init(
                        destination: .init(bucketArn: "arn:aws:s3:::reports", format: .csv, prefix: "usage"),
                        outputSchemaVersion: .v1
                    )
                ),
                prefix: "data/",
                tagFilters: [.init(key: "kind", value: "raw"), .init(key: "team", value: "one")]
            ),
            .init(id: "all", storageClassAnalysis: .init()),
        ],
        intelligentTieringConfigurations: [
            .init(
                id: "archive",
                status: .enabled,
                tierings: [
                    .init(accessTier: .archiveAccess, days: 90), .init(accessTier: .deepArchiveAccess, days: 180),
                ],
                prefix: "old/"
            )
        ],
        metricsConfigurations: [
            .init(id: "one", prefix: "data/"),
            .init(id: "tagged", tagFilters: [.init(key: "kind", value: "raw")]),
            .init(id: "whole"),
        ]
    )
    private static let properties = [
        "AbacStatus", "AnalyticsConfigurations", "IntelligentTieringConfigurations", "MetricsConfigurations",
    ]

    @Test func areGivenBackAsTheyWereSet() async throws {
        let fake = try FakeBucket()
        let handler = try #require(awsHandlers(try await AWSContext.at(fake.url))["AWS::S3::Bucket"])
        let id = PhysicalID(FakeBucket.name)
        let desired = Self.all.document

        let before = try #require(try await handler.observe([id])[id])
        try await handler.update(id, toDocument: desired, from: before, removed: [])
        #expect(
            fake.takeChanges() == [
                "PUT abac", "PUT analytics&id=all", "PUT analytics&id=usage", "PUT intelligent-tiering&id=archive",
                "PUT metrics&id=one", "PUT metrics&id=tagged", "PUT metrics&id=whole",
            ]
        )
        let after = try #require(try await handler.observe([id])[id])
        for property in Self.properties {
            let shape = try #require(Bucket.schema.properties[property])
            let wanted = try #require(desired[property])
            #expect(shape.isSatisfied(wanted, by: after.properties[property]), "\(property)")
        }
        try await handler.update(id, toDocument: desired, from: after, removed: [])
        #expect(fake.takeChanges() == [], "what is as desired is left alone")
    }

    @Test func changeAndGoOneByOne() async throws {
        let fake = try FakeBucket()
        let handler = try #require(awsHandlers(try await AWSContext.at(fake.url))["AWS::S3::Bucket"])
        let id = PhysicalID(FakeBucket.name)
        let empty = try #require(try await handler.observe([id])[id])
        try await handler.update(id, toDocument: Self.all.document, from: empty, removed: [])
        _ = fake.takeChanges()

        var desired = Self.all
        desired.metricsConfigurations = [.init(id: "one", prefix: "other/"), .init(id: "whole")]
        desired.analyticsConfigurations = nil
        let present = try #require(try await handler.observe([id])[id])
        try await handler.update(
            id,
            toDocument: desired.document,
            from: present,
            removed: ["AnalyticsConfigurations"]
        )
        #expect(
            fake.takeChanges() == [
                "DELETE analytics&id=all", "DELETE analytics&id=usage", "DELETE metrics&id=tagged",
                "PUT metrics&id=one",
            ]
        )
    }
}
