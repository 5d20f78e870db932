// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EKS {
    /// `Taint` of Amazon Elastic Kubernetes Service.
    public struct Taint: Sendable, Hashable {
        /// `effect`.
        public var effect: TaintEffect?
        /// `key`.
        public var key: String?
        /// `value`.
        public var value: String?

        /// What is left out is the service's to choose.
        public init(effect: TaintEffect? = nil, key: String? = nil, value: String? = nil) {
            self.effect = effect
            self.key = key
            self.value = value
        }
    }
}

extension EKS.Taint {
    package func write(to object: inout JSONObject) {
        object.member("effect", effect) { .string($0.rawValue) }
        object.member("key", key) { .string($0) }
        object.member("value", value) { .string($0) }
    }
}

extension EKS.Taint {
    package init(json: JSONValue) throws {
        self.effect = try json.member("effect") { EKS.TaintEffect(rawValue: try $0.string()) }
        self.key = try json.member("key") { try $0.string() }
        self.value = try json.member("value") { try $0.string() }
    }
}
