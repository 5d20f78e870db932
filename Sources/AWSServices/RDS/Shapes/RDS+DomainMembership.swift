// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension RDS {
    /// `DomainMembership` of Amazon Relational Database Service.
    public struct DomainMembership: Sendable, Hashable {
        /// `AuthSecretArn`.
        public var authSecretArn: String?
        /// `DnsIps`.
        public var dnsIps: [String]?
        /// `Domain`.
        public var domain: String?
        /// `FQDN`.
        public var fqdn: String?
        /// `IAMRoleName`.
        public var iamRoleName: String?
        /// `OU`.
        public var ou: String?
        /// `Status`.
        public var status: String?

        /// What is left out is the service's to choose.
        public init(
            authSecretArn: String? = nil,
            dnsIps: [String]? = nil,
            domain: String? = nil,
            fqdn: String? = nil,
            iamRoleName: String? = nil,
            ou: String? = nil,
            status: String? = nil
        ) {
            self.authSecretArn = authSecretArn
            self.dnsIps = dnsIps
            self.domain = domain
            self.fqdn = fqdn
            self.iamRoleName = iamRoleName
            self.ou = ou
            self.status = status
        }
    }
}

extension RDS.DomainMembership {
    package init(xml: XMLElement) throws {
        self.authSecretArn = try xml.member("AuthSecretArn") { try $0.string() }
        self.dnsIps = try xml.member("DnsIps") { try $0.list { try $0.string() } }
        self.domain = try xml.member("Domain") { try $0.string() }
        self.fqdn = try xml.member("FQDN") { try $0.string() }
        self.iamRoleName = try xml.member("IAMRoleName") { try $0.string() }
        self.ou = try xml.member("OU") { try $0.string() }
        self.status = try xml.member("Status") { try $0.string() }
    }
}
