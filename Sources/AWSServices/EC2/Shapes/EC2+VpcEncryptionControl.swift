// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `VpcEncryptionControl` of Amazon Elastic Compute Cloud.
    public struct VpcEncryptionControl: Sendable, Hashable {
        /// `Mode`.
        public var mode: VpcEncryptionControlMode?
        /// `ResourceExclusions`.
        public var resourceExclusions: VpcEncryptionControlExclusions?
        /// `State`.
        public var state: VpcEncryptionControlState?
        /// `StateMessage`.
        public var stateMessage: String?
        /// `Tags`.
        public var tags: [Tag]?
        /// `VpcEncryptionControlId`.
        public var vpcEncryptionControlId: String?
        /// `VpcId`.
        public var vpcId: String?

        /// What is left out is the service's to choose.
        public init(
            mode: VpcEncryptionControlMode? = nil,
            resourceExclusions: VpcEncryptionControlExclusions? = nil,
            state: VpcEncryptionControlState? = nil,
            stateMessage: String? = nil,
            tags: [Tag]? = nil,
            vpcEncryptionControlId: String? = nil,
            vpcId: String? = nil
        ) {
            self.mode = mode
            self.resourceExclusions = resourceExclusions
            self.state = state
            self.stateMessage = stateMessage
            self.tags = tags
            self.vpcEncryptionControlId = vpcEncryptionControlId
            self.vpcId = vpcId
        }
    }
}

extension EC2.VpcEncryptionControl {
    package init(xml: XMLElement) throws {
        self.mode = try xml.member("mode") { EC2.VpcEncryptionControlMode(rawValue: try $0.string()) }
        self.resourceExclusions = try xml.member("resourceExclusions") { try EC2.VpcEncryptionControlExclusions(xml: $0) }
        self.state = try xml.member("state") { EC2.VpcEncryptionControlState(rawValue: try $0.string()) }
        self.stateMessage = try xml.member("stateMessage") { try $0.string() }
        self.tags = try xml.member("tagSet") { try $0.list { try EC2.Tag(xml: $0) } }
        self.vpcEncryptionControlId = try xml.member("vpcEncryptionControlId") { try $0.string() }
        self.vpcId = try xml.member("vpcId") { try $0.string() }
    }
}
