import AWSClient
import AWSServices
import Engine
import Infra

/// One call changes one side of a hosted zone.
extension HostedZoneHandler {
    func changeComment(
        _ id: PhysicalID,
        to desired: HostedZone,
        from current: HostedZone,
        removed: Set<String>
    ) async throws {
        let isRemoved = removed.contains("HostedZoneConfig") || removed.contains("HostedZoneConfig/Comment")
        let wanted = isRemoved ? "" : try desired.hostedZoneConfig?.comment?.known
        guard let wanted, wanted != current.hostedZoneConfig?.comment?.literal else { return }
        _ = try await route53.updateHostedZoneComment(
            .init(id: id.description, comment: wanted.isEmpty ? nil : wanted)
        )
    }

    /// A private zone needs a VPC at all times, so new ones come before old ones go.
    func changeVPCs(_ id: PhysicalID, to desired: HostedZone, from current: HostedZone) async throws {
        guard let wanted = desired.vpcs else { return }
        let after = try wanted.map { try $0.wire() }
        let before = try (current.vpcs ?? []).map { try $0.wire() }
        for vpc in after where !before.contains(vpc) {
            _ = try await route53.associateVPCWithHostedZone(.init(hostedZoneId: id.description, vpc: vpc))
        }
        for vpc in before where !after.contains(vpc) {
            _ = try await route53.disassociateVPCFromHostedZone(.init(hostedZoneId: id.description, vpc: vpc))
        }
    }

    /// A zone has one log of queries, which is never changed but deleted and made anew.
    func changeQueryLogging(
        _ id: PhysicalID,
        to desired: HostedZone,
        from current: HostedZone,
        removed: Set<String>
    ) async throws {
        let wanted = try desired.queryLoggingConfig?.cloudWatchLogsLogGroupArn.known.description
        let now = current.queryLoggingConfig?.cloudWatchLogsLogGroupArn.literal?.description
        guard wanted != nil || removed.contains("QueryLoggingConfig") else { return }
        let shape = PropertySchema(.string, equivalence: .logGroup)
        if let wanted, let now, shape.areEquivalent(.string(wanted), .string(now)) { return }
        if now != nil {
            for log in try await queryLogs() ?? [] where log.hostedZoneId.map(Self.id) == id {
                try await ignoringNotFound { try await route53.deleteQueryLoggingConfig(.init(id: log.id ?? "")) }
            }
        }
        guard let wanted else { return }
        _ = try await route53.createQueryLoggingConfig(
            .init(cloudWatchLogsLogGroupArn: wanted, hostedZoneId: id.description)
        )
    }

    /// The logs of all zones; `nil` where the service does not know of any, as emulators.
    func queryLogs() async throws -> [Route53.QueryLoggingConfig]? {
        do {
            var logs: [Route53.QueryLoggingConfig] = []
            for try await page in route53.listQueryLoggingConfigsPages() { logs += page.queryLoggingConfigs ?? [] }
            return logs
        } catch let error as AWSError where error.code == "InvalidInput" {
            return nil
        }
    }

    func changeFeatures(
        _ id: PhysicalID,
        to desired: HostedZone,
        from current: HostedZone,
        removed: Set<String>
    ) async throws {
        let isRemoved =
            removed.contains("HostedZoneFeatures")
            || removed.contains("HostedZoneFeatures/EnableAcceleratedRecovery")
        let wanted = isRemoved ? false : try desired.hostedZoneFeatures?.enableAcceleratedRecovery?.known
        let now = current.hostedZoneFeatures?.enableAcceleratedRecovery?.literal ?? false
        guard let wanted, wanted != now else { return }
        _ = try await route53.updateHostedZoneFeatures(
            .init(hostedZoneId: id.description, enableAcceleratedRecovery: wanted)
        )
    }

    /// One call adds ten tags and removes ten; a zone cannot have more.
    func changeTags(
        _ id: PhysicalID,
        to desired: HostedZone,
        from current: HostedZone,
        removed: Set<String>
    ) async throws {
        let changes = try TagChanges(
            from: current.hostedZoneTags,
            to: desired.hostedZoneTags,
            removed: removed,
            property: "HostedZoneTags"
        )
        guard !changes.isEmpty else { return }
        let added = changes.changed.sorted { $0.key < $1.key }.map { Route53.Tag(key: $0.key, value: $0.value) }
        _ = try await route53.changeTagsForResource(
            .init(
                resourceId: id.description,
                resourceType: .hostedzone,
                addTags: added.isEmpty ? nil : added,
                removeTagKeys: changes.removed.isEmpty ? nil : changes.removed
            )
        )
    }
}
