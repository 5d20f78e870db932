// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension RDS {
    /// `VpcSecurityGroupMembership` of Amazon Relational Database Service.
    public struct VpcSecurityGroupMembership: Sendable, Hashable {
        /// `Status`.
        public var status: String?
        /// `VpcSecurityGroupId`.
        public var vpcSecurityGroupId: String?

        /// What is left out is the service's to choose.
        public init(status: String? = nil, vpcSecurityGroupId: String? = nil) {
            self.status = status
            self.vpcSecurityGroupId = vpcSecurityGroupId
        }
    }
}

extension RDS.VpcSecurityGroupMembership {
    package init(xml: XMLElement) throws {
        self.status = try xml.member("Status") { try $0.string() }
        self.vpcSecurityGroupId = try xml.member("VpcSecurityGroupId") { try $0.string() }
    }
}
