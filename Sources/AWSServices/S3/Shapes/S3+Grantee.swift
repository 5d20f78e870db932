// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `Grantee` of Amazon Simple Storage Service.
    public struct Grantee: Sendable, Hashable {
        /// `DisplayName`.
        public var displayName: String?
        /// `EmailAddress`.
        public var emailAddress: String?
        /// `ID`.
        public var id: String?
        /// `Type`.
        public var type: TypeShape?
        /// `URI`.
        public var uri: String?

        /// What is left out is the service's to choose.
        public init(
            displayName: String? = nil,
            emailAddress: String? = nil,
            id: String? = nil,
            type: TypeShape? = nil,
            uri: String? = nil
        ) {
            self.displayName = displayName
            self.emailAddress = emailAddress
            self.id = id
            self.type = type
            self.uri = uri
        }
    }
}

extension S3.Grantee {
    package func write(to xml: inout XMLWriter) {
        xml.attribute("xsi:type", type?.rawValue)
        xml.member("DisplayName", displayName) { $0.write($1) }
        xml.member("EmailAddress", emailAddress) { $0.write($1) }
        xml.member("ID", id) { $0.write($1) }
        xml.member("URI", uri) { $0.write($1) }
    }
}

extension S3.Grantee {
    package init(xml: XMLElement) throws {
        self.displayName = try xml.member("DisplayName") { try $0.string() }
        self.emailAddress = try xml.member("EmailAddress") { try $0.string() }
        self.id = try xml.member("ID") { try $0.string() }
        self.type = xml.attribute("xsi:type").map { S3.TypeShape(rawValue: $0) }
        self.uri = try xml.member("URI") { try $0.string() }
    }
}
