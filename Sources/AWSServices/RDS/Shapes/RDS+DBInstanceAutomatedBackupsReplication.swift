// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension RDS {
    /// `DBInstanceAutomatedBackupsReplication` of Amazon Relational Database Service.
    public struct DBInstanceAutomatedBackupsReplication: Sendable, Hashable {
        /// `DBInstanceAutomatedBackupsArn`.
        public var dbInstanceAutomatedBackupsArn: String?

        /// What is left out is the service's to choose.
        public init(dbInstanceAutomatedBackupsArn: String? = nil) {
            self.dbInstanceAutomatedBackupsArn = dbInstanceAutomatedBackupsArn
        }
    }
}

extension RDS.DBInstanceAutomatedBackupsReplication {
    package init(xml: XMLElement) throws {
        self.dbInstanceAutomatedBackupsArn = try xml.member("DBInstanceAutomatedBackupsArn") { try $0.string() }
    }
}
