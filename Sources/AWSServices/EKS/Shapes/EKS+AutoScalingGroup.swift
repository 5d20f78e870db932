// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EKS {
    /// `AutoScalingGroup` of Amazon Elastic Kubernetes Service.
    public struct AutoScalingGroup: Sendable, Hashable {
        /// `name`.
        public var name: String?

        /// What is left out is the service's to choose.
        public init(name: String? = nil) {
            self.name = name
        }
    }
}

extension EKS.AutoScalingGroup {
    package init(json: JSONValue) throws {
        self.name = try json.member("name") { try $0.string() }
    }
}
