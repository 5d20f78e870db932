// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EKS {
    /// `UpdateParam` of Amazon Elastic Kubernetes Service.
    public struct UpdateParam: Sendable, Hashable {
        /// `type`.
        public var type: UpdateParamType?
        /// `value`.
        public var value: String?

        /// What is left out is the service's to choose.
        public init(type: UpdateParamType? = nil, value: String? = nil) {
            self.type = type
            self.value = value
        }
    }
}

extension EKS.UpdateParam {
    package init(json: JSONValue) throws {
        self.type = try json.member("type") { EKS.UpdateParamType(rawValue: try $0.string()) }
        self.value = try json.member("value") { try $0.string() }
    }
}
