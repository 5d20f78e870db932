// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CodePipeline {
    /// `RuleDeclaration` of AWS CodePipeline.
    public struct RuleDeclaration: Sendable, Hashable {
        /// `commands`.
        public var commands: [String]?
        /// `configuration`.
        public var configuration: [String: String]?
        /// `inputArtifacts`.
        public var inputArtifacts: [InputArtifact]?
        /// `name`.
        public var name: String?
        /// `region`.
        public var region: String?
        /// `roleArn`.
        public var roleArn: String?
        /// `ruleTypeId`.
        public var ruleTypeId: RuleTypeId?
        /// `timeoutInMinutes`.
        public var timeoutInMinutes: Int?

        /// What is left out is the service's to choose.
        public init(
            commands: [String]? = nil,
            configuration: [String: String]? = nil,
            inputArtifacts: [InputArtifact]? = nil,
            name: String? = nil,
            region: String? = nil,
            roleArn: String? = nil,
            ruleTypeId: RuleTypeId? = nil,
            timeoutInMinutes: Int? = nil
        ) {
            self.commands = commands
            self.configuration = configuration
            self.inputArtifacts = inputArtifacts
            self.name = name
            self.region = region
            self.roleArn = roleArn
            self.ruleTypeId = ruleTypeId
            self.timeoutInMinutes = timeoutInMinutes
        }
    }
}

extension CodePipeline.RuleDeclaration {
    package func write(to object: inout JSONObject) {
        object.member("commands", commands) { .list($0) { .string($0) } }
        object.member("configuration", configuration) { .map($0) { .string($0) } }
        object.member("inputArtifacts", inputArtifacts) { .list($0) { JSONObject.value($0.write(to:)) } }
        object.member("name", name) { .string($0) }
        object.member("region", region) { .string($0) }
        object.member("roleArn", roleArn) { .string($0) }
        object.member("ruleTypeId", ruleTypeId) { JSONObject.value($0.write(to:)) }
        object.member("timeoutInMinutes", timeoutInMinutes) { .integer($0) }
    }
}

extension CodePipeline.RuleDeclaration {
    package init(json: JSONValue) throws {
        self.commands = try json.member("commands") { try $0.list { try $0.string() } }
        self.configuration = try json.member("configuration") { try $0.map { try $0.string() } }
        self.inputArtifacts = try json.member("inputArtifacts") { try $0.list { try CodePipeline.InputArtifact(json: $0) } }
        self.name = try json.member("name") { try $0.string() }
        self.region = try json.member("region") { try $0.string() }
        self.roleArn = try json.member("roleArn") { try $0.string() }
        self.ruleTypeId = try json.member("ruleTypeId") { try CodePipeline.RuleTypeId(json: $0) }
        self.timeoutInMinutes = try json.member("timeoutInMinutes") { try $0.integer() }
    }
}
