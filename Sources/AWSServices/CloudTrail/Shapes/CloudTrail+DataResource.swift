// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CloudTrail {
    /// `DataResource` of AWS CloudTrail.
    public struct DataResource: Sendable, Hashable {
        /// `Type`.
        public var type: String?
        /// `Values`.
        public var values: [String]?

        /// What is left out is the service's to choose.
        public init(type: String? = nil, values: [String]? = nil) {
            self.type = type
            self.values = values
        }
    }
}

extension CloudTrail.DataResource {
    package func write(to object: inout JSONObject) {
        object.member("Type", type) { .string($0) }
        object.member("Values", values) { .list($0) { .string($0) } }
    }
}

extension CloudTrail.DataResource {
    package init(json: JSONValue) throws {
        self.type = try json.member("Type") { try $0.string() }
        self.values = try json.member("Values") { try $0.list { try $0.string() } }
    }
}
