// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CloudTrail {
    /// `EventSelector` of AWS CloudTrail.
    public struct EventSelector: Sendable, Hashable {
        /// `DataResources`.
        public var dataResources: [DataResource]?
        /// `ExcludeManagementEventSources`.
        public var excludeManagementEventSources: [String]?
        /// `IncludeManagementEvents`.
        public var includeManagementEvents: Bool?
        /// `ReadWriteType`.
        public var readWriteType: ReadWriteType?

        /// What is left out is the service's to choose.
        public init(
            dataResources: [DataResource]? = nil,
            excludeManagementEventSources: [String]? = nil,
            includeManagementEvents: Bool? = nil,
            readWriteType: ReadWriteType? = nil
        ) {
            self.dataResources = dataResources
            self.excludeManagementEventSources = excludeManagementEventSources
            self.includeManagementEvents = includeManagementEvents
            self.readWriteType = readWriteType
        }
    }
}

extension CloudTrail.EventSelector {
    package func write(to object: inout JSONObject) {
        object.member("DataResources", dataResources) { .list($0) { JSONObject.value($0.write(to:)) } }
        object.member("ExcludeManagementEventSources", excludeManagementEventSources) { .list($0) { .string($0) } }
        object.member("IncludeManagementEvents", includeManagementEvents) { .boolean($0) }
        object.member("ReadWriteType", readWriteType) { .string($0.rawValue) }
    }
}

extension CloudTrail.EventSelector {
    package init(json: JSONValue) throws {
        self.dataResources = try json.member("DataResources") { try $0.list { try CloudTrail.DataResource(json: $0) } }
        self.excludeManagementEventSources = try json.member("ExcludeManagementEventSources") { try $0.list { try $0.string() } }
        self.includeManagementEvents = try json.member("IncludeManagementEvents") { try $0.boolean() }
        self.readWriteType = try json.member("ReadWriteType") { CloudTrail.ReadWriteType(rawValue: try $0.string()) }
    }
}
