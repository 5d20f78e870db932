// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CodeBuild {
    /// `LogsConfig` of AWS CodeBuild.
    public struct LogsConfig: Sendable, Hashable {
        /// `cloudWatchLogs`.
        public var cloudWatchLogs: CloudWatchLogsConfig?
        /// `s3Logs`.
        public var s3Logs: S3LogsConfig?

        /// What is left out is the service's to choose.
        public init(cloudWatchLogs: CloudWatchLogsConfig? = nil, s3Logs: S3LogsConfig? = nil) {
            self.cloudWatchLogs = cloudWatchLogs
            self.s3Logs = s3Logs
        }
    }
}

extension CodeBuild.LogsConfig {
    package func write(to object: inout JSONObject) {
        object.member("cloudWatchLogs", cloudWatchLogs) { JSONObject.value($0.write(to:)) }
        object.member("s3Logs", s3Logs) { JSONObject.value($0.write(to:)) }
    }
}

extension CodeBuild.LogsConfig {
    package init(json: JSONValue) throws {
        self.cloudWatchLogs = try json.member("cloudWatchLogs") { try CodeBuild.CloudWatchLogsConfig(json: $0) }
        self.s3Logs = try json.member("s3Logs") { try CodeBuild.S3LogsConfig(json: $0) }
    }
}
