// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `SecurityGroupRuleRequest` of Amazon Elastic Compute Cloud.
    public struct SecurityGroupRuleRequest: Sendable, Hashable {
        /// `CidrIpv4`.
        public var cidrIpv4: String?
        /// `CidrIpv6`.
        public var cidrIpv6: String?
        /// `Description`.
        public var description: String?
        /// `FromPort`.
        public var fromPort: Int?
        /// `IpProtocol`.
        public var ipProtocol: String?
        /// `PrefixListId`.
        public var prefixListId: String?
        /// `ReferencedGroupId`.
        public var referencedGroupId: String?
        /// `ToPort`.
        public var toPort: Int?

        /// What is left out is the service's to choose.
        public init(
            cidrIpv4: String? = nil,
            cidrIpv6: String? = nil,
            description: String? = nil,
            fromPort: Int? = nil,
            ipProtocol: String? = nil,
            prefixListId: String? = nil,
            referencedGroupId: String? = nil,
            toPort: Int? = nil
        ) {
            self.cidrIpv4 = cidrIpv4
            self.cidrIpv6 = cidrIpv6
            self.description = description
            self.fromPort = fromPort
            self.ipProtocol = ipProtocol
            self.prefixListId = prefixListId
            self.referencedGroupId = referencedGroupId
            self.toPort = toPort
        }
    }
}

extension EC2.SecurityGroupRuleRequest {
    package func write(to form: inout FormWriter) {
        form.member("CidrIpv4", cidrIpv4) { $0.write($1) }
        form.member("CidrIpv6", cidrIpv6) { $0.write($1) }
        form.member("Description", description) { $0.write($1) }
        form.member("FromPort", fromPort) { $0.write($1) }
        form.member("IpProtocol", ipProtocol) { $0.write($1) }
        form.member("PrefixListId", prefixListId) { $0.write($1) }
        form.member("ReferencedGroupId", referencedGroupId) { $0.write($1) }
        form.member("ToPort", toPort) { $0.write($1) }
    }
}
