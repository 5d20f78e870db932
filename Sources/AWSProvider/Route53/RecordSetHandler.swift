import AWSClient
package import AWSServices
package import Engine
package import Infra

/// `AWS::Route53::RecordSet`
///
/// The physical id is zone, name, type and, where there is one, set identifier: `Z1|www.example.com|A`. A record carries no
/// token; `find` takes a record that holds exactly what is desired for ours, as somebody else's would have made the create
/// fail.
package struct RecordSetHandler: ResourceHandler {
    package let route53: Route53
    private let recent = RecentChanges()

    package init(route53: Route53) { self.route53 = route53 }

    /// A change reaches all name servers within a minute.
    package var typicalDuration: Duration { .seconds(40) }

    package func read(_ ids: [PhysicalID]) async throws -> [PhysicalID: ObservedResource<RecordSet>] {
        var found: [PhysicalID: ObservedResource<RecordSet>] = [:]
        for (zone, keys) in Dictionary(grouping: ids.compactMap(RecordKey.init), by: \.zone) {
            for (key, record) in try await route53.records(keys, in: zone) {
                let properties = RecordSet(observed: record, key)
                found[key.id] = ObservedResource(
                    properties,
                    attributes: ["Id": .string(key.id.description)],
                    status: try await status(of: key.id)
                )
            }
        }
        return found
    }

    /// Whether the last change has reached all name servers. Only this run's changes are known; a later run takes the
    /// record for ready.
    private func status(of id: PhysicalID) async throws -> ResourceStatus {
        guard let change = recent[id] else { return .ready }
        let info = try await ignoringNotFound { try await route53.getChange(.init(id: change)).changeInfo }
        if let status = (info ?? nil)?.status, status != .insync { return .pending(status.rawValue) }
        recent[id] = nil
        return .ready
    }

    /// CREATE is refused where the record exists, whoever made it.
    package func create(_ desired: RecordSet, token: OwnershipToken) async throws -> PhysicalID {
        let key = try await key(of: desired)
        try await change(key, .create, to: try desired.wire(), comment: try desired.comment?.known)
        return key.id
    }

    /// UPSERT sets the whole record, so what nobody manages is sent as it is.
    package func update(
        _ id: PhysicalID,
        to desired: RecordSet,
        from observed: ObservedResource<RecordSet>,
        removed: Set<String>
    ) async throws {
        guard let key = RecordKey(id) else { return }
        let merged = desired.keeping(observed.resource, except: removed)
        try await change(key, .upsert, to: try merged.wire(), comment: try desired.comment?.known)
    }

    /// Only exactly what is there can be deleted.
    package func delete(_ id: PhysicalID, recorded: Recorded<RecordSet>) async throws {
        guard let key = RecordKey(id) else { return }
        guard let record = try await route53.records([key], in: key.zone)[key] else { return }
        try await change(key, .delete, to: record, comment: nil)
        recent[id] = nil
    }

    package func find(_ desired: RecordSet, token: OwnershipToken) async throws -> PhysicalID? {
        let key = try await key(of: desired)
        let found = try await ignoringNotFound { try await route53.records([key], in: key.zone)[key] }
        guard let record = found ?? nil else { return nil }
        return record.canonical == (try desired.wire().canonical) ? key.id : nil
    }

    private func change(
        _ key: RecordKey,
        _ action: Route53.ChangeAction,
        to record: Route53.ResourceRecordSet,
        comment: String?
    ) async throws {
        let result = try await route53.changeResourceRecordSets(
            .init(
                changeBatch: .init(changes: [.init(action: action, resourceRecordSet: record)], comment: comment),
                hostedZoneId: key.zone
            )
        )
        recent[key.id] = result.changeInfo?.id.map { $0.suffix(after: "/change/") ?? $0 }
    }

    private func key(of desired: RecordSet) async throws -> RecordKey {
        RecordKey(
            zone: try await zone(of: desired),
            name: try desired.name.known,
            type: try desired.type.known,
            setIdentifier: try desired.setIdentifier?.known
        )
    }

    /// `HostedZoneName` names the one public zone of that name.
    private func zone(of desired: RecordSet) async throws -> String {
        if let id = try desired.hostedZoneId?.known { return id.description }
        let name = DomainName(try desired.hostedZoneName?.known ?? "")
        var zones: [PhysicalID] = []
        for try await page in route53.listHostedZonesPages() {
            zones += (page.hostedZones ?? []).filter { zone in
                zone.config?.privateZone != true && zone.name.map(DomainName.init) == name
            }.compactMap(\.id).map(HostedZoneHandler.id)
        }
        if zones.count == 1, let zone = zones.first { return zone.description }
        throw AWSError(
            code: zones.isEmpty ? "NoSuchHostedZone" : "AmbiguousHostedZoneName",
            message: "HostedZoneName \(name) must name one public hosted zone, and names \(zones.count). "
                + "Give HostedZoneId instead.",
            service: "Route 53",
            operation: "ListHostedZones",
            status: 400
        )
    }
}
