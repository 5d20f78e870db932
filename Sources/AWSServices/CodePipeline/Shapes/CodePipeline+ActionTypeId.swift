// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CodePipeline {
    /// `ActionTypeId` of AWS CodePipeline.
    public struct ActionTypeId: Sendable, Hashable {
        /// `category`.
        public var category: ActionCategory?
        /// `owner`.
        public var owner: ActionOwner?
        /// `provider`.
        public var provider: String?
        /// `version`.
        public var version: String?

        /// What is left out is the service's to choose.
        public init(
            category: ActionCategory? = nil,
            owner: ActionOwner? = nil,
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

extension CodePipeline.ActionTypeId {
    package func write(to object: inout JSONObject) {
        object.member("category", category) { .string($0.rawValue) }
        object.member("owner", owner) { .string($0.rawValue) }
        object.member("provider", provider) { .string($0) }
        object.member("version", version) { .string($0) }
    }
}

extension CodePipeline.ActionTypeId {
    package init(json: JSONValue) throws {
        self.category = try json.member("category") { CodePipeline.ActionCategory(rawValue: try $0.string()) }
        self.owner = try json.member("owner") { CodePipeline.ActionOwner(rawValue: try $0.string()) }
        self.provider = try json.member("provider") { try $0.string() }
        self.version = try json.member("version") { try $0.string() }
    }
}
