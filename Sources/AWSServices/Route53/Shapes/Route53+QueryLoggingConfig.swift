// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension Route53 {
    /// `QueryLoggingConfig` of Amazon Route 53.
    public struct QueryLoggingConfig: Sendable, Hashable {
        /// `CloudWatchLogsLogGroupArn`.
        public var cloudWatchLogsLogGroupArn: String?
        /// `HostedZoneId`.
        public var hostedZoneId: String?
        /// `Id`.
        public var id: String?

        /// What is left out is the service's to choose.
        public init(cloudWatchLogsLogGroupArn: String? = nil, hostedZoneId: String? = nil, id: String? = nil) {
            self.cloudWatchLogsLogGroupArn = cloudWatchLogsLogGroupArn
            self.hostedZoneId = hostedZoneId
            self.id = id
        }
    }
}

extension Route53.QueryLoggingConfig {
    package init(xml: XMLElement) throws {
        self.cloudWatchLogsLogGroupArn = try xml.member("CloudWatchLogsLogGroupArn") { try $0.string() }
        self.hostedZoneId = try xml.member("HostedZoneId") { try $0.string() }
        self.id = try xml.member("Id") { try $0.string() }
    }
}
