// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension RDS {
    /// `PendingCloudwatchLogsExports` of Amazon Relational Database Service.
    public struct PendingCloudwatchLogsExports: Sendable, Hashable {
        /// `LogTypesToDisable`.
        public var logTypesToDisable: [String]?
        /// `LogTypesToEnable`.
        public var logTypesToEnable: [String]?

        /// What is left out is the service's to choose.
        public init(logTypesToDisable: [String]? = nil, logTypesToEnable: [String]? = nil) {
            self.logTypesToDisable = logTypesToDisable
            self.logTypesToEnable = logTypesToEnable
        }
    }
}

extension RDS.PendingCloudwatchLogsExports {
    package init(xml: XMLElement) throws {
        self.logTypesToDisable = try xml.member("LogTypesToDisable") { try $0.list { try $0.string() } }
        self.logTypesToEnable = try xml.member("LogTypesToEnable") { try $0.list { try $0.string() } }
    }
}
