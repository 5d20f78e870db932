import AWSProvider
import AWSServices
import Engine
import Infra
import TestSupport
import Testing

@Suite struct DBInstanceTests {
    /// A replica knows what it follows, and becomes an instance of its own when the stack says so no longer.
    @Test(arguments: Emulator.Kind.allCases)
    func aReplicaFollowsItsSource(_ kind: Emulator.Kind) async throws {
        let stage = try await Stage(kind, "replica-\(kind)")
        @Sendable func describe(_ stack: inout Stack, _ change: (inout DBInstance) -> Void = { _ in }) {
            stack.instance("source")
            var replica = DBInstance(
                autoMinorVersionUpgrade: true,
                dbInstanceClass: "db.t4g.micro",
                deletionProtection: false,
                sourceDBInstanceIdentifier: .reference(.init(address: "source", attribute: "DBInstanceIdentifier")),
                tags: ["role": "replica"]
            )
            change(&replica)
            stack.add("subject", replica)
        }
        try await stage.apply { describe(&$0) }
        #expect(try await stage.plan { describe(&$0) }.isEmpty)
        let record = try await stage.record()
        let observed = try await observed(stage, record)
        let source = try #require(observed.properties["SourceDBInstanceIdentifier"]?.string)
        #expect(record.properties["SourceDBInstanceIdentifier"] == .string(source))
        let handler = try #require(awsHandlers(stage.context)["AWS::RDS::DBInstance"])
        #expect(try await handler.find(document: record.properties, token: try #require(record.token)) == record.id)

        let alone = try await stage.plan { describe(&$0) { $0.sourceDBInstanceIdentifier = nil } }
        #expect(alone.change("subject")?.action == .update, "a promotion is no replacement")
        let other = try await stage.plan { describe(&$0) { $0.sourceDBInstanceIdentifier = "another" } }
        #expect(other.change("subject")?.action == .replace)
        try await stage.apply({ describe(&$0) }, destroy: true)
    }

    @Test(arguments: Emulator.Kind.allCases)
    func aLastSnapshotIsTakenAndRestored(_ kind: Emulator.Kind) async throws {
        let stage = try await Stage(kind, "snapshot-\(kind)")
        let rds = Services(stage.context).rds
        let name = "kept-\(kind)"
        @Sendable func describe(_ stack: inout Stack, _ change: (inout DBInstance) -> Void = { _ in }) {
            stack.instance(snapshot: true) {
                $0.dbInstanceIdentifier = Input(name.uppercased())
                change(&$0)
            }
        }
        try await stage.apply { describe(&$0) }
        let resource = try #require(try await stage.record().attributes["DbiResourceId"]?.string)
        try await stage.apply({ describe(&$0) }, destroy: true)
        let left = try await rds.describeDBInstances().dbInstances ?? []
        #expect(!left.contains { $0.dbInstanceIdentifier == name })

        let snapshot = "\(name)-final-\(resource.lowercased().suffix(10))"
        try await stage.apply { stack in
            describe(&stack) { $0.restore(snapshot) }
        }
        #expect(try await stage.record().id.description == name)
        // ministack restores into the default network, whatever it is asked for.
        if kind == .moto {
            #expect(try await stage.plan { describe(&$0) { $0.restore(snapshot) } }.isEmpty)
            let forgotten = try await stage.plan { describe(&$0) { $0.restore(nil) } }
            #expect(forgotten.change("subject")?.action != .replace, "where data came from is history")
            let other = try await stage.plan { describe(&$0) { $0.restore("another") } }
            #expect(other.change("subject")?.action == .replace)
            let id = try await stage.record().id
            try await stage.forget()
            try await stage.importSubject({ stack in describe(&stack) { $0.restore(snapshot) } }, id)
            let imported = try await stage.plan { stack in describe(&stack) { $0.restore(snapshot) } }
            #expect(imported.change("subject")?.action == .update, "what is there is believed to come from there")
        }
        // moto gives every instance the same resource id, and with it a second snapshot the first one's name.
        _ = try await rds.deleteDBInstance(.init(dbInstanceIdentifier: name, skipFinalSnapshot: true))
        try await stage.apply({ _ in }, destroy: true)
    }

    private func observed(_ stage: Stage, _ record: ResourceRecord) async throws -> Observed {
        let handler = try #require(awsHandlers(stage.context)[record.type])
        return try #require(try await handler.observe([record.id])[record.id])
    }
}

extension DBInstance {
    /// What comes with the snapshot is not given again.
    fileprivate mutating func restore(_ snapshot: String?) {
        dbSnapshotIdentifier = snapshot.map { Input($0) }
        dbName = nil
        masterUsername = nil
        storageEncrypted = nil
    }
}
