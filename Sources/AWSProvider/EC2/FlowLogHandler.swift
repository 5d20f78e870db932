import AWSClient
package import AWSServices
package import Engine
package import Infra

/// `AWS::EC2::FlowLog`
package struct FlowLogHandler: ResourceHandler {
    package let ec2: EC2

    package func read(_ ids: [PhysicalID]) async throws -> [PhysicalID: ObservedResource<FlowLog>] {
        let wanted = Set(ids)
        var found: [PhysicalID: ObservedResource<FlowLog>] = [:]
        for try await page in ec2.describeFlowLogsPages(.init(filter: [.init("flow-log-id", ids)])) {
            for log in page.flowLogs ?? [] {
                guard let id = PhysicalID(reported: log.flowLogId), wanted.contains(id) else { continue }
                found[id] = observed(log)
            }
        }
        return found
    }

    private func observed(_ log: EC2.FlowLog) -> ObservedResource<FlowLog> {
        ObservedResource(
            FlowLog(
                resourceId: Input(log.resourceId ?? ""),
                resourceType: .init(resourceType(of: log.resourceId ?? "")),
                deliverCrossAccountRole: log.deliverCrossAccountRole.map { Input(.init($0)) },
                deliverLogsPermissionArn: log.deliverLogsPermissionArn.map { Input(.init($0)) },
                destinationOptions: log.destinationOptions.map { options in
                    .init(
                        fileFormat: .init(options.fileFormat?.rawValue ?? "plain-text"),
                        hiveCompatiblePartitions: Input(options.hiveCompatiblePartitions ?? false),
                        perHourPartition: Input(options.perHourPartition ?? false)
                    )
                },
                logDestination: log.logDestination.map { Input($0) },
                logDestinationType: log.logDestinationType.map { .init($0.rawValue) },
                logFormat: log.logFormat.map { Input($0) },
                logGroupName: log.logGroupName.map { Input(.init($0)) },
                maxAggregationInterval: log.maxAggregationInterval.map { Input($0) },
                tags: Tags(observed: log.tags),
                trafficType: log.trafficType.map { .init($0.rawValue) }
            ),
            attributes: ["Id": .string(log.flowLogId ?? "")],
            status: log.deliverLogsStatus == "FAILED" ? .failed(log.deliverLogsErrorMessage ?? "FAILED") : .ready
        )
    }

    /// DescribeFlowLogs does not say what kind of resource it is; the identifier does.
    private func resourceType(of id: String) -> String {
        switch id.prefix(while: { $0 != "-" }) {
        case "vpc": "VPC"
        case "subnet": "Subnet"
        case "eni": "NetworkInterface"
        case "tgw": id.hasPrefix("tgw-attach-") ? "TransitGatewayAttachment" : "TransitGateway"
        default: "RegionalNatGateway"
        }
    }

    package func create(_ desired: FlowLog, token: OwnershipToken) async throws -> PhysicalID {
        let result = try await ec2.createFlowLogs(
            .init(
                resourceIds: [try desired.resourceId.known],
                resourceType: EC2.FlowLogsResourceType(rawValue: desired.resourceType.description),
                clientToken: token.clientToken,
                deliverCrossAccountRole: try desired.deliverCrossAccountRole?.known.description,
                deliverLogsPermissionArn: try desired.deliverLogsPermissionArn?.known.description,
                destinationOptions: try desired.destinationOptions.map { options in
                    .init(
                        fileFormat: .init(rawValue: options.fileFormat.description),
                        hiveCompatiblePartitions: try options.hiveCompatiblePartitions.known,
                        perHourPartition: try options.perHourPartition.known
                    )
                },
                logDestination: try desired.logDestination?.known,
                logDestinationType: desired.logDestinationType.map { .init(rawValue: $0.description) },
                logFormat: try desired.logFormat?.known,
                logGroupName: try desired.logGroupName?.known.description,
                maxAggregationInterval: try desired.maxAggregationInterval?.known,
                tagSpecifications: [try .init(.vpcFlowLog, desired.tags, token)],
                trafficType: desired.trafficType.map { .init(rawValue: $0.description) }
            )
        )
        try EC2.throwUnsuccessful(result.unsuccessful, operation: "CreateFlowLogs")
        return try PhysicalID(result.flowLogIds?.first, of: "CreateFlowLogs")
    }

    package func update(
        _ id: PhysicalID,
        to desired: FlowLog,
        from observed: ObservedResource<FlowLog>,
        removed: Set<String>
    ) async throws {
        try await ec2.changeTags(of: id, from: observed.resource.tags, to: desired.tags, removed: removed)
    }

    package func delete(_ id: PhysicalID, recorded: Recorded<FlowLog>) async throws {
        let result = try await ec2.deleteFlowLogs(.init(flowLogIds: [id.description]))
        try EC2.throwUnsuccessful(result.unsuccessful, operation: "DeleteFlowLogs")
    }

    package func find(_ desired: FlowLog, token: OwnershipToken) async throws -> PhysicalID? {
        for try await page in ec2.describeFlowLogsPages(.init(filter: [.init(token)])) {
            let ours = page.flowLogs?.first { $0.tags.contain(token) }
            if let id = PhysicalID(reported: ours?.flowLogId) { return id }
        }
        return nil
    }
}
