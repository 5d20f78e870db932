/// A certificate for the application's names that ACM has issued, and the zone that holds the names.
public struct Certificate: Sendable {
    /// The certificate, known to be issued: what a listener takes.
    public let issued: Reference<IssuedCertificate>
    /// Where the names' records are written; `nil` where DNS is managed elsewhere.
    public let zone: Reference<HostedZone>?
    /// The certificate's names, in small letters, the first one first; some may begin with `*.`.
    public let names: [String]
}

extension Stack {
    /// Adds a certificate under the address `certificate`.
    ///
    /// Made, where the settings name no certificate that exists: a certificate with DNS validation, a record for each domain that
    /// proves it (`example.com` and `*.example.com` share one), and the wait for ACM to issue it. Where they name one: the wait
    /// alone, which fails clearly when that certificate has expired or was never validated. Made, where the settings ask for it: the
    /// hosted zone.
    ///
    /// Defaults: an RSA key of 2,048 bits, which every client takes; logged for transparency, without which browsers refuse the
    /// certificate; the private key cannot be exported. ACM renews the certificate as long as the records stand.
    ///
    /// Reported as mistakes: neither a zone nor a certificate, a name outside of the zone, a certificate in another region.
    ///
    /// - Parameters:
    ///   - settings: The names, their zone, an existing certificate.
    ///   - region: The region of the load balancer, as in `eu-central-1`; a certificate elsewhere cannot be used.
    /// - Returns: References to what other components need.
    @discardableResult
    public mutating func addCertificate(_ settings: Environment.Domain, region: String) -> Certificate {
        for mistake in DomainMistakes(settings, region: region).all { report(mistake) }
        return component("certificate") { stack in
            let zone = stack.addZone(settings.hostedZone)
            if let arn = settings.certificateArn {
                let certificate = stack.existing("imported", ACMCertificate.self, id: arn)
                let issued = stack.add("issued", IssuedCertificate(certificateArn: certificate.id))
                return Certificate(issued: issued, zone: zone, names: settings.names)
            }
            let certificate = stack.addRequest(settings)
            let records = zone.map { stack.addValidationRecords(of: certificate, for: settings.names, in: $0) } ?? []
            let issued = stack.add("issued", IssuedCertificate(certificateArn: certificate.id), dependsOn: records)
            return Certificate(issued: issued, zone: zone, names: settings.names)
        }
    }

    private mutating func addZone(_ zone: Environment.Domain.Zone?) -> Reference<HostedZone>? {
        switch zone {
        case nil: nil
        case .existing(let id, _): existing("zone", HostedZone.self, id: id)
        case .new(let name):
            add(
                "zone",
                HostedZone(
                    name: Input(name),
                    hostedZoneConfig: .init(comment: Input("\(self.name): \(name)")),
                    hostedZoneTags: named("zone")
                )
            )
        }
    }

    private mutating func addRequest(_ settings: Environment.Domain) -> Reference<ACMCertificate> {
        let others = settings.names.dropFirst().map { Input($0) }
        return add(
            "requested",
            ACMCertificate(
                domainName: Input(settings.names[0]),
                keyAlgorithm: "RSA_2048",
                subjectAlternativeNames: others.isEmpty ? nil : Array(others),
                tags: named("certificate"),
                validationMethod: "DNS"
            )
        )
    }

    private mutating func addValidationRecords(
        of certificate: Reference<ACMCertificate>,
        for names: [String],
        in zone: Reference<HostedZone>
    ) -> [Reference<RecordSet>] {
        var domains: [String] = []
        for name in names {
            let domain = name.hasPrefix("*.") ? String(name.dropFirst(2)) : name
            guard !domains.contains(domain) else { continue }
            domains.append(domain)
        }
        return domains.map { domain in
            // ACM tells the record under the name that the certificate has: the wildcard's, where that alone is there.
            let record = certificate.validationRecord(of: names.contains(domain) ? domain : "*.\(domain)")
            return add(
                "validation-\(domain.addressPart)",
                RecordSet(
                    name: record.name,
                    type: "CNAME",
                    hostedZoneId: zone.id,
                    resourceRecords: [record.value],
                    ttl: "300"
                )
            )
        }
    }
}

extension String {
    /// A domain name as a part of an address: `shop-example-com`, and `any-example-com` for `*.example.com`.
    var addressPart: String {
        let name = hasPrefix("*") ? "any\(dropFirst())" : self
        return String(name.map { $0.isLetter || $0.isNumber ? $0 : "-" })
    }
}
