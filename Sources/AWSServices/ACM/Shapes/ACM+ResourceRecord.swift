// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension ACM {
    /// `ResourceRecord` of AWS Certificate Manager.
    public struct ResourceRecord: Sendable, Hashable {
        /// `Name`.
        public var name: String?
        /// `Type`.
        public var type: RecordType?
        /// `Value`.
        public var value: String?

        /// What is left out is the service's to choose.
        public init(name: String? = nil, type: RecordType? = nil, value: String? = nil) {
            self.name = name
            self.type = type
            self.value = value
        }
    }
}

extension ACM.ResourceRecord {
    package init(json: JSONValue) throws {
        self.name = try json.member("Name") { try $0.string() }
        self.type = try json.member("Type") { ACM.RecordType(rawValue: try $0.string()) }
        self.value = try json.member("Value") { try $0.string() }
    }
}
