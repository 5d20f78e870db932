import AWSClient
package import AWSServices
package import Engine
package import Infra

/// `AWS::CloudWatch::Alarm`
///
/// The physical id is the name.
package struct AlarmHandler: ResourceHandler {
    package let cloudwatch: CloudWatch
    package let context: AWSContext

    package func read(_ ids: [PhysicalID]) async throws -> [PhysicalID: ObservedResource<Alarm>] {
        let alarms = try await alarms(ids)
        return try await readEach(Array(alarms.keys)) { id in
            guard let alarm = alarms[id] else { return nil }
            let arn = alarm.alarmArn ?? arn(id.description)
            let tags = try await cloudwatch.listTagsForResource(.init(resourceARN: arn)).tags
            return ObservedResource(
                try observed(alarm, Tags(observed: tags)),
                attributes: ["AlarmName": .string(id.description), "Arn": .string(arn)]
            )
        }
    }

    /// DescribeAlarms takes up to 100 names a call.
    private func alarms(_ ids: [PhysicalID]) async throws -> [PhysicalID: CloudWatch.MetricAlarm] {
        var found: [PhysicalID: CloudWatch.MetricAlarm] = [:]
        let wanted = Set(ids)
        var rest = wanted.sorted()[...]
        while !rest.isEmpty {
            let names = rest.prefix(100).map(\.description)
            rest = rest.dropFirst(100)
            for try await page in cloudwatch.describeAlarmsPages(
                .init(alarmNames: names, alarmTypes: [.metricAlarm], maxRecords: 100)
            ) {
                for alarm in page.metricAlarms ?? [] {
                    guard let id = PhysicalID(reported: alarm.alarmName), wanted.contains(id) else { continue }
                    found[id] = alarm
                }
            }
        }
        return found
    }

    private func observed(_ alarm: CloudWatch.MetricAlarm, _ tags: Tags) throws -> Alarm {
        let isOfQueries = !(alarm.metrics ?? []).isEmpty
        let dimensions = alarm.dimensions?.map {
            Alarm.Dimension(name: Input($0.name ?? ""), value: Input($0.value ?? ""))
        }
        return Alarm(
            actionsEnabled: alarm.actionsEnabled.map { Input($0) },
            alarmActions: (alarm.alarmActions ?? []).map { Input($0) },
            alarmDescription: alarm.alarmDescription.flatMap { $0.isEmpty ? nil : Input($0) },
            alarmName: alarm.alarmName.map { Input($0) },
            comparisonOperator: alarm.comparisonOperator.map { .init($0.rawValue) },
            datapointsToAlarm: alarm.datapointsToAlarm.map { Input($0) },
            dimensions: isOfQueries ? nil : dimensions,
            evaluateLowSampleCountPercentile: alarm.evaluateLowSampleCountPercentile.map { Input($0) },
            evaluationCriteria: try alarm.evaluationCriteria.map {
                try .init(document: Document(Self.names, $0.write(to:)))
            },
            evaluationInterval: alarm.evaluationInterval.map { Input($0) },
            evaluationPeriods: alarm.evaluationPeriods.map { Input($0) },
            extendedStatistic: alarm.extendedStatistic.map { Input($0) },
            insufficientDataActions: (alarm.insufficientDataActions ?? []).map { Input($0) },
            metricName: alarm.metricName.map { Input($0) },
            metrics: isOfQueries
                ? try alarm.metrics?.map { try .init(document: Document(Self.names, $0.write(to:))) } : nil,
            namespace: alarm.namespace.map { Input($0) },
            okActions: (alarm.okActions ?? []).map { Input($0) },
            period: alarm.period.map { Input($0) },
            statistic: alarm.statistic.map { .init($0.rawValue) },
            tags: tags,
            threshold: alarm.threshold.map { Input($0) },
            thresholdMetricId: alarm.thresholdMetricId.map { Input($0) },
            treatMissingData: alarm.treatMissingData.map { .init($0) },
            unit: alarm.unit.map { .init($0.rawValue) }
        )
    }

    /// PutMetricAlarm replaces whatever has the name, so a name that was chosen is looked up first.
    package func create(_ desired: Alarm, token: OwnershipToken) async throws -> PhysicalID {
        let name = try name(of: desired, token)
        if desired.alarmName != nil, try await !alarms([PhysicalID(name)]).isEmpty, try await !isOurs(name, token) {
            throw AWSError.exists("The alarm \"\(name)\"", service: "CloudWatch", operation: "PutMetricAlarm")
        }
        var input = try input(desired, name: name)
        input.tags = try desired.tags.adding(token).map { .init(key: $0.key, value: $0.value) }
        try await cloudwatch.putMetricAlarm(input)
        return PhysicalID(name)
    }

    private func name(of desired: Alarm, _ token: OwnershipToken) throws -> String {
        try desired.alarmName?.known ?? token.name(limit: 255)
    }

    private func isOurs(_ name: String, _ token: OwnershipToken) async throws -> Bool {
        let tags = try await ignoringNotFound {
            try await cloudwatch.listTagsForResource(.init(resourceARN: arn(name))).tags
        }
        return tags??.contains { $0.key == OwnershipToken.tokenTag && $0.value == token.value } ?? false
    }

    package func delete(_ id: PhysicalID, recorded: Recorded<Alarm>) async throws {
        try await cloudwatch.deleteAlarms(.init(alarmNames: [id.description]))
    }

    package func find(_ desired: Alarm, token: OwnershipToken) async throws -> PhysicalID? {
        let name = try name(of: desired, token)
        return try await isOurs(name, token) ? PhysicalID(name) : nil
    }

    func arn(_ name: String) -> String { context.arn(service: "cloudwatch", resource: "alarm:\(name)") }

    package func attributesBeforeCreate(_ desired: Alarm) -> [String: Document] {
        guard let name = desired.alarmName?.literal else { return [:] }
        return ["AlarmName": .string(name), "Arn": .string(arn(name))]
    }
}
