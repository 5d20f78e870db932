import AWSClient
import AWSServices
package import Engine
package import Infra

extension AlarmHandler {
    /// The registry and the service have the same names here.
    static let names = WireNames()

    /// PutMetricAlarm resets what it is not given, so what nobody manages is given as it is.
    package func update(
        _ id: PhysicalID,
        to desired: Alarm,
        from observed: ObservedResource<Alarm>,
        removed: Set<String>
    ) async throws {
        let current = observed.resource
        let name = id.description
        let wanted = try input(desired.filled(from: current, removed: removed), name: name)
        if wanted != (try input(current, name: name)) { try await cloudwatch.putMetricAlarm(wanted) }
        let tags = try TagChanges(from: current.tags, to: desired.tags, removed: removed)
        if !tags.changed.isEmpty {
            let changed = tags.changed.sorted { $0.key < $1.key }.map { CloudWatch.Tag(key: $0.key, value: $0.value) }
            _ = try await cloudwatch.tagResource(.init(resourceARN: arn(name), tags: changed))
        }
        if !tags.removed.isEmpty {
            _ = try await cloudwatch.untagResource(.init(resourceARN: arn(name), tagKeys: tags.removed))
        }
    }

    func input(_ alarm: Alarm, name: String) throws -> CloudWatch.PutMetricAlarmInput {
        .init(
            alarmName: name,
            actionsEnabled: try alarm.actionsEnabled?.known,
            alarmActions: try alarm.alarmActions?.map { try $0.known },
            alarmDescription: try alarm.alarmDescription?.known,
            comparisonOperator: alarm.comparisonOperator.map { .init(rawValue: $0.description) },
            datapointsToAlarm: try alarm.datapointsToAlarm?.known,
            dimensions: try alarm.dimensions?.map { .init(name: try $0.name.known, value: try $0.value.known) },
            evaluateLowSampleCountPercentile: try alarm.evaluateLowSampleCountPercentile?.known,
            evaluationCriteria: try alarm.evaluationCriteria.map {
                try CloudWatch.EvaluationCriteria(json: JSONValue($0.document, Self.names))
            },
            evaluationInterval: try alarm.evaluationInterval?.known,
            evaluationPeriods: try alarm.evaluationPeriods?.known,
            extendedStatistic: try alarm.extendedStatistic?.known,
            insufficientDataActions: try alarm.insufficientDataActions?.map { try $0.known },
            metricName: try alarm.metricName?.known,
            metrics: try alarm.metrics?.map {
                try CloudWatch.MetricDataQuery(json: JSONValue($0.document, Self.names))
            },
            namespace: try alarm.namespace?.known,
            okActions: try alarm.okActions?.map { try $0.known },
            period: try alarm.period?.known,
            statistic: alarm.statistic.map { .init(rawValue: $0.description) },
            threshold: try alarm.threshold?.known,
            thresholdMetricId: try alarm.thresholdMetricId?.known,
            treatMissingData: alarm.treatMissingData?.description,
            unit: alarm.unit.map { .init(rawValue: $0.description) }
        )
    }
}

extension Alarm {
    /// This alarm with what it leaves open taken from what is there: but for what was removed, and for what belongs to
    /// the other way of saying the same.
    fileprivate func filled(from current: Alarm, removed: Set<String>) -> Alarm {
        var gone = removed
        if metrics != nil || evaluationCriteria != nil {
            gone.formUnion([
                "MetricName", "Namespace", "Dimensions", "Period", "Statistic", "ExtendedStatistic", "Unit",
            ])
        }
        if metricName != nil { gone.formUnion(["Metrics", "EvaluationCriteria"]) }
        if statistic != nil { gone.insert("ExtendedStatistic") }
        if extendedStatistic != nil { gone.insert("Statistic") }
        if threshold != nil { gone.insert("ThresholdMetricId") }
        if thresholdMetricId != nil { gone.insert("Threshold") }
        func keep<Value>(_ name: String, _ value: Value?) -> Value? { gone.contains(name) ? nil : value }
        return Alarm(
            actionsEnabled: actionsEnabled ?? keep("ActionsEnabled", current.actionsEnabled),
            alarmActions: alarmActions ?? keep("AlarmActions", current.alarmActions),
            alarmDescription: alarmDescription ?? keep("AlarmDescription", current.alarmDescription),
            comparisonOperator: comparisonOperator ?? keep("ComparisonOperator", current.comparisonOperator),
            datapointsToAlarm: datapointsToAlarm ?? keep("DatapointsToAlarm", current.datapointsToAlarm),
            dimensions: dimensions ?? keep("Dimensions", current.dimensions),
            evaluateLowSampleCountPercentile: evaluateLowSampleCountPercentile
                ?? keep("EvaluateLowSampleCountPercentile", current.evaluateLowSampleCountPercentile),
            evaluationCriteria: evaluationCriteria ?? keep("EvaluationCriteria", current.evaluationCriteria),
            evaluationInterval: evaluationInterval ?? keep("EvaluationInterval", current.evaluationInterval),
            evaluationPeriods: evaluationPeriods ?? keep("EvaluationPeriods", current.evaluationPeriods),
            extendedStatistic: extendedStatistic ?? keep("ExtendedStatistic", current.extendedStatistic),
            insufficientDataActions: insufficientDataActions
                ?? keep("InsufficientDataActions", current.insufficientDataActions),
            metricName: metricName ?? keep("MetricName", current.metricName),
            metrics: metrics ?? keep("Metrics", current.metrics),
            namespace: namespace ?? keep("Namespace", current.namespace),
            okActions: okActions ?? keep("OKActions", current.okActions),
            period: period ?? keep("Period", current.period),
            statistic: statistic ?? keep("Statistic", current.statistic),
            threshold: threshold ?? keep("Threshold", current.threshold),
            thresholdMetricId: thresholdMetricId ?? keep("ThresholdMetricId", current.thresholdMetricId),
            treatMissingData: treatMissingData ?? keep("TreatMissingData", current.treatMissingData),
            unit: unit ?? keep("Unit", current.unit)
        )
    }
}
