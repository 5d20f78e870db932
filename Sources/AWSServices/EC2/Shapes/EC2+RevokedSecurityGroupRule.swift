// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `RevokedSecurityGroupRule` of Amazon Elastic Compute Cloud.
    public struct RevokedSecurityGroupRule: Sendable, Hashable {
        /// `CidrIpv4`.
        public var cidrIpv4: String?
        /// `CidrIpv6`.
        public var cidrIpv6: String?
        /// `Description`.
        public var description: String?
        /// `FromPort`.
        public var fromPort: Int?
        /// `GroupId`.
        public var groupId: String?
        /// `IpProtocol`.
        public var ipProtocol: String?
        /// `IsEgress`.
        public var isEgress: Bool?
        /// `PrefixListId`.
        public var prefixListId: String?
        /// `ReferencedGroupId`.
        public var referencedGroupId: String?
        /// `SecurityGroupRuleId`.
        public var securityGroupRuleId: String?
        /// `ToPort`.
        public var toPort: Int?

        /// What is left out is the service's to choose.
        public init(
            cidrIpv4: String? = nil,
            cidrIpv6: String? = nil,
            description: String? = nil,
            fromPort: Int? = nil,
            groupId: String? = nil,
            ipProtocol: String? = nil,
            isEgress: Bool? = nil,
            prefixListId: String? = nil,
            referencedGroupId: String? = nil,
            securityGroupRuleId: String? = nil,
            toPort: Int? = nil
        ) {
            self.cidrIpv4 = cidrIpv4
            self.cidrIpv6 = cidrIpv6
            self.description = description
            self.fromPort = fromPort
            self.groupId = groupId
            self.ipProtocol = ipProtocol
            self.isEgress = isEgress
            self.prefixListId = prefixListId
            self.referencedGroupId = referencedGroupId
            self.securityGroupRuleId = securityGroupRuleId
            self.toPort = toPort
        }
    }
}

extension EC2.RevokedSecurityGroupRule {
    package init(xml: XMLElement) throws {
        self.cidrIpv4 = try xml.member("cidrIpv4") { try $0.string() }
        self.cidrIpv6 = try xml.member("cidrIpv6") { try $0.string() }
        self.description = try xml.member("description") { try $0.string() }
        self.fromPort = try xml.member("fromPort") { try $0.integer() }
        self.groupId = try xml.member("groupId") { try $0.string() }
        self.ipProtocol = try xml.member("ipProtocol") { try $0.string() }
        self.isEgress = try xml.member("isEgress") { try $0.boolean() }
        self.prefixListId = try xml.member("prefixListId") { try $0.string() }
        self.referencedGroupId = try xml.member("referencedGroupId") { try $0.string() }
        self.securityGroupRuleId = try xml.member("securityGroupRuleId") { try $0.string() }
        self.toPort = try xml.member("toPort") { try $0.integer() }
    }
}
