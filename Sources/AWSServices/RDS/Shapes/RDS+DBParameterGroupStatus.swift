// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension RDS {
    /// `DBParameterGroupStatus` of Amazon Relational Database Service.
    public struct DBParameterGroupStatus: Sendable, Hashable {
        /// `DBParameterGroupName`.
        public var dbParameterGroupName: String?
        /// `ParameterApplyStatus`.
        public var parameterApplyStatus: String?

        /// What is left out is the service's to choose.
        public init(dbParameterGroupName: String? = nil, parameterApplyStatus: String? = nil) {
            self.dbParameterGroupName = dbParameterGroupName
            self.parameterApplyStatus = parameterApplyStatus
        }
    }
}

extension RDS.DBParameterGroupStatus {
    package init(xml: XMLElement) throws {
        self.dbParameterGroupName = try xml.member("DBParameterGroupName") { try $0.string() }
        self.parameterApplyStatus = try xml.member("ParameterApplyStatus") { try $0.string() }
    }
}
