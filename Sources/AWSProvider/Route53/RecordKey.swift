import AWSServices
import Engine
import Infra
import Synchronization

/// What names a record set: no zone holds two of one key.
struct RecordKey: Hashable {
    let zone: String
    /// In the one spelling of `DomainName`.
    let name: String
    let type: String
    let setIdentifier: String?

    init(zone: String, name: String, type: String, setIdentifier: String?) {
        self.zone = zone
        self.name = DomainName(name).description
        self.type = type
        self.setIdentifier = setIdentifier
    }

    /// `nil` for what is no id of a record set.
    init?(_ id: PhysicalID) {
        let parts = id.parts
        guard parts.count >= 3 else { return nil }
        let identifier = parts.count > 3 ? parts[3...].joined(separator: "|") : nil
        self.init(zone: parts[0], name: parts[1], type: parts[2], setIdentifier: identifier)
    }

    init(_ record: Route53.ResourceRecordSet, in zone: String) {
        self.init(
            zone: zone,
            name: record.name ?? "",
            type: record.type?.rawValue ?? "",
            setIdentifier: record.setIdentifier
        )
    }

    var id: PhysicalID { PhysicalID(parts: [zone, name, type] + (setIdentifier.map { [$0] } ?? [])) }
}

extension Route53 {
    /// The records of these keys that exist; none where the zone is gone.
    ///
    /// A page begins at a record that is looked for, and mostly holds others too, so a small zone costs one call and a
    /// large one never more than a call for each record.
    func records(_ keys: [RecordKey], in zone: String) async throws -> [RecordKey: ResourceRecordSet] {
        var found: [RecordKey: ResourceRecordSet] = [:]
        var missing = Set(keys)
        while let next = missing.popFirst() {
            let page = try await ignoringNotFound {
                try await listResourceRecordSets(
                    .init(
                        hostedZoneId: zone,
                        startRecordIdentifier: next.setIdentifier,
                        startRecordName: next.name,
                        startRecordType: .init(rawValue: next.type)
                    )
                )
            }
            guard let page else { return [:] }
            for record in page.resourceRecordSets ?? [] {
                let key = RecordKey(record, in: zone)
                guard key == next || missing.remove(key) != nil else { continue }
                found[key] = record
            }
        }
        return found
    }
}

/// The changes that this run made and that may not have reached all name servers, by the record's id.
final class RecentChanges: Sendable {
    private let changes = Mutex<[PhysicalID: String]>([:])

    subscript(id: PhysicalID) -> String? {
        get { changes.withLock { $0[id] } }
        set { changes.withLock { $0[id] = newValue } }
    }
}
