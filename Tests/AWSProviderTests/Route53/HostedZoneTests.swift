import AWSServices
import Engine
import Infra
import TestSupport
import Testing

@testable import AWSProvider

/// What no emulator does with a hosted zone: logging of queries, accelerated recovery.
@Suite struct HostedZoneTests {
    private static let group = "arn:aws:logs:us-east-1:111122223333:log-group:/aws/route53/example.com"
    private static let logs = "/2013-04-01/queryloggingconfig"

    private func update(logging group: String?, from current: String?, removed: Set<String> = []) async throws
        -> ScriptedService
    {
        func zone(_ group: String?) -> HostedZone {
            HostedZone(
                name: "example.com",
                queryLoggingConfig: group.map { .init(cloudWatchLogsLogGroupArn: Input(.init($0))) }
            )
        }
        let listed = current.map {
            "<QueryLoggingConfig><Id>q1</Id><HostedZoneId>Z1</HostedZoneId><CloudWatchLogsLogGroupArn>\($0)</CloudWatchLogsLogGroupArn></QueryLoggingConfig>"
        }
        let service = try ScriptedService([
            "GET \(Self.logs)":
                "<ListQueryLoggingConfigsResponse><QueryLoggingConfigs>\(listed ?? "")</QueryLoggingConfigs></ListQueryLoggingConfigsResponse>",
            "DELETE \(Self.logs)/q1": "<DeleteQueryLoggingConfigResponse/>",
            "POST \(Self.logs)": "<CreateQueryLoggingConfigResponse/>",
        ])
        try await HostedZoneHandler(route53: Route53(client: service.client)).update(
            "Z1",
            to: zone(group),
            from: ObservedResource(zone(current)),
            removed: removed
        )
        return service
    }

    @Test func queriesAreLogged() async throws {
        let service = try await update(logging: "\(Self.group):*", from: nil)
        #expect(service.calls("POST \(Self.logs)").first?.text.contains(Self.group) == true)
        #expect(service.calls("DELETE \(Self.logs)/q1").isEmpty)
    }

    @Test func theSameGroupInAnotherSpellingChangesNothing() async throws {
        let service = try await update(logging: "\(Self.group):*", from: Self.group)
        #expect(service.calls("POST \(Self.logs)").isEmpty)
    }

    @Test func anotherGroupTakesThePlaceOfTheFirst() async throws {
        let service = try await update(logging: "\(Self.group)-two", from: Self.group)
        #expect(service.calls("DELETE \(Self.logs)/q1").count == 1)
        #expect(service.calls("POST \(Self.logs)").first?.text.contains("\(Self.group)-two") == true)
    }

    @Test func takenOutQueriesAreNoLongerLogged() async throws {
        let service = try await update(logging: nil, from: Self.group, removed: ["QueryLoggingConfig"])
        #expect(service.calls("DELETE \(Self.logs)/q1").count == 1)
        #expect(service.calls("POST \(Self.logs)").isEmpty)
    }

    private func recovery(_ status: String) async throws -> ObservedResource<HostedZone> {
        let service = try ScriptedService([
            "GET \(Self.logs)": "<ListQueryLoggingConfigsResponse/>",
            "GET /2013-04-01/tags/hostedzone/Z1": "<ListTagsForResourceResponse/>",
            "GET /2013-04-01/hostedzone/Z1": """
            <GetHostedZoneResponse><HostedZone><Id>/hostedzone/Z1</Id><Name>example.com.</Name>
            <Features><AcceleratedRecoveryStatus>\(status)</AcceleratedRecoveryStatus>
            <FailureReasons><AcceleratedRecovery>too many records</AcceleratedRecovery></FailureReasons></Features>
            </HostedZone></GetHostedZoneResponse>
            """,
        ])
        defer { service.stop() }
        let handler = HostedZoneHandler(route53: Route53(client: service.client))
        return try #require(try await handler.read(["Z1"])["Z1"])
    }

    @Test(arguments: [
        ("ENABLED", true), ("ENABLING", true), ("ENABLING_HOSTED_ZONE_LOCKED", true), ("DISABLE_FAILED", true),
        ("DISABLED", false), ("DISABLING", false), ("ENABLE_FAILED", false),
    ])
    func acceleratedRecoveryIsWhatItsStatusLeadsTo(_ status: String, _ isOn: Bool) async throws {
        let zone = try await recovery(status).resource
        #expect(zone.hostedZoneFeatures?.enableAcceleratedRecovery?.literal == isOn)
    }

    @Test func aFailureCountsWhereRecoveryIsWanted() async throws {
        let handler = HostedZoneHandler(route53: Route53(client: try ScriptedService([:]).client))
        let found = try await recovery("ENABLE_FAILED")
        #expect(found.status == .ready, "a failed feature is no reason to replace the zone")
        let wanted = HostedZone(name: "example.com", hostedZoneFeatures: .init(enableAcceleratedRecovery: true))
        guard case .failed(let reason) = handler.status(of: found, desired: wanted) else {
            Issue.record("should have failed")
            return
        }
        #expect(reason.contains("too many records"))
        #expect(handler.status(of: found, desired: HostedZone(name: "example.com")) == .ready)
    }

    @Test(arguments: [
        (PropertyChange(path: ["VPCs"], before: nil, after: [["VPCId": "vpc-1"]]), true),
        (PropertyChange(path: ["VPCs"], before: [["VPCId": "vpc-1"]], after: nil), true),
        (PropertyChange(path: ["VPCs", "0"], before: nil, after: ["VPCId": "vpc-2"]), false),
    ])
    func aZoneCannotBecomePrivateOrPublic(_ change: PropertyChange, _ replaces: Bool) throws {
        let handler = HostedZoneHandler(route53: Route53(client: try ScriptedService([:]).client))
        #expect(handler.replaces(change) == replaces)
    }
}
