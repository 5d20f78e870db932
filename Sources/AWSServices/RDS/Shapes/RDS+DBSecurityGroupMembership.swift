// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension RDS {
    /// `DBSecurityGroupMembership` of Amazon Relational Database Service.
    public struct DBSecurityGroupMembership: Sendable, Hashable {
        /// `DBSecurityGroupName`.
        public var dbSecurityGroupName: String?
        /// `Status`.
        public var status: String?

        /// What is left out is the service's to choose.
        public init(dbSecurityGroupName: String? = nil, status: String? = nil) {
            self.dbSecurityGroupName = dbSecurityGroupName
            self.status = status
        }
    }
}

extension RDS.DBSecurityGroupMembership {
    package init(xml: XMLElement) throws {
        self.dbSecurityGroupName = try xml.member("DBSecurityGroupName") { try $0.string() }
        self.status = try xml.member("Status") { try $0.string() }
    }
}
