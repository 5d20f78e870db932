// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension IAM {
    /// `OpenIDConnectProviderListEntry` of AWS Identity and Access Management.
    public struct OpenIDConnectProviderListEntry: Sendable, Hashable {
        /// `Arn`.
        public var arn: String?

        /// What is left out is the service's to choose.
        public init(arn: String? = nil) {
            self.arn = arn
        }
    }
}

extension IAM.OpenIDConnectProviderListEntry {
    package init(xml: XMLElement) throws {
        self.arn = try xml.member("Arn") { try $0.string() }
    }
}
