import AWSClient
package import AWSServices
package import Engine
package import Infra

/// `AWS::CertificateManager::Certificate`
///
/// The physical id is the ARN. A certificate is ready once the DNS records that prove the domains are known; that it is
/// issued is what `Deployer::CertificateManager::IssuedCertificate` waits for. See `docs/decisions/0010-certificates.md`.
package struct ACMCertificateHandler: ResourceHandler {
    package let acm: ACM
    package let route53: Route53

    package init(acm: ACM, route53: Route53) {
        self.acm = acm
        self.route53 = route53
    }

    /// ACM makes up the validation records some seconds after the request.
    package var typicalDuration: Duration { .seconds(5) }

    package func read(_ ids: [PhysicalID]) async throws -> [PhysicalID: ObservedResource<ACMCertificate>] {
        try await readEach(ids) { id in
            let described = try await acm.describeCertificate(.init(certificateArn: id.description))
            guard let certificate = described.certificate else { return nil }
            let tags = try await acm.listTagsForCertificate(.init(certificateArn: id.description)).tags
            return observed(id, certificate, tags ?? [])
        }
    }

    /// `DomainValidationOptions` are not reported: ACM keeps neither zones nor validation domains apart from the domains.
    private func observed(
        _ id: PhysicalID,
        _ certificate: ACM.CertificateDetail,
        _ tags: [ACM.Tag]
    ) -> ObservedResource<ACMCertificate> {
        let validations = certificate.domainValidationOptions ?? []
        return ObservedResource(
            ACMCertificate(
                domainName: Input(certificate.domainName ?? ""),
                certificateAuthorityArn: certificate.certificateAuthorityArn.map { Input($0) },
                certificateExport: certificate.options?.export.map { Input($0.rawValue) },
                certificateTransparencyLoggingPreference: certificate.options?.certificateTransparencyLoggingPreference
                    .map { Input($0.rawValue) },
                keyAlgorithm: certificate.keyAlgorithm.map { Input(Self.algorithm($0.rawValue)) },
                subjectAlternativeNames: (certificate.subjectAlternativeNames ?? []).map { Input($0) },
                tags: Tags(observed: tags.map { (key: $0.key ?? "", value: $0.value ?? "") }),
                validationMethod: validations.first?.validationMethod.map { Input($0.rawValue) }
            ),
            attributes: validations.reduce(into: ["Id": .string(id.description)]) { attributes, validation in
                attributes.merge(validation.attributes) { first, _ in first }
            },
            status: certificate.readiness
        )
    }

    /// Descriptions write `RSA-2048` for what requests call `RSA_2048`.
    private static func algorithm(_ text: String) -> String { String(text.map { $0 == "-" ? "_" : $0 }) }

    package func create(_ desired: ACMCertificate, token: OwnershipToken) async throws -> PhysicalID {
        let emails = try desired.domainValidationOptions?.compactMap { option -> ACM.DomainValidationOption? in
            guard let domain = try option.validationDomain?.known else { return nil }
            return .init(domainName: try option.domainName.known, validationDomain: domain)
        }
        let result = try await acm.requestCertificate(
            .init(
                domainName: try desired.domainName.known,
                certificateAuthorityArn: try desired.certificateAuthorityArn?.known,
                domainValidationOptions: (emails ?? []).isEmpty ? nil : emails,
                idempotencyToken: token.clientToken,
                keyAlgorithm: try desired.keyAlgorithm.map { .init(rawValue: try $0.known) },
                options: try desired.options(),
                subjectAlternativeNames: try desired.subjectAlternativeNames?.map { try $0.known },
                tags: try desired.tags.adding(token).map { .init(key: $0.key, value: $0.value) },
                validationMethod: try desired.validationMethod.map { .init(rawValue: try $0.known) }
            )
        )
        return try PhysicalID(result.certificateArn, of: "RequestCertificate")
    }

    package func update(
        _ id: PhysicalID,
        to desired: ACMCertificate,
        from observed: ObservedResource<ACMCertificate>,
        removed: Set<String>
    ) async throws {
        try await writeValidationRecords(id, of: desired)
        try await changeOptions(id, to: desired, from: observed.resource, removed: removed)
        try await changeTags(id, to: desired, from: observed.resource, removed: removed)
    }

    package func delete(_ id: PhysicalID, recorded: Recorded<ACMCertificate>) async throws {
        _ = try await acm.deleteCertificate(.init(certificateArn: id.description))
    }

    /// Without a filter ACM lists certificates with RSA keys of 1,024 and 2,048 bits alone.
    package func find(_ desired: ACMCertificate, token: OwnershipToken) async throws -> PhysicalID? {
        let domain = DomainName(try desired.domainName.known)
        let everyKey: [ACM.KeyAlgorithm] = [
            .rsa1024, .rsa2048, .rsa3072, .rsa4096, .ecPrime256v1, .ecSecp384r1, .ecSecp521r1,
        ]
        for try await page in acm.listCertificatesPages(.init(includes: .init(keyTypes: everyKey))) {
            for certificate in page.certificateSummaryList ?? [] {
                guard let arn = certificate.certificateArn, certificate.domainName.map(DomainName.init) == domain else {
                    continue
                }
                let tags = try await ignoringNotFound {
                    try await acm.listTagsForCertificate(.init(certificateArn: arn)).tags
                }
                let isOurs = ((tags ?? nil) ?? []).contains {
                    $0.key == OwnershipToken.tokenTag && $0.value == token.value
                }
                if isOurs { return PhysicalID(arn) }
            }
        }
        return nil
    }
}
