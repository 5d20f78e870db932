import AWSServices
import Engine
import Infra
import TestSupport
import Testing

@testable import AWSProvider

@Suite struct RecordSetTests {
    private static let key = RecordKey(zone: "Z1", name: "www.example.com", type: "A", setIdentifier: "one")

    private static func record(_ change: (inout RecordSet) -> Void = { _ in }) -> RecordSet {
        var record = RecordSet(name: "www.example.com", type: "A", hostedZoneId: "Z1", setIdentifier: "one")
        change(&record)
        return record
    }

    /// One of each way of routing and of answering.
    static let records: [RecordSet] = [
        record {
            $0.resourceRecords = ["192.0.2.1", "192.0.2.2"]
            $0.ttl = "60"
            $0.weight = 10
            $0.healthCheckId = "abc"
        },
        record {
            $0.aliasTarget = .init(dnsName: "lb.example.com", hostedZoneId: "Z2", evaluateTargetHealth: true)
            $0.failover = "PRIMARY"
        },
        record { $0.region = "eu-central-1" },
        record { $0.geoLocation = .init(continentCode: "EU", countryCode: "DE", subdivisionCode: "BE") },
        record {
            $0.geoProximityLocation = .init(
                awsRegion: "eu-central-1",
                bias: -10,
                coordinates: .init(latitude: "52.5", longitude: "13.4"),
                localZoneGroup: "eu-central-1-ham-1"
            )
        },
        record { $0.cidrRoutingConfig = .init(collectionId: "c1", locationName: "office") },
        record { $0.multiValueAnswer = true },
    ]

    @Test(arguments: records)
    func recordsComeBackAsTheyWent(_ record: RecordSet) throws {
        #expect(RecordSet(observed: try record.wire(), Self.key) == record)
    }

    @Test(arguments: ["Z1|www.example.com|A", "Z1|www.example.com|A|one", "Z1|www.example.com|A|one|two"])
    func idsAreReadAsTheyAreWritten(_ id: PhysicalID) throws {
        #expect(try #require(RecordKey(id)).id == id)
    }

    @Test func namesHaveOneSpelling() {
        let key = RecordKey(zone: "Z1", name: #"\052.Example.COM."#, type: "A", setIdentifier: nil)
        #expect(key.id == "Z1|*.example.com|A")
        #expect(RecordKey("Z1|www.example.com") == nil)
    }

    @Test func whatNobodyManagesStays() {
        let current = Self.record {
            $0.resourceRecords = ["192.0.2.1"]
            $0.ttl = "60"
            $0.weight = 10
            $0.healthCheckId = "abc"
        }
        let kept = Self.record { $0.ttl = "300" }.keeping(current, except: [])
        #expect(kept.resourceRecords == ["192.0.2.1"])
        #expect(kept.ttl == "300")
        #expect(kept.weight == 10)
        #expect(kept.healthCheckId == "abc")
        #expect(Self.record().keeping(current, except: ["HealthCheckId"]).healthCheckId == nil)
    }

    @Test func whatExcludesEachOtherDoesNotStay() {
        let records = Self.record {
            $0.resourceRecords = ["192.0.2.1"]
            $0.ttl = "60"
            $0.weight = 10
        }
        let alias = Self.record {
            $0.aliasTarget = .init(dnsName: "lb.example.com", hostedZoneId: "Z2")
            $0.failover = "PRIMARY"
        }
        let changed = alias.keeping(records, except: [])
        #expect(changed.ttl == nil && changed.resourceRecords == nil && changed.weight == nil)
        let back = records.keeping(alias, except: [])
        #expect(back.aliasTarget == nil && back.failover == nil)
    }

    @Test func aTTLMustBeANumber() throws {
        #expect(throws: DocumentError.self) { try Self.record { $0.ttl = "soon" }.wire() }
    }

    private static let zone = "/2013-04-01/hostedzone"
    private static let zones = """
        <ListHostedZonesResponse><HostedZones>
            <HostedZone><Id>/hostedzone/Z7</Id><Name>example.com.</Name><Config><PrivateZone>false</PrivateZone></Config></HostedZone>
            <HostedZone><Id>/hostedzone/Z8</Id><Name>example.com.</Name><Config><PrivateZone>true</PrivateZone></Config></HostedZone>
            <HostedZone><Id>/hostedzone/Z9</Id><Name>twice.com.</Name></HostedZone>
            <HostedZone><Id>/hostedzone/Z0</Id><Name>twice.com.</Name></HostedZone>
        </HostedZones><IsTruncated>false</IsTruncated></ListHostedZonesResponse>
        """

    private func create(in name: String) async throws -> PhysicalID {
        let changed = """
            <ChangeResourceRecordSetsResponse><ChangeInfo><Id>/change/C1</Id><Status>PENDING</Status></ChangeInfo>
            </ChangeResourceRecordSetsResponse>
            """
        let service = try ScriptedService([
            "GET \(Self.zone)": Self.zones, "POST \(Self.zone)/Z7/rrset": changed,
            "POST \(Self.zone)/Z7/rrset/": changed,
        ])
        defer { service.stop() }
        let token = OwnershipToken(stack: "prod", address: "record", value: "0")
        var record = RecordSet(name: "www.example.com", type: "A", resourceRecords: ["192.0.2.1"], ttl: "60")
        record.hostedZoneName = Input(name)
        return try await RecordSetHandler(route53: Route53(client: service.client)).create(record, token: token)
    }

    @Test func aZoneIsFoundByItsName() async throws {
        #expect(try await create(in: "Example.com") == "Z7|www.example.com|A")
    }

    @Test(arguments: ["twice.com", "nowhere.com"])
    func aNameThatIsNoOneZonesIsAnError(_ name: String) async throws {
        let error = await #expect(throws: (any Error).self) { try await create(in: name) }
        let message = try #require(error.map { "\($0)" })
        #expect(message.contains("Give HostedZoneId instead"))
    }
}
