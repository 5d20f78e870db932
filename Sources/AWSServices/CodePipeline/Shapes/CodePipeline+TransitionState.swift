// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodePipeline {
    /// `TransitionState` of AWS CodePipeline.
    public struct TransitionState: Sendable, Hashable {
        /// `disabledReason`.
        public var disabledReason: String?
        /// `enabled`.
        public var enabled: Bool?
        /// `lastChangedAt`.
        public var lastChangedAt: Timestamp?
        /// `lastChangedBy`.
        public var lastChangedBy: String?

        /// What is left out is the service's to choose.
        public init(
            disabledReason: String? = nil,
            enabled: Bool? = nil,
            lastChangedAt: Timestamp? = nil,
            lastChangedBy: String? = nil
        ) {
            self.disabledReason = disabledReason
            self.enabled = enabled
            self.lastChangedAt = lastChangedAt
            self.lastChangedBy = lastChangedBy
        }
    }
}

extension CodePipeline.TransitionState {
    package init(json: JSONValue) throws {
        self.disabledReason = try json.member("disabledReason") { try $0.string() }
        self.enabled = try json.member("enabled") { try $0.boolean() }
        self.lastChangedAt = try json.member("lastChangedAt") { try $0.timestamp() }
        self.lastChangedBy = try json.member("lastChangedBy") { try $0.string() }
    }
}
