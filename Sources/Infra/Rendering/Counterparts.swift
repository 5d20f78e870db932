/// Where CloudFormation does the same with other resources than the stack: which it lacks, and which hold more.
struct Counterparts {
    /// Why a resource is not in the template.
    struct LeftOut {
        let reason: String
        /// Whether the deployed template lacks what the resource does.
        let isMissed: Bool
    }

    /// What is left out, by address. References to it become what its own properties say, and what waits for it waits for
    /// what it waits for.
    private(set) var leftOut: [Address: LeftOut] = [:]
    /// Properties that are other than the stack's, by address.
    private(set) var properties: [Address: Document] = [:]

    init(_ stack: Stack) {
        for node in stack.order.compactMap({ stack.nodes[$0] }) where node.options.existing == nil {
            if let record = ValidationRecord(node), stack.nodes[record.certificate]?.options.existing == nil {
                leftOut[node.address] = LeftOut(
                    reason: "CloudFormation writes the record itself, with the certificate \(record.certificate).",
                    isMissed: false
                )
                validate(record, in: stack)
            } else if Kubernetes.kinds[node.type] != nil {
                leftOut[node.address] = Self.object
            } else if node.type.description.hasPrefix("Deployer::") {
                leftOut[node.address] = Self.reasons[node.type] ?? Self.unknown
            }
        }
    }

    /// Told once for all of them.
    private static let object = LeftOut(
        reason: "Objects of a cluster are written by: deployer render --format kubernetes.",
        isMissed: false
    )

    private static let unknown = LeftOut(reason: "CloudFormation has no such resource type.", isMissed: true)

    private static let reasons: [ResourceType: LeftOut] = [
        "Deployer::EC2::DefaultSecurityGroup": LeftOut(
            reason: """
                CloudFormation cannot change the group that AWS makes with a VPC. Take its rules away by other means: \
                until then its members may talk to each other and out to anywhere.
                """,
            isMissed: true
        ),
        "Deployer::CertificateManager::IssuedCertificate": LeftOut(
            reason: "CloudFormation waits for the certificate itself.",
            isMissed: false
        ),
        "Deployer::ContainerImage::Image": LeftOut(
            reason: "CloudFormation pushes no images. Push it with `deployer image push`.",
            isMissed: true
        ),
    ]

    /// Tells the certificate the zone that its record is for. CloudFormation then writes the record and waits until the
    /// certificate is issued; a certificate knows nothing of its records that a template could refer to.
    ///
    /// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-certificatemanager-certificate-domainvalidationoption.html
    private mutating func validate(_ record: ValidationRecord, in stack: Stack) {
        guard let certificate = stack.nodes[record.certificate],
            case .object(var members) = properties[record.certificate] ?? stack.taggedProperties(of: certificate)
        else { return }
        var options = members["DomainValidationOptions"]?.array ?? []
        let domains = [members["DomainName"]] + (members["SubjectAlternativeNames"]?.array ?? [])
        for domain in domains.compactMap(\.?.string) where ValidationRecord.base(of: domain) == record.domain {
            guard !options.contains(where: { $0["DomainName"]?.string == domain }) else { continue }
            options.append(["DomainName": .string(domain), "HostedZoneId": record.zone])
        }
        members["DomainValidationOptions"] = .array(options)
        properties[record.certificate] = .object(members)
    }
}

/// A DNS record by which a certificate's domain is proven.
private struct ValidationRecord {
    let certificate: Address
    /// Without the asterisk: a domain and everything under it have the same record.
    let domain: String
    let zone: Document

    /// `nil` for any other record.
    init?(_ node: Stack.Node) {
        guard node.type == "AWS::Route53::RecordSet", case .reference(let name)? = node.properties["Name"],
            let zone = node.properties["HostedZoneId"]
        else { return nil }
        let (prefix, suffix) = ("DomainValidationOptions.", ".ResourceRecord.Name")
        guard name.attribute.hasPrefix(prefix), name.attribute.hasSuffix(suffix) else { return nil }
        certificate = name.address
        domain = Self.base(of: String(name.attribute.dropFirst(prefix.count).dropLast(suffix.count)))
        self.zone = zone
    }

    static func base(of domain: String) -> String {
        var domain = domain.lowercased()
        if domain.hasSuffix(".") { domain.removeLast() }
        return domain.hasPrefix("*.") ? String(domain.dropFirst(2)) : domain
    }
}
