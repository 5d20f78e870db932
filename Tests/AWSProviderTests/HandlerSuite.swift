import AWSProvider
import Engine
import Foundation
import Infra
import TestSupport
import Testing

/// What every handler must do, on every emulator: `ResourceHandler`'s contract by way of the engine.
@Suite("Handlers")
struct HandlerSuite {
    @Test("live their lives", arguments: HandlerCase.onEmulators)
    func lifecycle(_ subject: HandlerCase, _ kind: Emulator.Kind) async throws {
        let gaps = subject.gaps(of: kind)
        let stage = try await Stage(kind, "handlers-\(subject.type.name)\(subject.variant)".lowercased())

        try await stage.apply(subject.base)
        try await expectNothingToDo(stage, subject.base, after: "create")
        let first = try await stage.record()
        #expect(first.type == subject.type)
        let missing = try missingAttributes(of: first, gaps)
        #expect(missing.isEmpty, "not reported: \(missing)")

        try await update(subject, stage, first.id, gaps)
        try await replace(subject, stage)
        try await drift(subject, stage, gaps)
        try await recover(subject, stage, gaps)
        try await takeOver(subject, stage)
        try await delete(subject, stage, gaps)

        try await stage.apply(subject.base, destroy: true)
        #expect(try await stage.plan { _ in }.isEmpty)
    }

    private func update(_ subject: HandlerCase, _ stage: Stage, _ id: PhysicalID, _ gaps: Set<String>) async throws {
        for change in subject.updates where !gaps.contains(change.property) {
            let plan = try await stage.apply(change.description)
            #expect(plan.change("subject")?.action == .update, "\(change.property) should be an update")
            try await expectNothingToDo(stage, change.description, after: "the update of \(change.property)")
            #expect(try await stage.record().id == id, "\(change.property) should be changed in place")
        }
        try await stage.apply(subject.base)
        try await expectNothingToDo(stage, subject.base, after: "the way back")
    }

    private func replace(_ subject: HandlerCase, _ stage: Stage) async throws {
        guard let replacement = subject.replacement else { return }
        let before = try await stage.record().id
        let plan = try await stage.apply(replacement)
        #expect(plan.change("subject")?.action == .replace)
        try await expectNothingToDo(stage, replacement, after: "the replacement")
        let after = try await stage.record().id
        #expect(after != before)
        #expect(try await observed(subject, stage, before) == nil, "the old one should be gone")
        try await stage.apply(subject.base)
    }

    private func drift(_ subject: HandlerCase, _ stage: Stage, _ gaps: Set<String>) async throws {
        guard let drift = subject.drift, !gaps.contains("drift") else { return }
        try await drift.change(Services(stage.context), try await stage.record().id)
        let plan = try await stage.plan(subject.base)
        let drifted = plan.change("subject")?.drift.map { $0.path.joined(separator: "/") } ?? []
        #expect(
            drifted.contains { $0.hasPrefix(drift.property) },
            "\(drift.property) should have drifted, got \(drifted)"
        )
        try await stage.apply(subject.base)
        try await expectNothingToDo(stage, subject.base, after: "the repair")
    }

    /// The answer to the create was never seen: the token leads back to what it made, another token to nothing.
    private func recover(_ subject: HandlerCase, _ stage: Stage, _ gaps: Set<String>) async throws {
        guard !gaps.contains("find") else { return }
        let record = try await stage.record()
        let handler = try #require(awsHandlers(stage.context)[subject.type])
        let token = try #require(record.token)
        #expect(try await handler.find(document: record.properties, token: token) == record.id)
        guard subject.carriesToken else { return }
        let another = OwnershipToken(stack: token.stack, address: token.address, value: randomToken())
        #expect(try await handler.find(document: record.properties, token: another) == nil)
    }

    private func takeOver(_ subject: HandlerCase, _ stage: Stage) async throws {
        let record = try await stage.record()
        try await stage.forget()
        try await stage.importSubject(subject.base, record.id)
        if subject.isSetAgainAfterImport {
            #expect(try await stage.apply(subject.base).change("subject")?.action == .update)
        }
        try await expectNothingToDo(stage, subject.base, after: "the import")
        #expect(try await stage.record().id == record.id)
    }

    private func delete(_ subject: HandlerCase, _ stage: Stage, _ gaps: Set<String>) async throws {
        let record = try await stage.record()
        let id = record.id
        let handler = try #require(awsHandlers(stage.context)[subject.type])
        guard handler.isGoneAfterDelete, !gaps.contains("delete") else { return }
        try await handler.delete(document: record.properties, id)
        try await handler.delete(document: record.properties, id)
        #expect(try await observed(subject, stage, id) == nil)
        let plan = try await stage.plan(subject.base)
        #expect(plan.change("subject")?.isGone == true)
        #expect(plan.change("subject")?.action == .create)
        try await stage.apply(subject.base)
        try await expectNothingToDo(stage, subject.base, after: "creating it again")
    }

    private func observed(_ subject: HandlerCase, _ stage: Stage, _ id: PhysicalID) async throws -> Observed? {
        try await awsHandlers(stage.context)[subject.type]?.observe([id])[id]
    }

    private func expectNothingToDo(
        _ stage: Stage,
        _ description: HandlerCase.Description,
        after step: String
    ) async throws {
        let plan = try await stage.plan(description)
        let changes = plan.changes.filter { $0.action != .noOp || !$0.drift.isEmpty }
        let text = changes.map { change in
            let paths = (change.properties + change.drift).map {
                "\($0.path): \($0.before as Any) → \($0.after as Any)"
            }
            return "\(change.action) \(change.address) \(paths)"
        }
        #expect(plan.isEmpty && !plan.hasDrift, "after \(step): \(text)")
    }

    /// Read-only properties that the handler did not report.
    private func missingAttributes(of record: ResourceRecord, _ gaps: Set<String>) throws -> [String] {
        let schema = awsHandlers(try AWSContext.unreachable)[record.type]?.schema
        let all = (schema?.readOnly ?? []).map { $0.parts.joined(separator: ".") }
        return all.filter { name in
            let isReported = record.attributes.keys.contains { $0 == name || $0.hasPrefix("\(name).") }
            return !isReported && !gaps.contains(name)
        }
    }
}

extension AnyResourceHandler {
    /// As the engine does it: a service may answer that there is nothing to delete.
    fileprivate func delete(document properties: Document, _ id: PhysicalID) async throws {
        do {
            try await delete(id, properties: properties, snapshot: false)
        } catch let error as any ProviderError where error.disposition == .notFound {}
    }
}

extension HandlerCase {
    static let all: [HandlerCase] = [
        network,
        securityGroups,
        loadBalancing,
        domains,
        eks,
        iam,
        keys,
        storage,
        logs,
        databases,
        alarms,
        delivery,
    ].flatMap { $0 }

    private static let network = [
        vpc, subnet, internetGateway, gatewayAttachment, eip, natGateway, routeTable, route, association, vpcEndpoint,
        flowLog,
    ]
    private static let securityGroups = [
        securityGroup, defaultSecurityGroup, securityGroupIngress, securityGroupEgress,
    ]
    private static let loadBalancing = [
        loadBalancer, networkLoadBalancer, targetGroup, networkTargetGroup, listener, httpsListener, listenerRule,
        variedListenerRule,
    ]
    private static let eks = [
        accessEntry, addon, eksCluster, launchTemplate, nodegroup, podIdentityAssociation,
    ]
    private static let domains = [certificate, issuedCertificate, hostedZone, recordSet]
    private static let iam = [role, rolePolicy, managedPolicy, instanceProfile, oidcProvider]
    private static let keys = [kmsKey, kmsAlias]
    private static let logs = [logGroup, metricFilter]
    private static let databases = [secret, dbSubnetGroup, dbParameterGroup, dbInstance]
    private static let alarms = [
        alarm, alarmForms, dashboard, eventRule, eventTargets, topic, fifoTopic, topicPolicy, subscription,
        trail,
    ]
    private static let delivery = [codeBuildProject, pipeline]
    private static let storage = [bucket, bucketPolicy, repository]

    /// Every case on every emulator that knows its type. `HANDLERS=Subnet,Role` in the environment picks some.
    static let onEmulators: [(HandlerCase, Emulator.Kind)] = chosen.flatMap { subject in
        Emulator.Kind.allCases.filter { !subject.unknownTo.contains($0) }.map { (subject, $0) }
    }

    private static let chosen: [HandlerCase] = {
        guard let names = ProcessInfo.processInfo.environment["HANDLERS"] else { return all }
        return all.filter { names.split(separator: ",").contains(Substring($0.type.name)) }
    }()

    func gaps(of emulator: Emulator.Kind) -> Set<String> {
        gaps.filter { $0.emulator == emulator }.reduce(into: []) { $0.formUnion($1.properties) }
    }
}

extension Plan {
    func change(_ address: Address) -> Change? {
        changes.first { $0.address == address }
    }
}

/// Every type that has a handler has a case.
@Test func everyHandlerHasACase() throws {
    #expect(Set(awsHandlers(try AWSContext.unreachable).types) == Set(HandlerCase.all.map(\.type)))
}
