import AWSServices
import Engine
import Infra

extension DBInstanceHandler {
    func setMonitoring(
        _ change: inout RDS.ModifyDBInstanceMessage,
        _ differences: PropertyDifferences,
        _ desired: DBInstance,
        _ current: DBInstance
    ) throws {
        let interval = try differences.new(
            "MonitoringInterval",
            desired.monitoringInterval,
            current.monitoringInterval,
            orElse: 0
        )
        let role = try differences.new("MonitoringRoleArn", desired.monitoringRoleArn, current.monitoringRoleArn)
        if interval != nil || role != nil {
            change.monitoringInterval = try interval ?? desired.monitoringInterval?.known
            // RDS refuses a role where nothing is monitored.
            if change.monitoringInterval != 0 {
                change.monitoringRoleArn = try desired.monitoringRoleArn?.known.description
            }
        }
        try setInsights(&change, differences, desired, current)
        try setLogExports(&change, differences, desired, current)
    }

    /// Mode and retention are checked against each other, and both need the switch.
    private func setInsights(
        _ change: inout RDS.ModifyDBInstanceMessage,
        _ differences: PropertyDifferences,
        _ desired: DBInstance,
        _ current: DBInstance
    ) throws {
        let isOn = try differences.new(
            "EnablePerformanceInsights",
            desired.enablePerformanceInsights,
            current.enablePerformanceInsights,
            orElse: false
        )
        let retention = try differences.new(
            "PerformanceInsightsRetentionPeriod",
            desired.performanceInsightsRetentionPeriod,
            current.performanceInsightsRetentionPeriod,
            orElse: 7
        )
        let key = try differences.new(
            "PerformanceInsightsKMSKeyId",
            desired.performanceInsightsKMSKeyId,
            current.performanceInsightsKMSKeyId
        )
        let wanted = desired.databaseInsightsMode?.description
        let isMode = wanted == nil || wanted == current.databaseInsightsMode?.description
        guard isOn != nil || retention != nil || key != nil || !isMode else { return }
        change.enablePerformanceInsights = try isOn ?? desired.enablePerformanceInsights?.known
        change.databaseInsightsMode = wanted.map { .init(rawValue: $0) }
        guard change.enablePerformanceInsights != false else { return }
        change.performanceInsightsRetentionPeriod =
            try retention ?? desired.performanceInsightsRetentionPeriod?.known
        change.performanceInsightsKMSKeyId = key
    }

    private func setLogExports(
        _ change: inout RDS.ModifyDBInstanceMessage,
        _ differences: PropertyDifferences,
        _ desired: DBInstance,
        _ current: DBInstance
    ) throws {
        let isRemoved = differences.removed.contains("EnableCloudwatchLogsExports")
        guard let exports = isRemoved ? [] : desired.enableCloudwatchLogsExports else { return }
        let wanted = Set(try exports.map { try $0.known })
        let present = Set((current.enableCloudwatchLogsExports ?? []).compactMap(\.literal))
        guard wanted != present else { return }
        change.cloudwatchLogsExportConfiguration = .init(
            disableLogTypes: present.subtracting(wanted).sorted(),
            enableLogTypes: wanted.subtracting(present).sorted()
        )
    }
}
