// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CloudFormation {
    /// `LoggingConfig` of AWS CloudFormation.
    public struct LoggingConfig: Sendable, Hashable {
        /// `LogGroupName`.
        public var logGroupName: String?
        /// `LogRoleArn`.
        public var logRoleArn: String?

        /// What is left out is the service's to choose.
        public init(logGroupName: String? = nil, logRoleArn: String? = nil) {
            self.logGroupName = logGroupName
            self.logRoleArn = logRoleArn
        }
    }
}

extension CloudFormation.LoggingConfig {
    package init(xml: XMLElement) throws {
        self.logGroupName = try xml.member("LogGroupName") { try $0.string() }
        self.logRoleArn = try xml.member("LogRoleArn") { try $0.string() }
    }
}
