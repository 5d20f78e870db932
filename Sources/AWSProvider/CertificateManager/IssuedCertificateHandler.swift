package import AWSServices
package import Engine
package import Infra

/// `Deployer::CertificateManager::IssuedCertificate`: the wait for a certificate that another resource requested, so
/// creating and deleting call nothing. See `docs/decisions/0010-certificates.md`.
package struct IssuedCertificateHandler: ResourceHandler {
    package let acm: ACM

    package init(acm: ACM) { self.acm = acm }

    /// ACM looks for a record within minutes of its being there, and rarely takes half an hour.
    package var typicalDuration: Duration { .seconds(300) }

    package var isGoneAfterDelete: Bool { false }

    package func read(_ ids: [PhysicalID]) async throws -> [PhysicalID: ObservedResource<IssuedCertificate>] {
        try await readEach(ids) { id in
            let described = try await acm.describeCertificate(.init(certificateArn: id.description))
            guard let certificate = described.certificate else { return nil }
            return ObservedResource(
                IssuedCertificate(certificateArn: Input(.init(id.description))),
                attributes: ["CertificateArn": .string(id.description)],
                status: certificate.issue
            )
        }
    }

    package func create(_ desired: IssuedCertificate, token: OwnershipToken) async throws -> PhysicalID {
        PhysicalID(try desired.certificateArn.known.description)
    }

    package func update(
        _ id: PhysicalID,
        to desired: IssuedCertificate,
        from observed: ObservedResource<IssuedCertificate>,
        removed: Set<String>
    ) async throws {}

    package func delete(_ id: PhysicalID, recorded: Recorded<IssuedCertificate>) async throws {}

    package func find(_ desired: IssuedCertificate, token: OwnershipToken) async throws -> PhysicalID? { nil }
}

extension ACM.CertificateDetail {
    /// Whether the certificate can be used.
    fileprivate var issue: ResourceStatus {
        if let failure { return .failed(failure) }
        guard status == .issued else {
            let waiting = (domainValidationOptions ?? []).filter { $0.validationStatus != .success }
            let domains = waiting.compactMap(\.domainName).sorted().joined(separator: ", ")
            let word = status?.rawValue ?? "no status"
            return .pending(domains.isEmpty ? word : "\(word): \(domains)")
        }
        return .ready
    }
}
