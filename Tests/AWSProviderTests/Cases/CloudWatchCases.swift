import AWSServices
import Engine
import Infra
import TestSupport

extension HandlerCase {
    static let alarm = HandlerCase(
        type: "AWS::CloudWatch::Alarm",
        base: { $0.alarm() },
        updates: [
            ("Threshold", { $0.alarm { $0.threshold = 12.5 } }),
            ("ComparisonOperator", { $0.alarm { $0.comparisonOperator = .lessThanThreshold } }),
            ("EvaluationPeriods", { $0.alarm { $0.evaluationPeriods = 5 } }),
            ("DatapointsToAlarm", { $0.alarm { $0.datapointsToAlarm = 2 } }),
            ("Period", { $0.alarm { $0.period = 300 } }),
            ("Statistic", { $0.alarm { $0.statistic = .maximum } }),
            ("MetricName", { $0.alarm { $0.metricName = "RequestCount" } }),
            ("Namespace", { $0.alarm { $0.namespace = "App/Two" } }),
            ("Dimensions", { $0.alarm { $0.dimensions = [.init(name: "Service", value: "two")] } }),
            ("TreatMissingData", { $0.alarm { $0.treatMissingData = .breaching } }),
            ("AlarmDescription", { $0.alarm { $0.alarmDescription = "two" } }),
            ("ActionsEnabled", { $0.alarm { $0.actionsEnabled = false } }),
            ("AlarmActions", { $0.alarm(notifies: \.alarmActions) }),
            ("OKActions", { $0.alarm(notifies: \.okActions) }),
            ("InsufficientDataActions", { $0.alarm(notifies: \.insufficientDataActions) }),
            ("Unit", { $0.alarm { $0.unit = .count } }),
            ("Tags", { $0.alarm { $0.tags = ["team": "one"] } }),
        ],
        replacement: { $0.alarm { $0.alarmName = "handler-suite-other" } },
        drift: (
            "Threshold",
            { services, id in
                try await services.cloudwatch.putMetricAlarm(
                    .init(
                        alarmName: id.description,
                        comparisonOperator: .greaterThanThreshold,
                        evaluationPeriods: 3,
                        metricName: "Errors",
                        namespace: "App",
                        period: 60,
                        statistic: .sum,
                        threshold: 99
                    )
                )
            }
        )
    )

    /// Percentiles, metric math and anomaly bands, and the ways from one to the other.
    static let alarmForms = HandlerCase(
        type: "AWS::CloudWatch::Alarm",
        base: { $0.percentileAlarm("p99") },
        updates: [
            ("ExtendedStatistic", { $0.percentileAlarm("p95") }),
            ("EvaluateLowSampleCountPercentile", { $0.percentileAlarm("p95", lowSamples: "evaluate") }),
            ("Metrics", { $0.mathAlarm("100 * errors / requests") }),
            ("Metrics changed", { $0.mathAlarm("errors / requests") }),
            ("ThresholdMetricId", { $0.bandAlarm() }),
        ]
    )

    static let dashboard = HandlerCase(
        type: "AWS::CloudWatch::Dashboard",
        base: { $0.add("subject", Dashboard(dashboardBody: #"{"widgets": []}"#)) },
        updates: [("DashboardBody", { $0.add("subject", Dashboard(dashboardBody: Input(textBoard("two")))) })],
        replacement: {
            $0.add("subject", Dashboard(dashboardBody: #"{"widgets":[]}"#, dashboardName: "handler-suite-other"))
        },
        drift: (
            "DashboardBody",
            { services, id in
                _ = try await services.cloudwatch.putDashboard(
                    .init(dashboardBody: textBoard("by hand"), dashboardName: id.description)
                )
            }
        )
    )

    private static func textBoard(_ text: String) -> String {
        #"{"widgets":[{"type":"text","x":0,"y":0,"width":6,"height":2,"properties":{"markdown":"\#(text)"}}]}"#
    }

    static let metricFilter = HandlerCase(
        type: "AWS::Logs::MetricFilter",
        base: { $0.metricFilter() },
        updates: [
            ("FilterPattern", { $0.metricFilter(pattern: "FATAL") }),
            ("MetricTransformations", { $0.metricFilter { $0.metricName = "Fatal" } }),
            ("MetricTransformations/DefaultValue", { $0.metricFilter { $0.defaultValue = 0.0 } }),
            ("MetricTransformations/Unit", { $0.metricFilter { $0.unit = .count } }),
            (
                "MetricTransformations/Dimensions",
                { $0.metricFilter(pattern: "{ $.level = 50 }") { $0.dimensions = [.init(key: "At", value: "$.at")] } }
            ),
        ],
        replacement: { $0.metricFilter(name: "other") },
        drift: (
            "FilterPattern",
            { services, id in
                _ = try await services.logs.putMetricFilter(
                    .init(
                        filterName: id.parts[1],
                        filterPattern: "BY HAND",
                        logGroupName: id.parts[0],
                        metricTransformations: [
                            .init(metricName: "Errors", metricNamespace: "App", metricValue: "1")
                        ]
                    )
                )
            }
        ),
        gaps: [
            EmulatorGap(
                emulator: .moto,
                properties: [
                    "FilterPattern", "MetricTransformations", "MetricTransformations/DefaultValue",
                    "MetricTransformations/Unit", "MetricTransformations/Dimensions", "drift",
                ],
                reason:
                    "PutMetricFilter adds a second filter of the same name, and DeleteMetricFilter leaves one of them"
            )
        ]
    )
}

extension Stack {
    fileprivate mutating func alarm(_ change: (inout Alarm) -> Void = { _ in }) {
        var alarm = Alarm(
            alarmDescription: "one",
            comparisonOperator: .greaterThanThreshold,
            dimensions: [.init(name: "Service", value: "one")],
            evaluationPeriods: 3,
            metricName: "Errors",
            namespace: "App",
            period: 60,
            statistic: .sum,
            threshold: 10.0
        )
        change(&alarm)
        add("subject", alarm)
    }

    fileprivate mutating func alarm(notifies list: WritableKeyPath<Alarm, [Input<String>]?>) {
        let topic = add("topic", Topic())
        alarm { $0[keyPath: list] = [topic.topicArn.text] }
    }

    fileprivate mutating func percentileAlarm(_ percentile: String, lowSamples: String? = nil) {
        add(
            "subject",
            Alarm(
                comparisonOperator: .greaterThanThreshold,
                evaluateLowSampleCountPercentile: lowSamples.map { Input($0) },
                evaluationPeriods: 3,
                extendedStatistic: Input(percentile),
                metricName: "Latency",
                namespace: "App",
                period: 60,
                threshold: 1.0
            )
        )
    }

    fileprivate mutating func mathAlarm(_ expression: String) {
        add(
            "subject",
            Alarm(
                comparisonOperator: .greaterThanThreshold,
                evaluationPeriods: 3,
                metrics: [
                    .init(id: "rate", expression: Input(expression), returnData: true),
                    .query("errors", of: "Errors"),
                    .query("requests", of: "Requests"),
                ],
                threshold: 5.0
            )
        )
    }

    fileprivate mutating func bandAlarm() {
        add(
            "subject",
            Alarm(
                comparisonOperator: .greaterThanUpperThreshold,
                evaluationPeriods: 3,
                metrics: [
                    .init(id: "band", expression: "ANOMALY_DETECTION_BAND(errors, 2)", returnData: true),
                    .query("errors", of: "Errors", isReturned: true),
                ],
                thresholdMetricId: "band"
            )
        )
    }

    fileprivate mutating func metricFilter(
        pattern: String = "ERROR",
        name: String? = nil,
        _ change: (inout MetricFilter.MetricTransformation) -> Void = { _ in }
    ) {
        let group = add("group", LogGroup(retentionInDays: 7))
        var transformation = MetricFilter.MetricTransformation(
            metricName: "Errors",
            metricNamespace: "App",
            metricValue: "1"
        )
        change(&transformation)
        add(
            "subject",
            MetricFilter(
                filterPattern: Input(pattern),
                logGroupName: group.logGroupName,
                metricTransformations: [transformation],
                filterName: name.map { Input($0) }
            )
        )
    }
}

extension Alarm.MetricDataQuery {
    fileprivate static func query(_ id: String, of metric: String, isReturned: Bool = false) -> Self {
        Self(
            id: Input(id),
            metricStat: .init(
                metric: .init(
                    dimensions: [.init(name: "Service", value: "one")],
                    metricName: Input(metric),
                    namespace: "App"
                ),
                period: 60,
                stat: "Sum"
            ),
            returnData: Input(isReturned)
        )
    }
}
