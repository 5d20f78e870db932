// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EKS {
    /// `Logging` of Amazon Elastic Kubernetes Service.
    public struct Logging: Sendable, Hashable {
        /// `clusterLogging`.
        public var clusterLogging: [LogSetup]?

        /// What is left out is the service's to choose.
        public init(clusterLogging: [LogSetup]? = nil) {
            self.clusterLogging = clusterLogging
        }
    }
}

extension EKS.Logging {
    package func write(to object: inout JSONObject) {
        object.member("clusterLogging", clusterLogging) { .list($0) { JSONObject.value($0.write(to:)) } }
    }
}

extension EKS.Logging {
    package init(json: JSONValue) throws {
        self.clusterLogging = try json.member("clusterLogging") { try $0.list { try EKS.LogSetup(json: $0) } }
    }
}
