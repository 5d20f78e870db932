// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `IpPermission` of Amazon Elastic Compute Cloud.
    public struct IpPermission: Sendable, Hashable {
        /// `FromPort`.
        public var fromPort: Int?
        /// `IpProtocol`.
        public var ipProtocol: String?
        /// `IpRanges`.
        public var ipRanges: [IpRange]?
        /// `Ipv6Ranges`.
        public var ipv6Ranges: [Ipv6Range]?
        /// `PrefixListIds`.
        public var prefixListIds: [PrefixListId]?
        /// `ToPort`.
        public var toPort: Int?
        /// `UserIdGroupPairs`.
        public var userIdGroupPairs: [UserIdGroupPair]?

        /// What is left out is the service's to choose.
        public init(
            fromPort: Int? = nil,
            ipProtocol: String? = nil,
            ipRanges: [IpRange]? = nil,
            ipv6Ranges: [Ipv6Range]? = nil,
            prefixListIds: [PrefixListId]? = nil,
            toPort: Int? = nil,
            userIdGroupPairs: [UserIdGroupPair]? = nil
        ) {
            self.fromPort = fromPort
            self.ipProtocol = ipProtocol
            self.ipRanges = ipRanges
            self.ipv6Ranges = ipv6Ranges
            self.prefixListIds = prefixListIds
            self.toPort = toPort
            self.userIdGroupPairs = userIdGroupPairs
        }
    }
}

extension EC2.IpPermission {
    package func write(to form: inout FormWriter) {
        form.member("FromPort", fromPort) { $0.write($1) }
        form.member("IpProtocol", ipProtocol) { $0.write($1) }
        form.member("IpRanges", ipRanges) { $0.list($1, item: nil) { $1.write(to: &$0) } }
        form.member("Ipv6Ranges", ipv6Ranges) { $0.list($1, item: nil) { $1.write(to: &$0) } }
        form.member("PrefixListIds", prefixListIds) { $0.list($1, item: nil) { $1.write(to: &$0) } }
        form.member("ToPort", toPort) { $0.write($1) }
        form.member("Groups", userIdGroupPairs) { $0.list($1, item: nil) { $1.write(to: &$0) } }
    }
}

extension EC2.IpPermission {
    package init(xml: XMLElement) throws {
        self.fromPort = try xml.member("fromPort") { try $0.integer() }
        self.ipProtocol = try xml.member("ipProtocol") { try $0.string() }
        self.ipRanges = try xml.member("ipRanges") { try $0.list { try EC2.IpRange(xml: $0) } }
        self.ipv6Ranges = try xml.member("ipv6Ranges") { try $0.list { try EC2.Ipv6Range(xml: $0) } }
        self.prefixListIds = try xml.member("prefixListIds") { try $0.list { try EC2.PrefixListId(xml: $0) } }
        self.toPort = try xml.member("toPort") { try $0.integer() }
        self.userIdGroupPairs = try xml.member("groups") { try $0.list { try EC2.UserIdGroupPair(xml: $0) } }
    }
}
