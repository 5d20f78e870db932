// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `ProvisionedBandwidth` of Amazon Elastic Compute Cloud.
    public struct ProvisionedBandwidth: Sendable, Hashable {
        /// `ProvisionTime`.
        public var provisionTime: Timestamp?
        /// `Provisioned`.
        public var provisioned: String?
        /// `RequestTime`.
        public var requestTime: Timestamp?
        /// `Requested`.
        public var requested: String?
        /// `Status`.
        public var status: String?

        /// What is left out is the service's to choose.
        public init(
            provisionTime: Timestamp? = nil,
            provisioned: String? = nil,
            requestTime: Timestamp? = nil,
            requested: String? = nil,
            status: String? = nil
        ) {
            self.provisionTime = provisionTime
            self.provisioned = provisioned
            self.requestTime = requestTime
            self.requested = requested
            self.status = status
        }
    }
}

extension EC2.ProvisionedBandwidth {
    package init(xml: XMLElement) throws {
        self.provisionTime = try xml.member("provisionTime") { try $0.timestamp() }
        self.provisioned = try xml.member("provisioned") { try $0.string() }
        self.requestTime = try xml.member("requestTime") { try $0.timestamp() }
        self.requested = try xml.member("requested") { try $0.string() }
        self.status = try xml.member("status") { try $0.string() }
    }
}
