import AWSClient
import AWSServices
import Engine
import Infra

extension ACMCertificateHandler {
    /// `HostedZoneId` of a validation option is no setting of ACM: it says where the record is written that proves the
    /// domain, as CloudFormation does it. Such records stay when the certificate goes; a `RecordSet` is the better way.
    func writeValidationRecords(_ id: PhysicalID, of desired: ACMCertificate) async throws {
        let zones = try (desired.domainValidationOptions ?? []).compactMap { option in
            try option.hostedZoneId.map { (domain: try option.domainName.known, zone: try $0.known.description) }
        }
        guard !zones.isEmpty else { return }
        let certificate = try await acm.describeCertificate(.init(certificateArn: id.description)).certificate
        guard certificate?.status == .pendingValidation else { return }
        for (domain, zone) in zones {
            let validation = certificate?.domainValidationOptions?.first {
                $0.domainName.map(DomainName.init) == DomainName(domain)
            }
            guard let record = validation?.resourceRecord, let value = record.value else {
                throw AWSError(
                    code: "RequestInProgressException",
                    message: "ACM has not told the validation record of \(domain) yet.",
                    service: "ACM",
                    operation: "DescribeCertificate",
                    status: 400
                )
            }
            let set = Route53.ResourceRecordSet(
                name: record.name,
                resourceRecords: [.init(value: value)],
                ttl: 300,
                type: record.type.map { .init(rawValue: $0.rawValue) }
            )
            _ = try await route53.changeResourceRecordSets(
                .init(changeBatch: .init(changes: [.init(action: .upsert, resourceRecordSet: set)]), hostedZoneId: zone)
            )
        }
    }

    func changeOptions(
        _ id: PhysicalID,
        to desired: ACMCertificate,
        from current: ACMCertificate,
        removed: Set<String>
    ) async throws {
        var wanted = desired
        if removed.contains("CertificateExport") { wanted.certificateExport = "DISABLED" }
        if removed.contains("CertificateTransparencyLoggingPreference") {
            wanted.certificateTransparencyLoggingPreference = "ENABLED"
        }
        guard var options = try wanted.options() else { return }
        let now = try current.options()
        if options.export == now?.export { options.export = nil }
        if options.certificateTransparencyLoggingPreference == now?.certificateTransparencyLoggingPreference {
            options.certificateTransparencyLoggingPreference = nil
        }
        guard options != ACM.CertificateOptions() else { return }
        _ = try await acm.updateCertificateOptions(.init(certificateArn: id.description, options: options))
    }

    func changeTags(
        _ id: PhysicalID,
        to desired: ACMCertificate,
        from current: ACMCertificate,
        removed: Set<String>
    ) async throws {
        let changes = try TagChanges(from: current.tags, to: desired.tags, removed: removed)
        if !changes.changed.isEmpty {
            let tags = changes.changed.sorted { $0.key < $1.key }.map { ACM.Tag(key: $0.key, value: $0.value) }
            _ = try await acm.addTagsToCertificate(.init(certificateArn: id.description, tags: tags))
        }
        if !changes.removed.isEmpty {
            let tags = changes.removed.map { ACM.Tag(key: $0) }
            _ = try await acm.removeTagsFromCertificate(.init(certificateArn: id.description, tags: tags))
        }
    }
}

extension ACMCertificate {
    /// `nil` where none is given. Throws `DocumentError` while a value is not known.
    func options() throws -> ACM.CertificateOptions? {
        let options = ACM.CertificateOptions(
            certificateTransparencyLoggingPreference: try certificateTransparencyLoggingPreference.map {
                .init(rawValue: try $0.known)
            },
            export: try certificateExport.map { .init(rawValue: try $0.known) }
        )
        return options == ACM.CertificateOptions() ? nil : options
    }
}

extension ACM.DomainValidation {
    /// The validation record, under the names that `ACMCertificate.ValidationRecord` asks for.
    var attributes: [String: Document] {
        guard let record = resourceRecord, let domain = domainName else { return [:] }
        let names = ACMCertificate.ValidationRecord.attributes(of: domain)
        return [
            names.name: .string(record.name ?? ""),
            names.type: .string(record.type?.rawValue ?? ""),
            names.value: .string(record.value ?? ""),
        ]
    }
}

extension ACM.CertificateDetail {
    /// How far along the request is: done where what proves the domains is known, or nothing has to prove them.
    var readiness: ResourceStatus {
        if let failure { return .failed(failure) }
        guard status == .pendingValidation else { return .ready }
        let isWaiting = (domainValidationOptions ?? []).contains {
            $0.validationMethod == .dns && $0.resourceRecord == nil
        }
        return isWaiting || domainValidationOptions == nil ? .pending("waiting for the validation records") : .ready
    }

    /// Why the certificate cannot be used, nor ever will; `nil` where it can, or may yet.
    var failure: String? {
        let name = domainName ?? "its domain"
        switch status {
        case .failed:
            return "ACM could not issue the certificate of \(name): \(failureReason?.rawValue ?? "no reason given")."
        case .validationTimedOut:
            return "ACM waited 72 hours for the validation records of \(name) and did not find them. "
                + "Does the domain's registrar point to the hosted zone's name servers?"
        case .revoked:
            return "The certificate of \(name) was revoked: \(revocationReason?.rawValue ?? "no reason given")."
        case .expired: return "The certificate of \(name) has expired."
        default: return nil
        }
    }
}
