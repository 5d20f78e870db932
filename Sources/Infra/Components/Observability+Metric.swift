/// A metric of CloudWatch, as alarms and dashboards name it.
struct Metric: Sendable {
    let namespace: String
    let name: String
    /// In the order in which a dashboard lists them.
    let dimensions: [(name: String, value: Input<String>)]
    /// As in `Sum`, `Maximum` or `p99`.
    let statistic: String

    var alarmMetric: Alarm.Metric {
        Alarm.Metric(dimensions: alarmDimensions, metricName: Input(name), namespace: Input(namespace))
    }

    var alarmDimensions: [Alarm.Dimension] {
        dimensions.map { Alarm.Dimension(name: Input($0.name), value: $0.value) }
    }

    /// A line of a dashboard's graph.
    func line(label: String) -> Document {
        let place = dimensions.flatMap { [Document.string($0.name), $0.value.document] }
        let options: Document = ["stat": .string(statistic), "label": .string(label)]
        return .array([.string(namespace), .string(name)] + place + [options])
    }
}

/// When something is wrong, what it means, and what to do about it.
struct AlarmRule: Sendable {
    /// The last part of the address.
    let name: String
    /// What it means and what to do; people read it at night.
    let description: String
    let comparison: Alarm.ComparisonOperator
    let threshold: Double
    /// How many of the last periods must be beyond the threshold.
    let periods: (bad: Int, of: Int)
    /// Seconds.
    var period = 60
    /// What no data means.
    let missing: Alarm.TreatMissingData
}

extension Stack {
    /// Adds an alarm on one metric.
    @discardableResult
    mutating func addAlarm(_ rule: AlarmRule, on metric: Metric, telling topic: Reference<Topic>) -> Reference<Alarm> {
        let isPercentile = metric.statistic.hasPrefix("p")
        var alarm = alarm(rule, telling: topic)
        alarm.dimensions = metric.alarmDimensions
        alarm.metricName = Input(metric.name)
        alarm.namespace = Input(metric.namespace)
        alarm.period = Input(rule.period)
        alarm.extendedStatistic = isPercentile ? Input(metric.statistic) : nil
        alarm.statistic = isPercentile ? nil : Alarm.Statistic(metric.statistic)
        return add(rule.name, alarm)
    }

    /// Adds an alarm on what an expression makes of several metrics.
    @discardableResult
    mutating func addAlarm(
        _ rule: AlarmRule,
        on expression: String,
        of metrics: [(id: String, metric: Metric)],
        telling topic: Reference<Topic>
    ) -> Reference<Alarm> {
        var alarm = alarm(rule, telling: topic)
        let result = Alarm.MetricDataQuery(
            id: "result",
            expression: Input(expression),
            label: Input(rule.name),
            returnData: true
        )
        alarm.metrics =
            [result]
            + metrics.map { id, metric in
                Alarm.MetricDataQuery(
                    id: Input(id),
                    metricStat: .init(
                        metric: metric.alarmMetric,
                        period: Input(rule.period),
                        stat: Input(metric.statistic)
                    ),
                    returnData: false
                )
            }
        return add(rule.name, alarm)
    }

    private func alarm(_ rule: AlarmRule, telling topic: Reference<Topic>) -> Alarm {
        Alarm(
            alarmActions: [topic.topicArn.text],
            alarmDescription: Input(rule.description),
            comparisonOperator: rule.comparison,
            datapointsToAlarm: Input(rule.periods.bad),
            evaluationPeriods: Input(rule.periods.of),
            okActions: [topic.topicArn.text],
            tags: named(rule.name),
            threshold: Input(rule.threshold),
            treatMissingData: rule.missing
        )
    }
}
