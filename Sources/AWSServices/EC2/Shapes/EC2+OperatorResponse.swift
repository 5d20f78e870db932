// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `OperatorResponse` of Amazon Elastic Compute Cloud.
    public struct OperatorResponse: Sendable, Hashable {
        /// `HiddenByDefault`.
        public var hiddenByDefault: Bool?
        /// `Managed`.
        public var managed: Bool?
        /// `Principal`.
        public var principal: String?

        /// What is left out is the service's to choose.
        public init(hiddenByDefault: Bool? = nil, managed: Bool? = nil, principal: String? = nil) {
            self.hiddenByDefault = hiddenByDefault
            self.managed = managed
            self.principal = principal
        }
    }
}

extension EC2.OperatorResponse {
    package init(xml: XMLElement) throws {
        self.hiddenByDefault = try xml.member("hiddenByDefault") { try $0.boolean() }
        self.managed = try xml.member("managed") { try $0.boolean() }
        self.principal = try xml.member("principal") { try $0.string() }
    }
}
