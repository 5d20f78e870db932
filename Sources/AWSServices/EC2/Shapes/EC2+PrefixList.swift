// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `PrefixList` of Amazon Elastic Compute Cloud.
    public struct PrefixList: Sendable, Hashable {
        /// `Cidrs`.
        public var cidrs: [String]?
        /// `PrefixListId`.
        public var prefixListId: String?
        /// `PrefixListName`.
        public var prefixListName: String?

        /// What is left out is the service's to choose.
        public init(cidrs: [String]? = nil, prefixListId: String? = nil, prefixListName: String? = nil) {
            self.cidrs = cidrs
            self.prefixListId = prefixListId
            self.prefixListName = prefixListName
        }
    }
}

extension EC2.PrefixList {
    package init(xml: XMLElement) throws {
        self.cidrs = try xml.member("cidrSet") { try $0.list { try $0.string() } }
        self.prefixListId = try xml.member("prefixListId") { try $0.string() }
        self.prefixListName = try xml.member("prefixListName") { try $0.string() }
    }
}
