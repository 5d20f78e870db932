// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension Route53 {
    /// `DelegationSet` of Amazon Route 53.
    public struct DelegationSet: Sendable, Hashable {
        /// `CallerReference`.
        public var callerReference: String?
        /// `Id`.
        public var id: String?
        /// `NameServers`.
        public var nameServers: [String]?

        /// What is left out is the service's to choose.
        public init(callerReference: String? = nil, id: String? = nil, nameServers: [String]? = nil) {
            self.callerReference = callerReference
            self.id = id
            self.nameServers = nameServers
        }
    }
}

extension Route53.DelegationSet {
    package init(xml: XMLElement) throws {
        self.callerReference = try xml.member("CallerReference") { try $0.string() }
        self.id = try xml.member("Id") { try $0.string() }
        self.nameServers = try xml.member("NameServers") { try $0.list { try $0.string() } }
    }
}
