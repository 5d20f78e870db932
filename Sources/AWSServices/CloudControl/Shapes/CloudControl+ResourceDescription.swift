// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CloudControl {
    /// `ResourceDescription` of AWS Cloud Control API.
    public struct ResourceDescription: Sendable, Hashable {
        /// `Identifier`.
        public var identifier: String?
        /// `Properties`.
        public var properties: String?

        /// What is left out is the service's to choose.
        public init(identifier: String? = nil, properties: String? = nil) {
            self.identifier = identifier
            self.properties = properties
        }
    }
}

extension CloudControl.ResourceDescription {
    package init(json: JSONValue) throws {
        self.identifier = try json.member("Identifier") { try $0.string() }
        self.properties = try json.member("Properties") { try $0.string() }
    }
}
