// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CodeBuild {
    /// `ProjectBuildBatchConfig` of AWS CodeBuild.
    public struct ProjectBuildBatchConfig: Sendable, Hashable {
        /// `batchReportMode`.
        public var batchReportMode: BatchReportModeType?
        /// `combineArtifacts`.
        public var combineArtifacts: Bool?
        /// `restrictions`.
        public var restrictions: BatchRestrictions?
        /// `serviceRole`.
        public var serviceRole: String?
        /// `timeoutInMins`.
        public var timeoutInMins: Int?

        /// What is left out is the service's to choose.
        public init(
            batchReportMode: BatchReportModeType? = nil,
            combineArtifacts: Bool? = nil,
            restrictions: BatchRestrictions? = nil,
            serviceRole: String? = nil,
            timeoutInMins: Int? = nil
        ) {
            self.batchReportMode = batchReportMode
            self.combineArtifacts = combineArtifacts
            self.restrictions = restrictions
            self.serviceRole = serviceRole
            self.timeoutInMins = timeoutInMins
        }
    }
}

extension CodeBuild.ProjectBuildBatchConfig {
    package func write(to object: inout JSONObject) {
        object.member("batchReportMode", batchReportMode) { .string($0.rawValue) }
        object.member("combineArtifacts", combineArtifacts) { .boolean($0) }
        object.member("restrictions", restrictions) { JSONObject.value($0.write(to:)) }
        object.member("serviceRole", serviceRole) { .string($0) }
        object.member("timeoutInMins", timeoutInMins) { .integer($0) }
    }
}

extension CodeBuild.ProjectBuildBatchConfig {
    package init(json: JSONValue) throws {
        self.batchReportMode = try json.member("batchReportMode") { CodeBuild.BatchReportModeType(rawValue: try $0.string()) }
        self.combineArtifacts = try json.member("combineArtifacts") { try $0.boolean() }
        self.restrictions = try json.member("restrictions") { try CodeBuild.BatchRestrictions(json: $0) }
        self.serviceRole = try json.member("serviceRole") { try $0.string() }
        self.timeoutInMins = try json.member("timeoutInMins") { try $0.integer() }
    }
}
