// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `Owner` of Amazon Simple Storage Service.
    public struct Owner: Sendable, Hashable {
        /// `DisplayName`.
        public var displayName: String?
        /// `ID`.
        public var id: String?

        /// What is left out is the service's to choose.
        public init(displayName: String? = nil, id: String? = nil) {
            self.displayName = displayName
            self.id = id
        }
    }
}

extension S3.Owner {
    package func write(to xml: inout XMLWriter) {
        xml.member("DisplayName", displayName) { $0.write($1) }
        xml.member("ID", id) { $0.write($1) }
    }
}

extension S3.Owner {
    package init(xml: XMLElement) throws {
        self.displayName = try xml.member("DisplayName") { try $0.string() }
        self.id = try xml.member("ID") { try $0.string() }
    }
}
