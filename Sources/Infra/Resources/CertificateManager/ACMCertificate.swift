// Written by `make generate` from the CloudFormation registry's schema. Do not edit.

/// `AWS::CertificateManager::Certificate`.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-certificate.html
public struct ACMCertificate: Resource {
    /// `DomainName`. A change replaces the resource.
    public var domainName: Input<String>
    /// `CertificateAuthorityArn`. A change replaces the resource.
    public var certificateAuthorityArn: Input<String>?
    /// `CertificateExport`.
    public var certificateExport: Input<String>?
    /// `CertificateTransparencyLoggingPreference`.
    public var certificateTransparencyLoggingPreference: Input<String>?
    /// `DomainValidationOptions`. A change replaces the resource.
    public var domainValidationOptions: [DomainValidationOption]?
    /// `KeyAlgorithm`. A change replaces the resource.
    public var keyAlgorithm: Input<String>?
    /// `SubjectAlternativeNames`. A change replaces the resource.
    public var subjectAlternativeNames: [Input<String>]?
    /// `Tags`.
    public var tags: Tags
    /// `ValidationMethod`. A change replaces the resource.
    public var validationMethod: Input<String>?

    /// Required properties come first; those left out are AWS's to choose.
    public init(
        domainName: Input<String>,
        certificateAuthorityArn: Input<String>? = nil,
        certificateExport: Input<String>? = nil,
        certificateTransparencyLoggingPreference: Input<String>? = nil,
        domainValidationOptions: [DomainValidationOption]? = nil,
        keyAlgorithm: Input<String>? = nil,
        subjectAlternativeNames: [Input<String>]? = nil,
        tags: Tags = [:],
        validationMethod: Input<String>? = nil
    ) {
        self.domainName = domainName
        self.certificateAuthorityArn = certificateAuthorityArn
        self.certificateExport = certificateExport
        self.certificateTransparencyLoggingPreference = certificateTransparencyLoggingPreference
        self.domainValidationOptions = domainValidationOptions
        self.keyAlgorithm = keyAlgorithm
        self.subjectAlternativeNames = subjectAlternativeNames
        self.tags = tags
        self.validationMethod = validationMethod
    }

    /// Reads the registry's names; what AWS alone sets is passed over.
    public init(document: Document) throws(DocumentError) {
        let reader = try DocumentReader(document)
        self.domainName = try reader.required("DomainName")
        self.certificateAuthorityArn = try reader.optional("CertificateAuthorityArn")
        self.certificateExport = try reader.optional("CertificateExport")
        self.certificateTransparencyLoggingPreference = try reader.optional("CertificateTransparencyLoggingPreference")
        self.domainValidationOptions = try reader.optional("DomainValidationOptions")
        self.keyAlgorithm = try reader.optional("KeyAlgorithm")
        self.subjectAlternativeNames = try reader.optional("SubjectAlternativeNames")
        self.tags = try reader.optional("Tags") ?? [:]
        self.validationMethod = try reader.optional("ValidationMethod")
    }

    /// The properties that are given, by the registry's names.
    public var document: Document {
        var writer = DocumentWriter()
        writer.set("DomainName", domainName)
        writer.set("CertificateAuthorityArn", certificateAuthorityArn)
        writer.set("CertificateExport", certificateExport)
        writer.set("CertificateTransparencyLoggingPreference", certificateTransparencyLoggingPreference)
        writer.set("DomainValidationOptions", domainValidationOptions)
        writer.set("KeyAlgorithm", keyAlgorithm)
        writer.set("SubjectAlternativeNames", subjectAlternativeNames)
        writer.set("Tags", tags.isEmpty ? nil : tags)
        writer.set("ValidationMethod", validationMethod)
        return writer.document
    }

    /// `DomainValidationOptions/*`.
    public struct DomainValidationOption: DocumentConvertible, Hashable {
        /// `DomainName`.
        public var domainName: Input<String>
        /// `HostedZoneId`.
        public var hostedZoneId: Input<HostedZone.ID>?
        /// `ValidationDomain`.
        public var validationDomain: Input<String>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            domainName: Input<String>,
            hostedZoneId: Input<HostedZone.ID>? = nil,
            validationDomain: Input<String>? = nil
        ) {
            self.domainName = domainName
            self.hostedZoneId = hostedZoneId
            self.validationDomain = validationDomain
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.domainName = try reader.required("DomainName")
            self.hostedZoneId = try reader.optional("HostedZoneId")
            self.validationDomain = try reader.optional("ValidationDomain")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("DomainName", domainName)
            writer.set("HostedZoneId", hostedZoneId)
            writer.set("ValidationDomain", validationDomain)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "DomainName": PropertySchema(.string),
                    "HostedZoneId": PropertySchema(.string),
                    "ValidationDomain": PropertySchema(.string),
                ],
                required: ["DomainName"]
            )
        )
    }
}

extension ACMCertificate {
    /// What the registry says of `AWS::CertificateManager::Certificate`.
    public static let schema = Schema(
        type: "AWS::CertificateManager::Certificate",
        properties: properties,
        required: ["DomainName"],
        primaryIdentifier: ["Id"],
        createOnly: [
            "CertificateAuthorityArn",
            "DomainName",
            "DomainValidationOptions",
            "KeyAlgorithm",
            "SubjectAlternativeNames",
            "ValidationMethod",
        ],
        readOnly: ["Id"],
        tagProperty: "Tags"
    )

    private static let properties: [String: PropertySchema] = [
        "CertificateAuthorityArn": PropertySchema(.string),
        "CertificateExport": PropertySchema(.string),
        "CertificateTransparencyLoggingPreference": PropertySchema(.string),
        "DomainName": PropertySchema(.string, equivalence: .domainName),
        "DomainValidationOptions": PropertySchema(.array(DomainValidationOption.shape, ordered: false, unique: true)),
        "Id": PropertySchema(.string),
        "KeyAlgorithm": PropertySchema(.string),
        "SubjectAlternativeNames": PropertySchema(
            .array(PropertySchema(.string, equivalence: .domainName), ordered: false, unique: true),
            equivalence: .keyed
        ),
        "Tags": PropertySchema(
            .array(
                PropertySchema(
                    .object(
                        ["Key": PropertySchema(.string), "Value": PropertySchema(.string)],
                        required: ["Key", "Value"]
                    )
                ),
                ordered: false
            )
        ),
        "ValidationMethod": PropertySchema(.string),
    ]
}

extension Reference where R == ACMCertificate {
    /// `Id`.
    public var id: Input<ACMCertificate.ID> { attribute("Id") }
}
