// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension ACM {
    /// `KeyUsage` of AWS Certificate Manager.
    public struct KeyUsage: Sendable, Hashable {
        /// `Name`.
        public var name: KeyUsageName?

        /// What is left out is the service's to choose.
        public init(name: KeyUsageName? = nil) {
            self.name = name
        }
    }
}

extension ACM.KeyUsage {
    package init(json: JSONValue) throws {
        self.name = try json.member("Name") { ACM.KeyUsageName(rawValue: try $0.string()) }
    }
}
