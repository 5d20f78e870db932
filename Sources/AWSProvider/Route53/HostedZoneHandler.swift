import AWSClient
package import AWSServices
package import Engine
package import Infra

/// `AWS::Route53::HostedZone`
///
/// A zone is found by its caller reference, which is the token. A second create with it is refused, as Route 53 does not
/// answer with the first zone.
package struct HostedZoneHandler: ResourceHandler {
    package let route53: Route53

    package init(route53: Route53) { self.route53 = route53 }

    /// VPCs, name servers and tags have no call for many that reports them, so each zone costs two calls.
    package func read(_ ids: [PhysicalID]) async throws -> [PhysicalID: ObservedResource<HostedZone>] {
        let logs = try await queryLogs()
        return try await readEach(ids) { id in
            let zone = try await route53.getHostedZone(.init(id: id.description))
            let tags = try await route53.listTagsForResource(
                .init(resourceId: id.description, resourceType: .hostedzone)
            )
            return observed(id, zone, logs, tags.resourceTagSet?.tags)
        }
    }

    private func observed(
        _ id: PhysicalID,
        _ found: Route53.GetHostedZoneResponse,
        _ logs: [Route53.QueryLoggingConfig]?,
        _ tags: [Route53.Tag]?
    ) -> ObservedResource<HostedZone> {
        let zone = found.hostedZone
        let log = logs?.first { $0.hostedZoneId.map(Self.id) == id }
        let recovery = zone?.features?.acceleratedRecoveryStatus
        return ObservedResource(
            HostedZone(
                name: Input(zone?.name ?? ""),
                hostedZoneConfig: .init(comment: Input(zone?.config?.comment ?? "")),
                hostedZoneFeatures: recovery.map { .init(enableAcceleratedRecovery: Input(isOn($0))) },
                hostedZoneTags: Tags(observed: (tags ?? []).map { (key: $0.key ?? "", value: $0.value ?? "") }),
                queryLoggingConfig: log?.cloudWatchLogsLogGroupArn.map {
                    .init(cloudWatchLogsLogGroupArn: Input(.init($0)))
                },
                vpcs: vpcs(found.vpcs)
            ),
            attributes: [
                "Id": .string(id.description),
                "NameServers": .array((found.delegationSet?.nameServers ?? []).map(Document.string)),
                Self.recoveryAttribute: .string(recovery?.rawValue ?? ""),
                Self.failureAttribute: .string(zone?.features?.failureReasons?.acceleratedRecovery ?? ""),
            ]
        )
    }

    /// A public zone reports no VPCs at all, so that its first ones are a change of the whole.
    private func vpcs(_ found: [Route53.VPC]?) -> [HostedZone.HostedZoneVPC]? {
        guard let found, !found.isEmpty else { return nil }
        return found.map { .init(vpcId: Input(.init($0.vpcId ?? "")), vpcRegion: Input($0.vpcRegion?.rawValue ?? "")) }
    }

    /// Accelerated recovery is switched on and off in steps that take up to an hour; what counts is where they lead.
    private func isOn(_ status: Route53.AcceleratedRecoveryStatus) -> Bool {
        [.enabling, .enablingHostedZoneLocked, .enabled, .disableFailed].contains(status)
    }

    private static let recoveryAttribute = "HostedZoneFeatures.AcceleratedRecoveryStatus"
    private static let failureAttribute = "HostedZoneFeatures.FailureReason"

    package func status(of observed: ObservedResource<HostedZone>, desired: HostedZone) -> ResourceStatus {
        let status = observed.attributes[Self.recoveryAttribute]?.string ?? ""
        let isWanted = desired.hostedZoneFeatures?.enableAcceleratedRecovery?.literal
        guard isWanted == true, status == Route53.AcceleratedRecoveryStatus.enableFailed.rawValue else {
            return observed.status
        }
        let reason = observed.attributes[Self.failureAttribute]?.string ?? ""
        return .failed("Accelerated recovery could not be enabled: \(reason)")
    }

    package func create(_ desired: HostedZone, token: OwnershipToken) async throws -> PhysicalID {
        let vpc = try desired.vpcs?.first?.wire()
        let result = try await route53.createHostedZone(
            .init(
                callerReference: token.clientToken,
                name: try desired.name.known,
                hostedZoneConfig: .init(
                    comment: try desired.hostedZoneConfig?.comment?.known,
                    privateZone: vpc != nil
                ),
                vpc: vpc
            )
        )
        return Self.id(try PhysicalID(result.hostedZone?.id, of: "CreateHostedZone").description)
    }

    /// `Z1` of `/hostedzone/Z1`, as Route 53 gives it back.
    static func id(_ text: String) -> PhysicalID { PhysicalID(text.suffix(after: "/hostedzone/") ?? text) }

    /// VPCs that are added or taken away change a private zone in place; a zone cannot become private or public.
    package func replaces(_ change: PropertyChange) -> Bool {
        change.path == ["VPCs"] && (change.before == nil || change.after == nil)
    }

    package func update(
        _ id: PhysicalID,
        to desired: HostedZone,
        from observed: ObservedResource<HostedZone>,
        removed: Set<String>
    ) async throws {
        try await changeComment(id, to: desired, from: observed.resource, removed: removed)
        try await changeVPCs(id, to: desired, from: observed.resource)
        try await changeQueryLogging(id, to: desired, from: observed.resource, removed: removed)
        try await changeFeatures(id, to: desired, from: observed.resource, removed: removed)
        try await changeTags(id, to: desired, from: observed.resource, removed: removed)
    }

    /// A zone with accelerated recovery cannot be deleted; switching it off is refused as long as it is under way.
    package func delete(_ id: PhysicalID, recorded: Recorded<HostedZone>) async throws {
        if recorded.properties?.hostedZoneFeatures?.enableAcceleratedRecovery?.literal == true {
            _ = try await route53.updateHostedZoneFeatures(
                .init(hostedZoneId: id.description, enableAcceleratedRecovery: false)
            )
        }
        _ = try await route53.deleteHostedZone(.init(id: id.description))
    }

    package func find(_ desired: HostedZone, token: OwnershipToken) async throws -> PhysicalID? {
        for try await page in route53.listHostedZonesPages() {
            let zone = (page.hostedZones ?? []).first { $0.callerReference == token.clientToken }
            if let id = zone?.id { return Self.id(id) }
        }
        return nil
    }
}

extension HostedZone.HostedZoneVPC {
    /// - Throws: `DocumentError` while a value is not known.
    func wire() throws -> Route53.VPC {
        .init(vpcId: try vpcId.known.description, vpcRegion: .init(rawValue: try vpcRegion.known))
    }
}
