// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `NatGatewayAttachedAppliance` of Amazon Elastic Compute Cloud.
    public struct NatGatewayAttachedAppliance: Sendable, Hashable {
        /// `ApplianceArn`.
        public var applianceArn: String?
        /// `AttachmentState`.
        public var attachmentState: NatGatewayApplianceState?
        /// `FailureCode`.
        public var failureCode: String?
        /// `FailureMessage`.
        public var failureMessage: String?
        /// `ModificationState`.
        public var modificationState: NatGatewayApplianceModifyState?
        /// `Type`.
        public var type: NatGatewayApplianceType?
        /// `VpcEndpointId`.
        public var vpcEndpointId: String?

        /// What is left out is the service's to choose.
        public init(
            applianceArn: String? = nil,
            attachmentState: NatGatewayApplianceState? = nil,
            failureCode: String? = nil,
            failureMessage: String? = nil,
            modificationState: NatGatewayApplianceModifyState? = nil,
            type: NatGatewayApplianceType? = nil,
            vpcEndpointId: String? = nil
        ) {
            self.applianceArn = applianceArn
            self.attachmentState = attachmentState
            self.failureCode = failureCode
            self.failureMessage = failureMessage
            self.modificationState = modificationState
            self.type = type
            self.vpcEndpointId = vpcEndpointId
        }
    }
}

extension EC2.NatGatewayAttachedAppliance {
    package init(xml: XMLElement) throws {
        self.applianceArn = try xml.member("applianceArn") { try $0.string() }
        self.attachmentState = try xml.member("attachmentState") { EC2.NatGatewayApplianceState(rawValue: try $0.string()) }
        self.failureCode = try xml.member("failureCode") { try $0.string() }
        self.failureMessage = try xml.member("failureMessage") { try $0.string() }
        self.modificationState = try xml.member("modificationState") { EC2.NatGatewayApplianceModifyState(rawValue: try $0.string()) }
        self.type = try xml.member("type") { EC2.NatGatewayApplianceType(rawValue: try $0.string()) }
        self.vpcEndpointId = try xml.member("vpcEndpointId") { try $0.string() }
    }
}
