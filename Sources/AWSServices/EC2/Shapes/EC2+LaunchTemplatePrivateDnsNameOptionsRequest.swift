// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `LaunchTemplatePrivateDnsNameOptionsRequest` of Amazon Elastic Compute Cloud.
    public struct LaunchTemplatePrivateDnsNameOptionsRequest: Sendable, Hashable {
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

extension EC2.LaunchTemplatePrivateDnsNameOptionsRequest {
    package func write(to form: inout FormWriter) {
        form.member("EnableResourceNameDnsAAAARecord", enableResourceNameDnsAAAARecord) { $0.write($1) }
        form.member("EnableResourceNameDnsARecord", enableResourceNameDnsARecord) { $0.write($1) }
        form.member("HostnameType", hostnameType) { $0.write($1.rawValue) }
    }
}
