// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EKS {
    /// `Provider` of Amazon Elastic Kubernetes Service.
    public struct Provider: Sendable, Hashable {
        /// `keyArn`.
        public var keyArn: String?

        /// What is left out is the service's to choose.
        public init(keyArn: String? = nil) {
            self.keyArn = keyArn
        }
    }
}

extension EKS.Provider {
    package func write(to object: inout JSONObject) {
        object.member("keyArn", keyArn) { .string($0) }
    }
}

extension EKS.Provider {
    package init(json: JSONValue) throws {
        self.keyArn = try json.member("keyArn") { try $0.string() }
    }
}
