// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ACM {
    /// `CertificateSummary` of AWS Certificate Manager.
    public struct CertificateSummary: Sendable, Hashable {
        /// `CertificateArn`.
        public var certificateArn: String?
        /// `CreatedAt`.
        public var createdAt: Timestamp?
        /// `DomainName`.
        public var domainName: String?
        /// `ExportOption`.
        public var exportOption: CertificateExport?
        /// `Exported`.
        public var exported: Bool?
        /// `ExtendedKeyUsages`.
        public var extendedKeyUsages: [ExtendedKeyUsageName]?
        /// `HasAdditionalSubjectAlternativeNames`.
        public var hasAdditionalSubjectAlternativeNames: Bool?
        /// `ImportedAt`.
        public var importedAt: Timestamp?
        /// `InUse`.
        public var inUse: Bool?
        /// `IssuedAt`.
        public var issuedAt: Timestamp?
        /// `KeyAlgorithm`.
        public var keyAlgorithm: KeyAlgorithm?
        /// `KeyUsages`.
        public var keyUsages: [KeyUsageName]?
        /// `ManagedBy`.
        public var managedBy: CertificateManagedBy?
        /// `NotAfter`.
        public var notAfter: Timestamp?
        /// `NotBefore`.
        public var notBefore: Timestamp?
        /// `RenewalEligibility`.
        public var renewalEligibility: RenewalEligibility?
        /// `RevokedAt`.
        public var revokedAt: Timestamp?
        /// `Status`.
        public var status: CertificateStatus?
        /// `SubjectAlternativeNameSummaries`.
        public var subjectAlternativeNameSummaries: [String]?
        /// `Type`.
        public var type: CertificateType?

        /// What is left out is the service's to choose.
        public init(
            certificateArn: String? = nil,
            createdAt: Timestamp? = nil,
            domainName: String? = nil,
            exportOption: CertificateExport? = nil,
            exported: Bool? = nil,
            extendedKeyUsages: [ExtendedKeyUsageName]? = nil,
            hasAdditionalSubjectAlternativeNames: Bool? = nil,
            importedAt: Timestamp? = nil,
            inUse: Bool? = nil,
            issuedAt: Timestamp? = nil,
            keyAlgorithm: KeyAlgorithm? = nil,
            keyUsages: [KeyUsageName]? = nil,
            managedBy: CertificateManagedBy? = nil,
            notAfter: Timestamp? = nil,
            notBefore: Timestamp? = nil,
            renewalEligibility: RenewalEligibility? = nil,
            revokedAt: Timestamp? = nil,
            status: CertificateStatus? = nil,
            subjectAlternativeNameSummaries: [String]? = nil,
            type: CertificateType? = nil
        ) {
            self.certificateArn = certificateArn
            self.createdAt = createdAt
            self.domainName = domainName
            self.exportOption = exportOption
            self.exported = exported
            self.extendedKeyUsages = extendedKeyUsages
            self.hasAdditionalSubjectAlternativeNames = hasAdditionalSubjectAlternativeNames
            self.importedAt = importedAt
            self.inUse = inUse
            self.issuedAt = issuedAt
            self.keyAlgorithm = keyAlgorithm
            self.keyUsages = keyUsages
            self.managedBy = managedBy
            self.notAfter = notAfter
            self.notBefore = notBefore
            self.renewalEligibility = renewalEligibility
            self.revokedAt = revokedAt
            self.status = status
            self.subjectAlternativeNameSummaries = subjectAlternativeNameSummaries
            self.type = type
        }
    }
}

extension ACM.CertificateSummary {
    package init(json: JSONValue) throws {
        self.certificateArn = try json.member("CertificateArn") { try $0.string() }
        self.createdAt = try json.member("CreatedAt") { try $0.timestamp() }
        self.domainName = try json.member("DomainName") { try $0.string() }
        self.exportOption = try json.member("ExportOption") { ACM.CertificateExport(rawValue: try $0.string()) }
        self.exported = try json.member("Exported") { try $0.boolean() }
        self.extendedKeyUsages = try json.member("ExtendedKeyUsages") { try $0.list { ACM.ExtendedKeyUsageName(rawValue: try $0.string()) } }
        self.hasAdditionalSubjectAlternativeNames = try json.member("HasAdditionalSubjectAlternativeNames") { try $0.boolean() }
        self.importedAt = try json.member("ImportedAt") { try $0.timestamp() }
        self.inUse = try json.member("InUse") { try $0.boolean() }
        self.issuedAt = try json.member("IssuedAt") { try $0.timestamp() }
        self.keyAlgorithm = try json.member("KeyAlgorithm") { ACM.KeyAlgorithm(rawValue: try $0.string()) }
        self.keyUsages = try json.member("KeyUsages") { try $0.list { ACM.KeyUsageName(rawValue: try $0.string()) } }
        self.managedBy = try json.member("ManagedBy") { ACM.CertificateManagedBy(rawValue: try $0.string()) }
        self.notAfter = try json.member("NotAfter") { try $0.timestamp() }
        self.notBefore = try json.member("NotBefore") { try $0.timestamp() }
        self.renewalEligibility = try json.member("RenewalEligibility") { ACM.RenewalEligibility(rawValue: try $0.string()) }
        self.revokedAt = try json.member("RevokedAt") { try $0.timestamp() }
        self.status = try json.member("Status") { ACM.CertificateStatus(rawValue: try $0.string()) }
        self.subjectAlternativeNameSummaries = try json.member("SubjectAlternativeNameSummaries") { try $0.list { try $0.string() } }
        self.type = try json.member("Type") { ACM.CertificateType(rawValue: try $0.string()) }
    }
}
