// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EventBridge {
    /// `EcsParameters` of Amazon EventBridge.
    public struct EcsParameters: Sendable, Hashable {
        /// `CapacityProviderStrategy`.
        public var capacityProviderStrategy: [CapacityProviderStrategyItem]?
        /// `EnableECSManagedTags`.
        public var enableECSManagedTags: Bool?
        /// `EnableExecuteCommand`.
        public var enableExecuteCommand: Bool?
        /// `Group`.
        public var group: String?
        /// `LaunchType`.
        public var launchType: LaunchType?
        /// `NetworkConfiguration`.
        public var networkConfiguration: NetworkConfiguration?
        /// `PlacementConstraints`.
        public var placementConstraints: [PlacementConstraint]?
        /// `PlacementStrategy`.
        public var placementStrategy: [PlacementStrategy]?
        /// `PlatformVersion`.
        public var platformVersion: String?
        /// `PropagateTags`.
        public var propagateTags: PropagateTags?
        /// `ReferenceId`.
        public var referenceId: String?
        /// `Tags`.
        public var tags: [Tag]?
        /// `TaskCount`.
        public var taskCount: Int?
        /// `TaskDefinitionArn`.
        public var taskDefinitionArn: String?

        /// What is left out is the service's to choose.
        public init(
            capacityProviderStrategy: [CapacityProviderStrategyItem]? = nil,
            enableECSManagedTags: Bool? = nil,
            enableExecuteCommand: Bool? = nil,
            group: String? = nil,
            launchType: LaunchType? = nil,
            networkConfiguration: NetworkConfiguration? = nil,
            placementConstraints: [PlacementConstraint]? = nil,
            placementStrategy: [PlacementStrategy]? = nil,
            platformVersion: String? = nil,
            propagateTags: PropagateTags? = nil,
            referenceId: String? = nil,
            tags: [Tag]? = nil,
            taskCount: Int? = nil,
            taskDefinitionArn: String? = nil
        ) {
            self.capacityProviderStrategy = capacityProviderStrategy
            self.enableECSManagedTags = enableECSManagedTags
            self.enableExecuteCommand = enableExecuteCommand
            self.group = group
            self.launchType = launchType
            self.networkConfiguration = networkConfiguration
            self.placementConstraints = placementConstraints
            self.placementStrategy = placementStrategy
            self.platformVersion = platformVersion
            self.propagateTags = propagateTags
            self.referenceId = referenceId
            self.tags = tags
            self.taskCount = taskCount
            self.taskDefinitionArn = taskDefinitionArn
        }
    }
}

extension EventBridge.EcsParameters {
    package func write(to object: inout JSONObject) {
        object.member("CapacityProviderStrategy", capacityProviderStrategy) { .list($0) { JSONObject.value($0.write(to:)) } }
        object.member("EnableECSManagedTags", enableECSManagedTags) { .boolean($0) }
        object.member("EnableExecuteCommand", enableExecuteCommand) { .boolean($0) }
        object.member("Group", group) { .string($0) }
        object.member("LaunchType", launchType) { .string($0.rawValue) }
        object.member("NetworkConfiguration", networkConfiguration) { JSONObject.value($0.write(to:)) }
        object.member("PlacementConstraints", placementConstraints) { .list($0) { JSONObject.value($0.write(to:)) } }
        object.member("PlacementStrategy", placementStrategy) { .list($0) { JSONObject.value($0.write(to:)) } }
        object.member("PlatformVersion", platformVersion) { .string($0) }
        object.member("PropagateTags", propagateTags) { .string($0.rawValue) }
        object.member("ReferenceId", referenceId) { .string($0) }
        object.member("Tags", tags) { .list($0) { JSONObject.value($0.write(to:)) } }
        object.member("TaskCount", taskCount) { .integer($0) }
        object.member("TaskDefinitionArn", taskDefinitionArn) { .string($0) }
    }
}

extension EventBridge.EcsParameters {
    package init(json: JSONValue) throws {
        self.capacityProviderStrategy = try json.member("CapacityProviderStrategy") { try $0.list { try EventBridge.CapacityProviderStrategyItem(json: $0) } }
        self.enableECSManagedTags = try json.member("EnableECSManagedTags") { try $0.boolean() }
        self.enableExecuteCommand = try json.member("EnableExecuteCommand") { try $0.boolean() }
        self.group = try json.member("Group") { try $0.string() }
        self.launchType = try json.member("LaunchType") { EventBridge.LaunchType(rawValue: try $0.string()) }
        self.networkConfiguration = try json.member("NetworkConfiguration") { try EventBridge.NetworkConfiguration(json: $0) }
        self.placementConstraints = try json.member("PlacementConstraints") { try $0.list { try EventBridge.PlacementConstraint(json: $0) } }
        self.placementStrategy = try json.member("PlacementStrategy") { try $0.list { try EventBridge.PlacementStrategy(json: $0) } }
        self.platformVersion = try json.member("PlatformVersion") { try $0.string() }
        self.propagateTags = try json.member("PropagateTags") { EventBridge.PropagateTags(rawValue: try $0.string()) }
        self.referenceId = try json.member("ReferenceId") { try $0.string() }
        self.tags = try json.member("Tags") { try $0.list { try EventBridge.Tag(json: $0) } }
        self.taskCount = try json.member("TaskCount") { try $0.integer() }
        self.taskDefinitionArn = try json.member("TaskDefinitionArn") { try $0.string() }
    }
}
