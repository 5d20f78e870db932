// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EKS {
    /// `PodIdentityAssociationSummary` of Amazon Elastic Kubernetes Service.
    public struct PodIdentityAssociationSummary: Sendable, Hashable {
        /// `associationArn`.
        public var associationArn: String?
        /// `associationId`.
        public var associationId: String?
        /// `clusterName`.
        public var clusterName: String?
        /// `namespace`.
        public var namespace: String?
        /// `ownerArn`.
        public var ownerArn: String?
        /// `serviceAccount`.
        public var serviceAccount: String?

        /// What is left out is the service's to choose.
        public init(
            associationArn: String? = nil,
            associationId: String? = nil,
            clusterName: String? = nil,
            namespace: String? = nil,
            ownerArn: String? = nil,
            serviceAccount: String? = nil
        ) {
            self.associationArn = associationArn
            self.associationId = associationId
            self.clusterName = clusterName
            self.namespace = namespace
            self.ownerArn = ownerArn
            self.serviceAccount = serviceAccount
        }
    }
}

extension EKS.PodIdentityAssociationSummary {
    package init(json: JSONValue) throws {
        self.associationArn = try json.member("associationArn") { try $0.string() }
        self.associationId = try json.member("associationId") { try $0.string() }
        self.clusterName = try json.member("clusterName") { try $0.string() }
        self.namespace = try json.member("namespace") { try $0.string() }
        self.ownerArn = try json.member("ownerArn") { try $0.string() }
        self.serviceAccount = try json.member("serviceAccount") { try $0.string() }
    }
}
