// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `PrefixListId` of Amazon Elastic Compute Cloud.
    public struct PrefixListId: Sendable, Hashable {
        /// `Description`.
        public var description: String?
        /// `PrefixListId`.
        public var prefixListId: String?

        /// What is left out is the service's to choose.
        public init(description: String? = nil, prefixListId: String? = nil) {
            self.description = description
            self.prefixListId = prefixListId
        }
    }
}

extension EC2.PrefixListId {
    package func write(to form: inout FormWriter) {
        form.member("Description", description) { $0.write($1) }
        form.member("PrefixListId", prefixListId) { $0.write($1) }
    }
}

extension EC2.PrefixListId {
    package init(xml: XMLElement) throws {
        self.description = try xml.member("description") { try $0.string() }
        self.prefixListId = try xml.member("prefixListId") { try $0.string() }
    }
}
