// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CodePipeline {
    /// `RuleTypeId` of AWS CodePipeline.
    public struct RuleTypeId: Sendable, Hashable {
        /// `category`.
        public var category: RuleCategory?
        /// `owner`.
        public var owner: RuleOwner?
        /// `provider`.
        public var provider: String?
        /// `version`.
        public var version: String?

        /// What is left out is the service's to choose.
        public init(
            category: RuleCategory? = nil,
            owner: RuleOwner? = nil,
            provider: String? = nil,
            version: String? = nil
        ) {
            self.category = category
            self.owner = owner
            self.provider = provider
            self.version = version
        }
    }
}

extension CodePipeline.RuleTypeId {
    package func write(to object: inout JSONObject) {
        object.member("category", category) { .string($0.rawValue) }
        object.member("owner", owner) { .string($0.rawValue) }
        object.member("provider", provider) { .string($0) }
        object.member("version", version) { .string($0) }
    }
}

extension CodePipeline.RuleTypeId {
    package init(json: JSONValue) throws {
        self.category = try json.member("category") { CodePipeline.RuleCategory(rawValue: try $0.string()) }
        self.owner = try json.member("owner") { CodePipeline.RuleOwner(rawValue: try $0.string()) }
        self.provider = try json.member("provider") { try $0.string() }
        self.version = try json.member("version") { try $0.string() }
    }
}
