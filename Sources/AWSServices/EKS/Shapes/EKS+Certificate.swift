// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EKS {
    /// `Certificate` of Amazon Elastic Kubernetes Service.
    public struct Certificate: Sendable, Hashable {
        /// `data`.
        public var data: String?

        /// What is left out is the service's to choose.
        public init(data: String? = nil) {
            self.data = data
        }
    }
}

extension EKS.Certificate {
    package init(json: JSONValue) throws {
        self.data = try json.member("data") { try $0.string() }
    }
}
