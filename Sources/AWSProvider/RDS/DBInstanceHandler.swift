import AWSClient
package import AWSServices
package import Engine
package import Infra

/// `AWS::RDS::DBInstance`
///
/// The physical id is the identifier, in lower case, as RDS keeps it. Nothing here reboots an instance: static parameters of
/// its parameter group wait for a reboot that somebody chooses the time of.
package struct DBInstanceHandler: ResourceHandler {
    package let rds: RDS
    package let secrets: SecretValues
    package let context: AWSContext

    /// An instance takes about ten minutes, with a standby somewhat more.
    package var typicalDuration: Duration { .seconds(600) }

    package func read(_ ids: [PhysicalID]) async throws -> [PhysicalID: ObservedResource<DBInstance>] {
        let wanted = Set(ids)
        var found: [PhysicalID: ObservedResource<DBInstance>] = [:]
        for instance in try await instances(ids.map(\.description)) {
            guard let id = PhysicalID(reported: instance.dbInstanceIdentifier), wanted.contains(id) else { continue }
            found[id] = try await observed(instance)
        }
        return found
    }

    /// RDS passes over identifiers that do not exist.
    func instances(_ identifiers: [String]) async throws -> [RDS.DBInstance] {
        var found: [RDS.DBInstance] = []
        let filter = RDS.Filter(name: "db-instance-id", values: identifiers)
        for try await page in rds.describeDBInstancesPages(.init(filters: [filter], maxRecords: 100)) {
            found += (page.dbInstances ?? []).filter { identifiers.contains($0.dbInstanceIdentifier ?? "") }
        }
        return found
    }

    /// Made empty, from a snapshot, from an earlier moment of another instance, or as the replica of one.
    package func create(_ desired: DBInstance, token: OwnershipToken) async throws -> PhysicalID {
        let name = try name(of: desired, token)
        let tags = try desired.tags.rdsTags(adding: token)
        let made: RDS.DBInstance? =
            switch DataSource(of: desired) {
            case .nothing:
                try await rds.createDBInstance(try await creation(of: desired, name, tags)).dbInstance
            case .replication:
                try await rds.createDBInstanceReadReplica(try replica(of: desired, name, tags)).dbInstance
            case .snapshot:
                try await rds.restoreDBInstanceFromDBSnapshot(
                    try await restoration(fromSnapshotOf: desired, name, tags)
                )
                .dbInstance
            case .earlierMoment:
                try await rds.restoreDBInstanceToPointInTime(
                    try await restoration(toMomentOf: desired, name, tags)
                )
                .dbInstance
            }
        return try PhysicalID(made?.dbInstanceIdentifier, of: "CreateDBInstance")
    }

    private func name(of desired: DBInstance, _ token: OwnershipToken) throws -> String {
        try desired.dbInstanceIdentifier?.known.lowercased() ?? token.databaseName(limit: 63)
    }

    /// Takes a last snapshot where the record asks for one. A replica has no snapshot of its own, and a member of a cluster
    /// keeps no data.
    ///
    /// The snapshot's name holds the end of the instance's resource id, which no other instance ever has: a delete that is
    /// repeated names the same snapshot, and a later instance of the same name another one.
    package func delete(_ id: PhysicalID, recorded: Recorded<DBInstance>) async throws {
        let instance = try await rds.describeDBInstances(.init(dbInstanceIdentifier: id.description)).dbInstances?.first
        guard instance?.dbInstanceStatus != "deleting" else { return }
        let isCopy =
            instance?.readReplicaSourceDBInstanceIdentifier?.nonEmpty != nil
            || instance?.dbClusterIdentifier?.nonEmpty != nil
        let resource = instance?.dbiResourceId ?? ""
        let keeps = recorded.snapshot && !isCopy
        _ = try await rds.deleteDBInstance(
            .init(
                dbInstanceIdentifier: id.description,
                deleteAutomatedBackups: recorded.properties?.deleteAutomatedBackups?.literal,
                finalDBSnapshotIdentifier: keeps ? Self.snapshotName(id.description, resource: resource) : nil,
                skipFinalSnapshot: !keeps
            )
        )
    }

    /// - Returns: As in `orders-final-m5ensh2ou`.
    static func snapshotName(_ identifier: String, resource: String) -> String {
        let end = resource.lowercased().filter { $0.isLetter || $0.isNumber }.suffix(10)
        return end.isEmpty ? "\(identifier)-final" : "\(identifier)-final-\(end)"
    }

    package func find(_ desired: DBInstance, token: OwnershipToken) async throws -> PhysicalID? {
        let name = try name(of: desired, token)
        let instance = try await instances([name]).first
        guard let instance, instance.dbInstanceStatus != "deleting" else { return nil }
        return instance.tagList.contain(token) ? PhysicalID(name) : nil
    }

    package func attributesBeforeCreate(_ desired: DBInstance) -> [String: Document] {
        guard let name = desired.dbInstanceIdentifier?.literal?.lowercased() else { return [:] }
        return ["DBInstanceArn": .string(context.arn(service: "rds", resource: "db:\(name)"))]
    }

    package func attributesChanging(with changes: [PropertyChange]) -> Set<String> {
        var attributes: Set<String> = []
        for change in changes {
            switch change.path.first {
            case "CACertificateIdentifier": attributes.insert("CertificateDetails")
            case "ManageMasterUserPassword": attributes.insert("MasterUserSecret")
            case "MultiAZ": attributes.insert("SecondaryAvailabilityZone")
            case "Port": attributes.insert("Endpoint")
            default: break
            }
        }
        return attributes
    }
}

/// Where the data of a new instance comes from.
enum DataSource {
    case nothing, replication, snapshot, earlierMoment

    init(of instance: DBInstance) {
        if instance.dbSnapshotIdentifier != nil || instance.dbClusterSnapshotIdentifier != nil {
            self = .snapshot
        } else if instance.restoreTime != nil || instance.useLatestRestorableTime?.literal == true
            || instance.sourceDbiResourceId != nil || instance.sourceDBInstanceAutomatedBackupsArn != nil
        {
            self = .earlierMoment
        } else if instance.sourceDBInstanceIdentifier != nil || instance.sourceDBClusterIdentifier != nil {
            self = .replication
        } else {
            self = .nothing
        }
    }
}
