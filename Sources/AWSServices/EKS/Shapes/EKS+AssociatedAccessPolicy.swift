// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EKS {
    /// `AssociatedAccessPolicy` of Amazon Elastic Kubernetes Service.
    public struct AssociatedAccessPolicy: Sendable, Hashable {
        /// `accessScope`.
        public var accessScope: AccessScope?
        /// `associatedAt`.
        public var associatedAt: Timestamp?
        /// `modifiedAt`.
        public var modifiedAt: Timestamp?
        /// `policyArn`.
        public var policyArn: String?

        /// What is left out is the service's to choose.
        public init(
            accessScope: AccessScope? = nil,
            associatedAt: Timestamp? = nil,
            modifiedAt: Timestamp? = nil,
            policyArn: String? = nil
        ) {
            self.accessScope = accessScope
            self.associatedAt = associatedAt
            self.modifiedAt = modifiedAt
            self.policyArn = policyArn
        }
    }
}

extension EKS.AssociatedAccessPolicy {
    package init(json: JSONValue) throws {
        self.accessScope = try json.member("accessScope") { try EKS.AccessScope(json: $0) }
        self.associatedAt = try json.member("associatedAt") { try $0.timestamp() }
        self.modifiedAt = try json.member("modifiedAt") { try $0.timestamp() }
        self.policyArn = try json.member("policyArn") { try $0.string() }
    }
}
