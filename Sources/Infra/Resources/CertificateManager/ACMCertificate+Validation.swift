extension ACMCertificate {
    /// The DNS record by which ACM sees that a domain belongs to who asked for the certificate.
    ///
    /// A domain and everything under it, `example.com` and `*.example.com`, have one and the same record.
    public struct ValidationRecord: Sendable, Hashable {
        /// As in `_a1b2.example.com.`
        public let name: Input<String>
        /// `CNAME`.
        public let type: Input<String>
        /// As in `_c3d4.acm-validations.aws.`
        public let value: Input<String>

        /// The attributes that hold the record of a domain; small letters and no final dot, as ACM writes domains.
        package static func attributes(of domain: String) -> (name: String, type: String, value: String) {
            var domain = domain.lowercased()
            if domain.hasSuffix(".") { domain.removeLast() }
            let record = "DomainValidationOptions.\(domain).ResourceRecord"
            return ("\(record).Name", "\(record).Type", "\(record).Value")
        }
    }
}

extension Reference where R == ACMCertificate {
    /// The DNS record that proves a domain of the certificate; known once the certificate is requested.
    ///
    /// - Parameter domain: The domain name of the certificate or one of its alternative names.
    /// - Returns: References to what ACM will tell.
    public func validationRecord(of domain: String) -> ACMCertificate.ValidationRecord {
        let names = ACMCertificate.ValidationRecord.attributes(of: domain)
        return .init(name: attribute(names.name), type: attribute(names.type), value: attribute(names.value))
    }
}
