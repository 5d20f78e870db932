// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CodeBuild {
    /// `CloudWatchLogsConfig` of AWS CodeBuild.
    public struct CloudWatchLogsConfig: Sendable, Hashable {
        /// `groupName`.
        public var groupName: String?
        /// `status`.
        public var status: LogsConfigStatusType?
        /// `streamName`.
        public var streamName: String?

        /// What is left out is the service's to choose.
        public init(groupName: String? = nil, status: LogsConfigStatusType? = nil, streamName: String? = nil) {
            self.groupName = groupName
            self.status = status
            self.streamName = streamName
        }
    }
}

extension CodeBuild.CloudWatchLogsConfig {
    package func write(to object: inout JSONObject) {
        object.member("groupName", groupName) { .string($0) }
        object.member("status", status) { .string($0.rawValue) }
        object.member("streamName", streamName) { .string($0) }
    }
}

extension CodeBuild.CloudWatchLogsConfig {
    package init(json: JSONValue) throws {
        self.groupName = try json.member("groupName") { try $0.string() }
        self.status = try json.member("status") { CodeBuild.LogsConfigStatusType(rawValue: try $0.string()) }
        self.streamName = try json.member("streamName") { try $0.string() }
    }
}
