// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `LaunchTemplatePrivateDnsNameOptions` of Amazon Elastic Compute Cloud.
    public struct LaunchTemplatePrivateDnsNameOptions: Sendable, Hashable {
        /// `EnableResourceNameDnsAAAARecord`.
        public var enableResourceNameDnsAAAARecord: Bool?
        /// `EnableResourceNameDnsARecord`.
        public var enableResourceNameDnsARecord: Bool?
        /// `HostnameType`.
        public var hostnameType: HostnameType?

        /// What is left out is the service's to choose.
        public init(
            enableResourceNameDnsAAAARecord: Bool? = nil,
            enableResourceNameDnsARecord: Bool? = nil,
            hostnameType: HostnameType? = nil
        ) {
            self.enableResourceNameDnsAAAARecord = enableResourceNameDnsAAAARecord
            self.enableResourceNameDnsARecord = enableResourceNameDnsARecord
            self.hostnameType = hostnameType
        }
    }
}

extension EC2.LaunchTemplatePrivateDnsNameOptions {
    package init(xml: XMLElement) throws {
        self.enableResourceNameDnsAAAARecord = try xml.member("enableResourceNameDnsAAAARecord") { try $0.boolean() }
        self.enableResourceNameDnsARecord = try xml.member("enableResourceNameDnsARecord") { try $0.boolean() }
        self.hostnameType = try xml.member("hostnameType") { EC2.HostnameType(rawValue: try $0.string()) }
    }
}
