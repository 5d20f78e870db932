// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `SubnetIpPrefixes` of Amazon Elastic Compute Cloud.
    public struct SubnetIpPrefixes: Sendable, Hashable {
        /// `IpPrefixes`.
        public var ipPrefixes: [String]?
        /// `SubnetId`.
        public var subnetId: String?

        /// What is left out is the service's to choose.
        public init(ipPrefixes: [String]? = nil, subnetId: String? = nil) {
            self.ipPrefixes = ipPrefixes
            self.subnetId = subnetId
        }
    }
}

extension EC2.SubnetIpPrefixes {
    package init(xml: XMLElement) throws {
        self.ipPrefixes = try xml.member("ipPrefixSet") { try $0.list { try $0.string() } }
        self.subnetId = try xml.member("subnetId") { try $0.string() }
    }
}
