import AWSServices
import Engine
import Infra
import TestSupport

extension HandlerCase {
    static let hostedZone = HandlerCase(
        type: "AWS::Route53::HostedZone",
        base: { $0.hostedZone() },
        updates: [
            ("HostedZoneConfig", { $0.hostedZone { $0.hostedZoneConfig = .init(comment: "two") } }),
            ("HostedZoneConfig taken out", { $0.hostedZone { $0.hostedZoneConfig = nil } }),
            ("HostedZoneTags", { $0.hostedZone { $0.hostedZoneTags = ["Name": "two"] } }),
            ("VPCs", { $0.hostedZone(vpcs: ["one", "two"]) }),
            ("VPCs exchanged", { $0.hostedZone(vpcs: ["two"]) }),
        ],
        replacement: { $0.hostedZone { $0.name = "another.example" } },
        drift: (
            "HostedZoneConfig/Comment",
            { services, id in
                _ = try await services.route53.updateHostedZoneComment(.init(id: id.description, comment: "by hand"))
            }
        )
    )

    static let recordSet = HandlerCase(
        type: "AWS::Route53::RecordSet",
        base: { $0.recordSet() },
        updates: [
            ("TTL", { $0.recordSet { $0.ttl = "60" } }),
            ("ResourceRecords", { $0.recordSet { $0.resourceRecords = ["192.0.2.2", "192.0.2.3"] } }),
            ("Weight", { $0.recordSet { $0.weight = 20 } }),
            (
                "AliasTarget",
                {
                    $0.recordSet {
                        $0.ttl = nil
                        $0.resourceRecords = nil
                        $0.aliasTarget = .init(
                            dnsName: "Other.Example.com",
                            hostedZoneId: "Z1111111QQQQQQQ",
                            evaluateTargetHealth: true
                        )
                    }
                }
            ),
            ("Region", { $0.routedRecordSet { $0.region = "eu-central-1" } }),
            ("Failover", { $0.routedRecordSet { $0.failover = "PRIMARY" } }),
            ("GeoLocation", { $0.routedRecordSet { $0.geoLocation = .init(countryCode: "DE") } }),
            ("MultiValueAnswer", { $0.routedRecordSet { $0.multiValueAnswer = true } }),
            (
                "CidrRoutingConfig",
                {
                    $0.routedRecordSet {
                        $0.cidrRoutingConfig = .init(
                            collectionId: "c8c02a84-aaaa-bbbb-cccc-f3f43d3b8ee8",
                            locationName: "office"
                        )
                    }
                }
            ),
            (
                "GeoProximityLocation",
                { $0.routedRecordSet { $0.geoProximityLocation = .init(awsRegion: "eu-central-1", bias: 10) } }
            ),
            ("HealthCheckId", { $0.recordSet { $0.healthCheckId = "abcdef11-2222-3333-4444-555555fedcba" } }),
        ],
        replacement: { $0.recordSet { $0.name = "api.example.com" } },
        drift: (
            "TTL",
            { services, id in
                let parts = id.parts
                let record = Route53.ResourceRecordSet(
                    name: parts[1],
                    resourceRecords: [.init(value: "192.0.2.1")],
                    setIdentifier: parts[3],
                    ttl: 5,
                    type: .init(rawValue: parts[2]),
                    weight: 10
                )
                _ = try await services.route53.changeResourceRecordSets(
                    .init(
                        changeBatch: .init(changes: [.init(action: .upsert, resourceRecordSet: record)]),
                        hostedZoneId: parts[0]
                    )
                )
            }
        ),
        carriesToken: false,
        gaps: [
            EmulatorGap(
                emulator: .moto,
                properties: ["CidrRoutingConfig", "GeoProximityLocation"],
                reason: "it keeps neither"
            ),
            EmulatorGap(emulator: .ministack, properties: ["GeoProximityLocation"], reason: "it does not keep it"),
        ]
    )
}

extension Stack {
    /// A private zone in some of two VPCs.
    fileprivate mutating func hostedZone(vpcs: [String] = ["one"], _ change: (inout HostedZone) -> Void = { _ in }) {
        let networks = ["one", "two"].map { (name: $0, vpc: add("vpc-\($0)", VPC(cidrBlock: "10.24.0.0/16"))) }
        var zone = HostedZone(
            name: "internal.example",
            hostedZoneConfig: .init(comment: "one"),
            hostedZoneTags: ["Name": "one"],
            vpcs: networks.filter { vpcs.contains($0.name) }
                .map { .init(vpcId: $0.vpc.vpcId, vpcRegion: "eu-central-1") }
        )
        change(&zone)
        add("subject", zone)
    }

    /// A weighted record of a public zone.
    fileprivate mutating func recordSet(_ change: (inout RecordSet) -> Void = { _ in }) {
        let zone = add("zone", HostedZone(name: "example.com"))
        var record = RecordSet(
            name: "WWW.example.com.",
            type: "A",
            hostedZoneId: zone.id,
            resourceRecords: ["192.0.2.1"],
            setIdentifier: "one",
            ttl: "300",
            weight: 10
        )
        change(&record)
        add("subject", record)
    }

    /// The record, routed in another way.
    fileprivate mutating func routedRecordSet(_ change: (inout RecordSet) -> Void) {
        recordSet { record in
            record.weight = nil
            change(&record)
        }
    }
}
