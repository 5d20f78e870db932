import AWSServices
import Engine
import Infra
import TestSupport

extension HandlerCase {
    static let certificate = HandlerCase(
        type: "AWS::CertificateManager::Certificate",
        base: { $0.certificate() },
        updates: [
            (
                "CertificateTransparencyLoggingPreference",
                { $0.certificate { $0.certificateTransparencyLoggingPreference = "DISABLED" } }
            ),
            ("CertificateExport", { $0.certificate { $0.certificateExport = "ENABLED" } }),
            ("Tags", { $0.certificate { $0.tags = ["Name": "two"] } }),
        ],
        replacement: { $0.certificate { $0.subjectAlternativeNames = ["api.example.com"] } },
        drift: (
            "Tags/Name",
            { services, id in
                _ = try await services.acm.addTagsToCertificate(
                    .init(certificateArn: id.description, tags: [.init(key: "Name", value: "by hand")])
                )
            }
        ),
        gaps: [
            EmulatorGap(
                emulator: .moto,
                properties: ["CertificateTransparencyLoggingPreference", "CertificateExport"],
                reason: "it has no UpdateCertificateOptions"
            )
        ]
    )

    static let issuedCertificate = HandlerCase(
        type: "Deployer::CertificateManager::IssuedCertificate",
        base: { $0.issuedCertificate(of: "shop.example.com") },
        replacement: { $0.issuedCertificate(of: "books.example.com") },
        gaps: Emulator.Kind.allCases.map {
            EmulatorGap(emulator: $0, properties: ["find"], reason: "nothing is created, so there is nothing to find")
        }
    )
}

extension Stack {
    /// A certificate for `www.example.com` and more.
    @discardableResult
    fileprivate mutating func certificate(_ change: (inout ACMCertificate) -> Void = { _ in }) -> Reference<
        ACMCertificate
    > {
        var certificate = ACMCertificate(
            domainName: "www.example.com",
            certificateExport: "DISABLED",
            certificateTransparencyLoggingPreference: "ENABLED",
            keyAlgorithm: "RSA_2048",
            subjectAlternativeNames: ["Shop.example.com", "*.example.com"],
            tags: ["Name": "one"],
            validationMethod: "DNS"
        )
        change(&certificate)
        return add("subject", certificate)
    }

    /// A certificate, the record that proves its domain, and the wait.
    @discardableResult
    mutating func issuedCertificate(_ address: String = "subject", of domain: String) -> Reference<IssuedCertificate> {
        let zone = add("zone", HostedZone(name: "example.com"))
        let certificate = add(
            "certificate",
            ACMCertificate(domainName: Input(domain), validationMethod: "DNS")
        )
        let validation = certificate.validationRecord(of: domain)
        let record = add(
            "validation",
            RecordSet(
                name: validation.name,
                type: validation.type,
                hostedZoneId: zone.id,
                resourceRecords: [validation.value],
                ttl: "300"
            )
        )
        return add(address, IssuedCertificate(certificateArn: certificate.id), dependsOn: [record])
    }
}
