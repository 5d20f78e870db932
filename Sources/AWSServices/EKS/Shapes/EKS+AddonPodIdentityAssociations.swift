// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EKS {
    /// `AddonPodIdentityAssociations` of Amazon Elastic Kubernetes Service.
    public struct AddonPodIdentityAssociations: Sendable, Hashable {
        /// `roleArn`.
        public var roleArn: String
        /// `serviceAccount`.
        public var serviceAccount: String

        /// What is left out is the service's to choose.
        public init(roleArn: String, serviceAccount: String) {
            self.roleArn = roleArn
            self.serviceAccount = serviceAccount
        }
    }
}

extension EKS.AddonPodIdentityAssociations {
    package func write(to object: inout JSONObject) {
        object.member("roleArn", roleArn) { .string($0) }
        object.member("serviceAccount", serviceAccount) { .string($0) }
    }
}
