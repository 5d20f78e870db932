import AWSServices
import Engine
import Infra

extension RecordSet {
    init(observed record: Route53.ResourceRecordSet, _ key: RecordKey) {
        self.init(
            name: Input(key.name),
            type: Input(key.type),
            aliasTarget: record.aliasTarget.map {
                .init(
                    dnsName: Input($0.dnsName ?? ""),
                    hostedZoneId: Input($0.hostedZoneId ?? ""),
                    evaluateTargetHealth: Input($0.evaluateTargetHealth ?? false)
                )
            },
            cidrRoutingConfig: record.cidrRoutingConfig.map {
                .init(collectionId: Input($0.collectionId ?? ""), locationName: Input($0.locationName ?? ""))
            },
            failover: record.failover.map { Input($0.rawValue) },
            geoLocation: record.geoLocation.map {
                .init(
                    continentCode: $0.continentCode.map { Input($0) },
                    countryCode: $0.countryCode.map { Input($0) },
                    subdivisionCode: $0.subdivisionCode.map { Input($0) }
                )
            },
            geoProximityLocation: record.geoProximityLocation.map {
                .init(
                    awsRegion: $0.awsRegion.map { Input($0) },
                    bias: $0.bias.map { Input($0) },
                    coordinates: $0.coordinates.map {
                        .init(latitude: Input($0.latitude ?? ""), longitude: Input($0.longitude ?? ""))
                    },
                    localZoneGroup: $0.localZoneGroup.map { Input($0) }
                )
            },
            healthCheckId: record.healthCheckId.map { Input($0) },
            hostedZoneId: Input(.init(key.zone)),
            multiValueAnswer: record.multiValueAnswer.map { Input($0) },
            region: record.region.map { Input($0.rawValue) },
            resourceRecords: record.resourceRecords.map { $0.compactMap(\.value).map { Input($0) } },
            setIdentifier: key.setIdentifier.map { Input($0) },
            ttl: record.ttl.map { Input(String($0)) },
            weight: record.weight.map { Input($0) }
        )
    }

    /// This record with what it does not give taken from the one that is there, except for what is `removed` and what
    /// excludes each other: an alias and records, one way of routing and another.
    func keeping(_ current: RecordSet, except removed: Set<String>) -> RecordSet {
        var result = self
        func keep<Value>(_ name: String, _ path: WritableKeyPath<RecordSet, Value?>) {
            guard result[keyPath: path] == nil, !removed.contains(name) else { return }
            result[keyPath: path] = current[keyPath: path]
        }
        if aliasTarget == nil {
            keep("TTL", \.ttl)
            keep("ResourceRecords", \.resourceRecords)
        }
        if ttl == nil, resourceRecords == nil { keep("AliasTarget", \.aliasTarget) }
        if result.aliasTarget?.evaluateTargetHealth == nil, !removed.contains("AliasTarget/EvaluateTargetHealth") {
            result.aliasTarget?.evaluateTargetHealth = current.aliasTarget?.evaluateTargetHealth
        }
        keep("HealthCheckId", \.healthCheckId)
        guard !isRouted else { return result }
        keep("CidrRoutingConfig", \.cidrRoutingConfig)
        keep("Failover", \.failover)
        keep("GeoLocation", \.geoLocation)
        keep("GeoProximityLocation", \.geoProximityLocation)
        keep("MultiValueAnswer", \.multiValueAnswer)
        keep("Region", \.region)
        keep("Weight", \.weight)
        return result
    }

    private var isRouted: Bool {
        cidrRoutingConfig != nil || failover != nil || geoLocation != nil || geoProximityLocation != nil
            || multiValueAnswer != nil || region != nil || weight != nil
    }

    /// The record with its name as Route 53 itself writes it.
    ///
    /// - Throws: `DocumentError` while a value is not known, or where the TTL is no number.
    func wire() throws -> Route53.ResourceRecordSet {
        .init(
            aliasTarget: try aliasTarget.map {
                .init(
                    dnsName: try $0.dnsName.known,
                    evaluateTargetHealth: try $0.evaluateTargetHealth?.known ?? false,
                    hostedZoneId: try $0.hostedZoneId.known
                )
            },
            cidrRoutingConfig: try cidrRoutingConfig.map {
                .init(collectionId: try $0.collectionId.known, locationName: try $0.locationName.known)
            },
            failover: try failover.map { .init(rawValue: try $0.known) },
            geoLocation: try geoLocation.map {
                .init(
                    continentCode: try $0.continentCode?.known,
                    countryCode: try $0.countryCode?.known,
                    subdivisionCode: try $0.subdivisionCode?.known
                )
            },
            geoProximityLocation: try geoProximityLocation.map {
                .init(
                    awsRegion: try $0.awsRegion?.known,
                    bias: try $0.bias?.known,
                    coordinates: try $0.coordinates.map {
                        .init(latitude: try $0.latitude.known, longitude: try $0.longitude.known)
                    },
                    localZoneGroup: try $0.localZoneGroup?.known
                )
            },
            healthCheckId: try healthCheckId?.known,
            multiValueAnswer: try multiValueAnswer?.known,
            name: DomainName(try name.known).description,
            region: try region.map { .init(rawValue: try $0.known) },
            resourceRecords: try resourceRecords?.map { .init(value: try $0.known) },
            setIdentifier: try setIdentifier?.known,
            ttl: try ttl.map { try Self.seconds($0.known) },
            type: .init(rawValue: try type.known),
            weight: try weight?.known
        )
    }

    private static func seconds(_ text: String) throws(DocumentError) -> Int {
        guard let seconds = Int(text) else {
            throw DocumentError("a number of seconds", got: .string(text), path: "/TTL")
        }
        return seconds
    }
}

extension Route53.ResourceRecordSet {
    /// The same for all record sets that answer the same: names in one spelling, records in one order.
    var canonical: Self {
        var result = self
        result.name = name.map { DomainName($0).description }
        result.aliasTarget?.dnsName = aliasTarget?.dnsName.map { DomainName($0).description }
        result.resourceRecords?.sort { ($0.value ?? "") < ($1.value ?? "") }
        return result
    }
}
