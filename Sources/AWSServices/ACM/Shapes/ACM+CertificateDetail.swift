// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ACM {
    /// `CertificateDetail` of AWS Certificate Manager.
    public struct CertificateDetail: Sendable, Hashable {
        /// `CertificateArn`.
        public var certificateArn: String?
        /// `CertificateAuthorityArn`.
        public var certificateAuthorityArn: String?
        /// `CreatedAt`.
        public var createdAt: Timestamp?
        /// `DomainName`.
        public var domainName: String?
        /// `DomainValidationOptions`.
        public var domainValidationOptions: [DomainValidation]?
        /// `ExtendedKeyUsages`.
        public var extendedKeyUsages: [ExtendedKeyUsage]?
        /// `FailureReason`.
        public var failureReason: FailureReason?
        /// `ImportedAt`.
        public var importedAt: Timestamp?
        /// `InUseBy`.
        public var inUseBy: [String]?
        /// `IssuedAt`.
        public var issuedAt: Timestamp?
        /// `Issuer`.
        public var issuer: String?
        /// `KeyAlgorithm`.
        public var keyAlgorithm: KeyAlgorithm?
        /// `KeyUsages`.
        public var keyUsages: [KeyUsage]?
        /// `ManagedBy`.
        public var managedBy: CertificateManagedBy?
        /// `NotAfter`.
        public var notAfter: Timestamp?
        /// `NotBefore`.
        public var notBefore: Timestamp?
        /// `Options`.
        public var options: CertificateOptions?
        /// `RenewalEligibility`.
        public var renewalEligibility: RenewalEligibility?
        /// `RenewalSummary`.
        public var renewalSummary: RenewalSummary?
        /// `RevocationReason`.
        public var revocationReason: RevocationReason?
        /// `RevokedAt`.
        public var revokedAt: Timestamp?
        /// `Serial`.
        public var serial: String?
        /// `SignatureAlgorithm`.
        public var signatureAlgorithm: String?
        /// `Status`.
        public var status: CertificateStatus?
        /// `Subject`.
        public var subject: String?
        /// `SubjectAlternativeNames`.
        public var subjectAlternativeNames: [String]?
        /// `Type`.
        public var type: CertificateType?

        /// What is left out is the service's to choose.
        public init(
            certificateArn: String? = nil,
            certificateAuthorityArn: String? = nil,
            createdAt: Timestamp? = nil,
            domainName: String? = nil,
            domainValidationOptions: [DomainValidation]? = nil,
            extendedKeyUsages: [ExtendedKeyUsage]? = nil,
            failureReason: FailureReason? = nil,
            importedAt: Timestamp? = nil,
            inUseBy: [String]? = nil,
            issuedAt: Timestamp? = nil,
            issuer: String? = nil,
            keyAlgorithm: KeyAlgorithm? = nil,
            keyUsages: [KeyUsage]? = nil,
            managedBy: CertificateManagedBy? = nil,
            notAfter: Timestamp? = nil,
            notBefore: Timestamp? = nil,
            options: CertificateOptions? = nil,
            renewalEligibility: RenewalEligibility? = nil,
            renewalSummary: RenewalSummary? = nil,
            revocationReason: RevocationReason? = nil,
            revokedAt: Timestamp? = nil,
            serial: String? = nil,
            signatureAlgorithm: String? = nil,
            status: CertificateStatus? = nil,
            subject: String? = nil,
            subjectAlternativeNames: [String]? = nil,
            type: CertificateType? = nil
        ) {
            self.certificateArn = certificateArn
            self.certificateAuthorityArn = certificateAuthorityArn
            self.createdAt = createdAt
            self.domainName = domainName
            self.domainValidationOptions = domainValidationOptions
            self.extendedKeyUsages = extendedKeyUsages
            self.failureReason = failureReason
            self.importedAt = importedAt
            self.inUseBy = inUseBy
            self.issuedAt = issuedAt
            self.issuer = issuer
            self.keyAlgorithm = keyAlgorithm
            self.keyUsages = keyUsages
            self.managedBy = managedBy
            self.notAfter = notAfter
            self.notBefore = notBefore
            self.options = options
            self.renewalEligibility = renewalEligibility
            self.renewalSummary = renewalSummary
            self.revocationReason = revocationReason
            self.revokedAt = revokedAt
            self.serial = serial
            self.signatureAlgorithm = signatureAlgorithm
            self.status = status
            self.subject = subject
            self.subjectAlternativeNames = subjectAlternativeNames
            self.type = type
        }
    }
}

extension ACM.CertificateDetail {
    package init(json: JSONValue) throws {
        self.certificateArn = try json.member("CertificateArn") { try $0.string() }
        self.certificateAuthorityArn = try json.member("CertificateAuthorityArn") { try $0.string() }
        self.createdAt = try json.member("CreatedAt") { try $0.timestamp() }
        self.domainName = try json.member("DomainName") { try $0.string() }
        self.domainValidationOptions = try json.member("DomainValidationOptions") { try $0.list { try ACM.DomainValidation(json: $0) } }
        self.extendedKeyUsages = try json.member("ExtendedKeyUsages") { try $0.list { try ACM.ExtendedKeyUsage(json: $0) } }
        self.failureReason = try json.member("FailureReason") { ACM.FailureReason(rawValue: try $0.string()) }
        self.importedAt = try json.member("ImportedAt") { try $0.timestamp() }
        self.inUseBy = try json.member("InUseBy") { try $0.list { try $0.string() } }
        self.issuedAt = try json.member("IssuedAt") { try $0.timestamp() }
        self.issuer = try json.member("Issuer") { try $0.string() }
        self.keyAlgorithm = try json.member("KeyAlgorithm") { ACM.KeyAlgorithm(rawValue: try $0.string()) }
        self.keyUsages = try json.member("KeyUsages") { try $0.list { try ACM.KeyUsage(json: $0) } }
        self.managedBy = try json.member("ManagedBy") { ACM.CertificateManagedBy(rawValue: try $0.string()) }
        self.notAfter = try json.member("NotAfter") { try $0.timestamp() }
        self.notBefore = try json.member("NotBefore") { try $0.timestamp() }
        self.options = try json.member("Options") { try ACM.CertificateOptions(json: $0) }
        self.renewalEligibility = try json.member("RenewalEligibility") { ACM.RenewalEligibility(rawValue: try $0.string()) }
        self.renewalSummary = try json.member("RenewalSummary") { try ACM.RenewalSummary(json: $0) }
        self.revocationReason = try json.member("RevocationReason") { ACM.RevocationReason(rawValue: try $0.string()) }
        self.revokedAt = try json.member("RevokedAt") { try $0.timestamp() }
        self.serial = try json.member("Serial") { try $0.string() }
        self.signatureAlgorithm = try json.member("SignatureAlgorithm") { try $0.string() }
        self.status = try json.member("Status") { ACM.CertificateStatus(rawValue: try $0.string()) }
        self.subject = try json.member("Subject") { try $0.string() }
        self.subjectAlternativeNames = try json.member("SubjectAlternativeNames") { try $0.list { try $0.string() } }
        self.type = try json.member("Type") { ACM.CertificateType(rawValue: try $0.string()) }
    }
}
