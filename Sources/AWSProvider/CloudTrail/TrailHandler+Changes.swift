import AWSClient
import AWSServices
package import Engine
package import Infra

extension TrailHandler {
    /// The registry and the service have the same names here.
    static let names = WireNames()

    package func update(
        _ id: PhysicalID,
        to desired: Trail,
        from observed: ObservedResource<Trail>,
        removed: Set<String>
    ) async throws {
        let name = id.description
        let current = observed.resource
        try await changeSettings(name, to: desired, from: current, removed: removed)
        try await changeEventSelectors(name, to: desired, from: current, removed: removed)
        try await changeInsights(name, to: desired, from: current, removed: removed)
        try await changeAggregation(name, to: desired, removed: removed)
        try await changeTags(name, to: desired, from: current, removed: removed)
        let logs = try desired.isLogging.known
        if logs != current.isLogging.literal {
            if logs {
                _ = try await cloudtrail.startLogging(.init(name: name))
            } else {
                _ = try await cloudtrail.stopLogging(.init(name: name))
            }
        }
    }

    /// UpdateTrail leaves alone what it is not given; an empty text takes a setting away.
    private func changeSettings(
        _ name: String,
        to desired: Trail,
        from current: Trail,
        removed: Set<String>
    ) async throws {
        func change<Value: Equatable>(_ property: String, _ wanted: Value?, _ now: Value?, _ none: Value) -> Value? {
            let value = removed.contains(property) ? none : wanted
            return value == (now ?? none) ? nil : value
        }
        let logGroup = change(
            "CloudWatchLogsLogGroupArn",
            try desired.cloudWatchLogsLogGroupArn?.known.description,
            current.cloudWatchLogsLogGroupArn?.literal?.description,
            ""
        )
        let logRole = change(
            "CloudWatchLogsRoleArn",
            try desired.cloudWatchLogsRoleArn?.known.description,
            current.cloudWatchLogsRoleArn?.literal?.description,
            ""
        )
        let bucket = try desired.s3BucketName.known
        let hasLogs = logGroup != nil || logRole != nil
        let input = CloudTrail.UpdateTrailRequest(
            name: name,
            // Log group and role go together: one without the other is refused.
            cloudWatchLogsLogGroupArn: hasLogs
                ? logGroup ?? current.cloudWatchLogsLogGroupArn?.literal?.description : nil,
            cloudWatchLogsRoleArn: hasLogs ? logRole ?? current.cloudWatchLogsRoleArn?.literal?.description : nil,
            enableLogFileValidation: change(
                "EnableLogFileValidation",
                try desired.enableLogFileValidation?.known,
                current.enableLogFileValidation?.literal,
                false
            ),
            includeGlobalServiceEvents: change(
                "IncludeGlobalServiceEvents",
                try desired.includeGlobalServiceEvents?.known,
                current.includeGlobalServiceEvents?.literal,
                true
            ),
            isMultiRegionTrail: change(
                "IsMultiRegionTrail",
                try desired.isMultiRegionTrail?.known,
                current.isMultiRegionTrail?.literal,
                false
            ),
            isOrganizationTrail: change(
                "IsOrganizationTrail",
                try desired.isOrganizationTrail?.known,
                current.isOrganizationTrail?.literal,
                false
            ),
            kmsKeyId: change("KMSKeyId", try desired.kmsKeyId?.known, current.kmsKeyId?.literal, ""),
            s3BucketName: bucket == current.s3BucketName.literal ? nil : bucket.description,
            s3KeyPrefix: change("S3KeyPrefix", try desired.s3KeyPrefix?.known, current.s3KeyPrefix?.literal, ""),
            snsTopicName: change("SnsTopicName", try desired.snsTopicName?.known, current.snsTopicName?.literal, "")
        )
        guard input != CloudTrail.UpdateTrailRequest(name: name) else { return }
        _ = try await cloudtrail.updateTrail(input)
    }

    /// A trail has selectors of one kind; putting one kind takes the other away.
    private func changeEventSelectors(
        _ name: String,
        to desired: Trail,
        from current: Trail,
        removed: Set<String>
    ) async throws {
        if let wanted = desired.advancedEventSelectors {
            guard wanted != current.advancedEventSelectors else { return }
            let selectors = try wanted.map {
                try CloudTrail.AdvancedEventSelector(json: JSONValue($0.document, Self.names))
            }
            _ = try await cloudtrail.putEventSelectors(.init(trailName: name, advancedEventSelectors: selectors))
        } else if let wanted = desired.eventSelectors {
            guard wanted != current.eventSelectors else { return }
            let selectors = try wanted.map { try CloudTrail.EventSelector(json: JSONValue($0.document, Self.names)) }
            _ = try await cloudtrail.putEventSelectors(.init(trailName: name, eventSelectors: selectors))
        } else if !removed.isDisjoint(with: ["AdvancedEventSelectors", "EventSelectors"]) {
            // What a new trail has: all management events, no data events.
            let initial = CloudTrail.EventSelector(includeManagementEvents: true, readWriteType: .all)
            _ = try await cloudtrail.putEventSelectors(.init(trailName: name, eventSelectors: [initial]))
        }
    }

    /// An empty list turns insights off.
    private func changeInsights(
        _ name: String,
        to desired: Trail,
        from current: Trail,
        removed: Set<String>
    ) async throws {
        guard let wanted = removed.contains("InsightSelectors") ? [] : desired.insightSelectors,
            wanted != current.insightSelectors ?? []
        else { return }
        let selectors = try wanted.map { try CloudTrail.InsightSelector(json: JSONValue($0.document, Self.names)) }
        _ = try await cloudtrail.putInsightSelectors(.init(insightSelectors: selectors, trailName: name))
    }

    /// Set and never read back: DescribeTrails does not say whether a trail has any.
    private func changeAggregation(_ name: String, to desired: Trail, removed: Set<String>) async throws {
        guard let wanted = removed.contains("AggregationConfigurations") ? [] : desired.aggregationConfigurations
        else { return }
        let configurations = try wanted.map {
            try CloudTrail.AggregationConfiguration(json: JSONValue($0.document, Self.names))
        }
        _ = try await cloudtrail.putEventConfiguration(
            .init(aggregationConfigurations: configurations, trailName: name)
        )
    }

    private func changeTags(_ name: String, to desired: Trail, from current: Trail, removed: Set<String>) async throws {
        let tags = try TagChanges(from: current.tags, to: desired.tags, removed: removed)
        if !tags.changed.isEmpty {
            let changed = tags.changed.sorted { $0.key < $1.key }.map { CloudTrail.Tag(key: $0.key, value: $0.value) }
            _ = try await cloudtrail.addTags(.init(resourceId: arn(name), tagsList: changed))
        }
        if !tags.removed.isEmpty {
            let gone = tags.removed.map { CloudTrail.Tag(key: $0) }
            _ = try await cloudtrail.removeTags(.init(resourceId: arn(name), tagsList: gone))
        }
    }
}
