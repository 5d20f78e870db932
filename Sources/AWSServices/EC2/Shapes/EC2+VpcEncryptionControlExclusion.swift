// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `VpcEncryptionControlExclusion` of Amazon Elastic Compute Cloud.
    public struct VpcEncryptionControlExclusion: Sendable, Hashable {
        /// `State`.
        public var state: VpcEncryptionControlExclusionState?
        /// `StateMessage`.
        public var stateMessage: String?

        /// What is left out is the service's to choose.
        public init(state: VpcEncryptionControlExclusionState? = nil, stateMessage: String? = nil) {
            self.state = state
            self.stateMessage = stateMessage
        }
    }
}

extension EC2.VpcEncryptionControlExclusion {
    package init(xml: XMLElement) throws {
        self.state = try xml.member("state") { EC2.VpcEncryptionControlExclusionState(rawValue: try $0.string()) }
        self.stateMessage = try xml.member("stateMessage") { try $0.string() }
    }
}
