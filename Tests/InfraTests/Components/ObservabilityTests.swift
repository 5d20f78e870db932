import FoundationEssentials
import TestSupport
import Testing

@testable import Infra

@Suite struct ObservabilityTests {
    private func stack(_ settings: Environment.Observability = .init(alarmEmails: ["kim@example.com"])) throws -> Stack
    {
        var stack = Stack("shop")
        let balancer: Reference<ElasticLoadBalancer> = stack.existing("balancer", id: "arn:lb")
        let targets: Reference<TargetGroup> = stack.existing("targets", id: "arn:tg")
        let primary: Reference<DBInstance> = stack.existing("primary", id: "db-1")
        let replica: Reference<DBInstance> = stack.existing("replica", id: "db-2")
        let cluster: Reference<EKSCluster> = stack.existing("cluster", id: "web")
        let pipeline: Reference<Pipeline> = stack.existing("pipeline", id: "deliver")
        stack.addObservability(
            settings,
            of: .init(
                balanced: .init(balancer, targets),
                databases: [
                    .init("database", primary, storageGiB: 100, maximumConnections: 400),
                    .init("replica-1", replica, storageGiB: 100, maximumConnections: 400, isReplica: true),
                ],
                cluster: cluster,
                pipeline: pipeline
            ),
            region: "eu-central-1",
            account: "111122223333"
        )
        return try stack.validated()
    }

    private func alarms(_ stack: Stack) -> [String: Document] {
        let nodes = stack.nodes.filter { $0.value.type == Alarm.schema.type }
        return Dictionary(uniqueKeysWithValues: nodes.map { ($0.key.description, $0.value.properties) })
    }

    @Test func `every alarm tells the topic, also when it is over, and says what to do`() throws {
        let stack = try stack()
        let alarms = alarms(stack)
        #expect(
            alarms.keys.sorted()
                == [
                    "crashing-pods", "database-connections", "database-cpu", "database-storage", "failed-nodes",
                    "no-healthy-targets", "node-disk", "node-memory", "pending-pods", "replica-1-connections",
                    "replica-1-cpu", "replica-1-lag", "replica-1-storage", "server-errors", "slow-answers",
                    "unhealthy-targets",
                ].map { "observability.\($0)" }
        )
        let topic = Document.array([.reference(.init(address: "observability.topic", attribute: "TopicArn"))])
        for (address, alarm) in alarms {
            #expect(alarm["AlarmActions"] == topic, "\(address)")
            #expect(alarm["OKActions"] == topic, "\(address)")
            #expect((alarm["AlarmDescription"]?.string ?? "").count > 20, "\(address)")
            #expect(alarm["TreatMissingData"] != nil, "\(address)")
        }
    }

    @Test func `an alarm has one metric or an expression over some, never both`() throws {
        for (address, alarm) in alarms(try stack()) {
            #expect((alarm["MetricName"] == nil) != (alarm["Metrics"] == nil), "\(address)")
            #expect((alarm["Statistic"] == nil) || (alarm["ExtendedStatistic"] == nil), "\(address)")
        }
        let errors = try #require(alarms(try stack())["observability.server-errors"])
        let queries = try #require(errors["Metrics"]?.array)
        #expect(queries.filter { $0["ReturnData"] == true }.count == 1)
        #expect(queries.count == 4)
    }

    @Test func `a replica that tells nothing is bad, a load balancer without requests is not`() throws {
        let alarms = alarms(try stack())
        #expect(alarms["observability.replica-1-lag"]?["TreatMissingData"] == "breaching")
        #expect(alarms["observability.no-healthy-targets"]?["TreatMissingData"] == "breaching")
        #expect(alarms["observability.server-errors"]?["TreatMissingData"] == "notBreaching")
        #expect(alarms["observability.database-lag"] == nil)
        #expect(alarms["observability.database-storage"]?["Threshold"] == .number(16_106_127_360))
    }

    @Test func `the topic's key lets CloudWatch and EventBridge of this account encrypt`() throws {
        let stack = try stack()
        let key = try #require(stack.nodes["observability.topic-key"]?.properties)
        let text = String(decoding: try (key["KeyPolicy"] ?? .null).json(), as: UTF8.self)
        #expect(text.contains("cloudwatch.amazonaws.com") && text.contains("events.amazonaws.com"))
        #expect(text.contains(#""aws:SourceAccount":"111122223333""#))
        #expect(key["EnableKeyRotation"] == true)
        #expect(stack.nodes["observability.subscription-kim-example-com"]?.properties["Protocol"] == "email")
    }

    /// The body once the names are known.
    @Test func `the dashboard is valid JSON in a grid`() throws {
        let stack = try stack()
        let body = try #require(stack.nodes["observability.dashboard"]?.properties["DashboardBody"])
        guard case .interpolation(let parts) = body else { throw TestFailure("no references in \(body)") }
        let text = parts.map { part in
            if case .reference(let reference) = part { return "<\(reference.address) \(reference.attribute)>" }
            return part.string ?? ""
        }.joined()
        let document = try Document(json: Array(text.utf8))
        let pretty = String(decoding: try document.json(.pretty), as: UTF8.self) + "\n"
        try compareWithGolden(pretty, "Tests/InfraTests/Components/Golden/dashboard.json")
        let places = (document["widgets"]?.array ?? []).map { "\($0["x"] ?? .null) \($0["y"] ?? .null)" }
        #expect(Set(places).count == places.count)
        #expect(places.count == 11)
    }

    @Test func `without anything to watch there is still a place for logs and messages`() throws {
        var stack = Stack("shop")
        stack.addObservability(.init(), of: .init(), region: "eu-central-1", account: "111122223333")
        let made = try stack.validated()
        #expect(alarms(made).isEmpty)
        #expect(made.nodes["observability.application-logs"]?.properties["LogGroupName"] == "/shop/application")
    }
}
