// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `NetworkAclEntry` of Amazon Elastic Compute Cloud.
    public struct NetworkAclEntry: Sendable, Hashable {
        /// `CidrBlock`.
        public var cidrBlock: String?
        /// `Egress`.
        public var egress: Bool?
        /// `IcmpTypeCode`.
        public var icmpTypeCode: IcmpTypeCode?
        /// `Ipv6CidrBlock`.
        public var ipv6CidrBlock: String?
        /// `PortRange`.
        public var portRange: PortRange?
        /// `Protocol`.
        public var `protocol`: String?
        /// `RuleAction`.
        public var ruleAction: RuleAction?
        /// `RuleNumber`.
        public var ruleNumber: Int?

        /// What is left out is the service's to choose.
        public init(
            cidrBlock: String? = nil,
            egress: Bool? = nil,
            icmpTypeCode: IcmpTypeCode? = nil,
            ipv6CidrBlock: String? = nil,
            portRange: PortRange? = nil,
            `protocol`: String? = nil,
            ruleAction: RuleAction? = nil,
            ruleNumber: Int? = nil
        ) {
            self.cidrBlock = cidrBlock
            self.egress = egress
            self.icmpTypeCode = icmpTypeCode
            self.ipv6CidrBlock = ipv6CidrBlock
            self.portRange = portRange
            self.`protocol` = `protocol`
            self.ruleAction = ruleAction
            self.ruleNumber = ruleNumber
        }
    }
}

extension EC2.NetworkAclEntry {
    package init(xml: XMLElement) throws {
        self.cidrBlock = try xml.member("cidrBlock") { try $0.string() }
        self.egress = try xml.member("egress") { try $0.boolean() }
        self.icmpTypeCode = try xml.member("icmpTypeCode") { try EC2.IcmpTypeCode(xml: $0) }
        self.ipv6CidrBlock = try xml.member("ipv6CidrBlock") { try $0.string() }
        self.portRange = try xml.member("portRange") { try EC2.PortRange(xml: $0) }
        self.`protocol` = try xml.member("protocol") { try $0.string() }
        self.ruleAction = try xml.member("ruleAction") { EC2.RuleAction(rawValue: try $0.string()) }
        self.ruleNumber = try xml.member("ruleNumber") { try $0.integer() }
    }
}
