// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension RDS {
    /// `DBParameterGroupNameMessage` of Amazon Relational Database Service.
    public struct DBParameterGroupNameMessage: Sendable, Hashable {
        /// `DBParameterGroupName`.
        public var dbParameterGroupName: String?

        /// What is left out is the service's to choose.
        public init(dbParameterGroupName: String? = nil) {
            self.dbParameterGroupName = dbParameterGroupName
        }
    }
}

extension RDS.DBParameterGroupNameMessage {
    package init(xml: XMLElement) throws {
        self.dbParameterGroupName = try xml.member("DBParameterGroupName") { try $0.string() }
    }
}
