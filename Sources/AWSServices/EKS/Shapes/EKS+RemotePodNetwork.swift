// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EKS {
    /// `RemotePodNetwork` of Amazon Elastic Kubernetes Service.
    public struct RemotePodNetwork: Sendable, Hashable {
        /// `cidrs`.
        public var cidrs: [String]?

        /// What is left out is the service's to choose.
        public init(cidrs: [String]? = nil) {
            self.cidrs = cidrs
        }
    }
}

extension EKS.RemotePodNetwork {
    package func write(to object: inout JSONObject) {
        object.member("cidrs", cidrs) { .list($0) { .string($0) } }
    }
}

extension EKS.RemotePodNetwork {
    package init(json: JSONValue) throws {
        self.cidrs = try json.member("cidrs") { try $0.list { try $0.string() } }
    }
}
