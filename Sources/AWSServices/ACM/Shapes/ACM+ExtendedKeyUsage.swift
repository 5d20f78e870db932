// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension ACM {
    /// `ExtendedKeyUsage` of AWS Certificate Manager.
    public struct ExtendedKeyUsage: Sendable, Hashable {
        /// `Name`.
        public var name: ExtendedKeyUsageName?
        /// `OID`.
        public var oid: String?

        /// What is left out is the service's to choose.
        public init(name: ExtendedKeyUsageName? = nil, oid: String? = nil) {
            self.name = name
            self.oid = oid
        }
    }
}

extension ACM.ExtendedKeyUsage {
    package init(json: JSONValue) throws {
        self.name = try json.member("Name") { ACM.ExtendedKeyUsageName(rawValue: try $0.string()) }
        self.oid = try json.member("OID") { try $0.string() }
    }
}
