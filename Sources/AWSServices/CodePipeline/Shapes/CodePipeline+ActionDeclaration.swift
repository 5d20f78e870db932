// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CodePipeline {
    /// `ActionDeclaration` of AWS CodePipeline.
    public struct ActionDeclaration: Sendable, Hashable {
        /// `actionTypeId`.
        public var actionTypeId: ActionTypeId?
        /// `commands`.
        public var commands: [String]?
        /// `configuration`.
        public var configuration: [String: String]?
        /// `environmentVariables`.
        public var environmentVariables: [EnvironmentVariable]?
        /// `inputArtifacts`.
        public var inputArtifacts: [InputArtifact]?
        /// `name`.
        public var name: String?
        /// `namespace`.
        public var namespace: String?
        /// `outputArtifacts`.
        public var outputArtifacts: [OutputArtifact]?
        /// `outputVariables`.
        public var outputVariables: [String]?
        /// `region`.
        public var region: String?
        /// `roleArn`.
        public var roleArn: String?
        /// `runOrder`.
        public var runOrder: Int?
        /// `timeoutInMinutes`.
        public var timeoutInMinutes: Int?

        /// What is left out is the service's to choose.
        public init(
            actionTypeId: ActionTypeId? = nil,
            commands: [String]? = nil,
            configuration: [String: String]? = nil,
            environmentVariables: [EnvironmentVariable]? = nil,
            inputArtifacts: [InputArtifact]? = nil,
            name: String? = nil,
            namespace: String? = nil,
            outputArtifacts: [OutputArtifact]? = nil,
            outputVariables: [String]? = nil,
            region: String? = nil,
            roleArn: String? = nil,
            runOrder: Int? = nil,
            timeoutInMinutes: Int? = nil
        ) {
            self.actionTypeId = actionTypeId
            self.commands = commands
            self.configuration = configuration
            self.environmentVariables = environmentVariables
            self.inputArtifacts = inputArtifacts
            self.name = name
            self.namespace = namespace
            self.outputArtifacts = outputArtifacts
            self.outputVariables = outputVariables
            self.region = region
            self.roleArn = roleArn
            self.runOrder = runOrder
            self.timeoutInMinutes = timeoutInMinutes
        }
    }
}

extension CodePipeline.ActionDeclaration {
    package func write(to object: inout JSONObject) {
        object.member("actionTypeId", actionTypeId) { JSONObject.value($0.write(to:)) }
        object.member("commands", commands) { .list($0) { .string($0) } }
        object.member("configuration", configuration) { .map($0) { .string($0) } }
        object.member("environmentVariables", environmentVariables) { .list($0) { JSONObject.value($0.write(to:)) } }
        object.member("inputArtifacts", inputArtifacts) { .list($0) { JSONObject.value($0.write(to:)) } }
        object.member("name", name) { .string($0) }
        object.member("namespace", namespace) { .string($0) }
        object.member("outputArtifacts", outputArtifacts) { .list($0) { JSONObject.value($0.write(to:)) } }
        object.member("outputVariables", outputVariables) { .list($0) { .string($0) } }
        object.member("region", region) { .string($0) }
        object.member("roleArn", roleArn) { .string($0) }
        object.member("runOrder", runOrder) { .integer($0) }
        object.member("timeoutInMinutes", timeoutInMinutes) { .integer($0) }
    }
}

extension CodePipeline.ActionDeclaration {
    package init(json: JSONValue) throws {
        self.actionTypeId = try json.member("actionTypeId") { try CodePipeline.ActionTypeId(json: $0) }
        self.commands = try json.member("commands") { try $0.list { try $0.string() } }
        self.configuration = try json.member("configuration") { try $0.map { try $0.string() } }
        self.environmentVariables = try json.member("environmentVariables") { try $0.list { try CodePipeline.EnvironmentVariable(json: $0) } }
        self.inputArtifacts = try json.member("inputArtifacts") { try $0.list { try CodePipeline.InputArtifact(json: $0) } }
        self.name = try json.member("name") { try $0.string() }
        self.namespace = try json.member("namespace") { try $0.string() }
        self.outputArtifacts = try json.member("outputArtifacts") { try $0.list { try CodePipeline.OutputArtifact(json: $0) } }
        self.outputVariables = try json.member("outputVariables") { try $0.list { try $0.string() } }
        self.region = try json.member("region") { try $0.string() }
        self.roleArn = try json.member("roleArn") { try $0.string() }
        self.runOrder = try json.member("runOrder") { try $0.integer() }
        self.timeoutInMinutes = try json.member("timeoutInMinutes") { try $0.integer() }
    }
}
