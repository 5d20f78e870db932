/// A certificate that ACM has issued, so that a listener can use it.
///
/// `ACMCertificate` is done once the records are known that prove the domains. They are written after that, and then ACM
/// issues the certificate. This type is the wait for it; it is ours, not the registry's, and makes nothing: let it depend on
/// the records, and give its ARN to the listener. It fails when ACM gives up. See `docs/decisions/0010-certificates.md`.
///
/// Source: https://docs.aws.amazon.com/acm/latest/userguide/dns-validation.html
public struct IssuedCertificate: Resource {
    /// `CertificateArn`: `id` of the certificate. A change waits for another one.
    public var certificateArn: Input<ACMCertificate.ID>

    /// Waits for the certificate.
    public init(certificateArn: Input<ACMCertificate.ID>) { self.certificateArn = certificateArn }

    /// Reads the registry's names.
    public init(document: Document) throws(DocumentError) {
        certificateArn = try DocumentReader(document).required("CertificateArn")
    }

    /// The properties.
    public var document: Document {
        var writer = DocumentWriter()
        writer.set("CertificateArn", certificateArn)
        return writer.document
    }

    /// One property, which is the identifier.
    public static let schema = Schema(
        type: "Deployer::CertificateManager::IssuedCertificate",
        properties: ["CertificateArn": PropertySchema(.string)],
        required: ["CertificateArn"],
        primaryIdentifier: ["CertificateArn"],
        createOnly: ["CertificateArn"]
    )
}

extension Reference where R == IssuedCertificate {
    /// `CertificateArn`, known to be issued.
    public var certificateArn: Input<ACMCertificate.ID> { attribute("CertificateArn") }
}
