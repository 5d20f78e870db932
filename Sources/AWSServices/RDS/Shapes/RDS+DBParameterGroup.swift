// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension RDS {
    /// `DBParameterGroup` of Amazon Relational Database Service.
    public struct DBParameterGroup: Sendable, Hashable {
        /// `DBParameterGroupArn`.
        public var dbParameterGroupArn: String?
        /// `DBParameterGroupFamily`.
        public var dbParameterGroupFamily: String?
        /// `DBParameterGroupName`.
        public var dbParameterGroupName: String?
        /// `Description`.
        public var description: String?

        /// What is left out is the service's to choose.
        public init(
            dbParameterGroupArn: String? = nil,
            dbParameterGroupFamily: String? = nil,
            dbParameterGroupName: String? = nil,
            description: String? = nil
        ) {
            self.dbParameterGroupArn = dbParameterGroupArn
            self.dbParameterGroupFamily = dbParameterGroupFamily
            self.dbParameterGroupName = dbParameterGroupName
            self.description = description
        }
    }
}

extension RDS.DBParameterGroup {
    package init(xml: XMLElement) throws {
        self.dbParameterGroupArn = try xml.member("DBParameterGroupArn") { try $0.string() }
        self.dbParameterGroupFamily = try xml.member("DBParameterGroupFamily") { try $0.string() }
        self.dbParameterGroupName = try xml.member("DBParameterGroupName") { try $0.string() }
        self.description = try xml.member("Description") { try $0.string() }
    }
}
