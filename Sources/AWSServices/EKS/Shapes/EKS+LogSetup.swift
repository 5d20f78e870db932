// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EKS {
    /// `LogSetup` of Amazon Elastic Kubernetes Service.
    public struct LogSetup: Sendable, Hashable {
        /// `enabled`.
        public var enabled: Bool?
        /// `types`.
        public var types: [LogType]?

        /// What is left out is the service's to choose.
        public init(enabled: Bool? = nil, types: [LogType]? = nil) {
            self.enabled = enabled
            self.types = types
        }
    }
}

extension EKS.LogSetup {
    package func write(to object: inout JSONObject) {
        object.member("enabled", enabled) { .boolean($0) }
        object.member("types", types) { .list($0) { .string($0.rawValue) } }
    }
}

extension EKS.LogSetup {
    package init(json: JSONValue) throws {
        self.enabled = try json.member("enabled") { try $0.boolean() }
        self.types = try json.member("types") { try $0.list { EKS.LogType(rawValue: try $0.string()) } }
    }
}
