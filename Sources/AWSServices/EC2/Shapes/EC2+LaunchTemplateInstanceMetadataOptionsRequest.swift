// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `LaunchTemplateInstanceMetadataOptionsRequest` of Amazon Elastic Compute Cloud.
    public struct LaunchTemplateInstanceMetadataOptionsRequest: Sendable, Hashable {
        /// `HttpEndpoint`.
        public var httpEndpoint: LaunchTemplateInstanceMetadataEndpointState?
        /// `HttpProtocolIpv6`.
        public var httpProtocolIpv6: LaunchTemplateInstanceMetadataProtocolIpv6?
        /// `HttpPutResponseHopLimit`.
        public var httpPutResponseHopLimit: Int?
        /// `HttpTokens`.
        public var httpTokens: LaunchTemplateHttpTokensState?
        /// `InstanceMetadataTags`.
        public var instanceMetadataTags: LaunchTemplateInstanceMetadataTagsState?

        /// What is left out is the service's to choose.
        public init(
            httpEndpoint: LaunchTemplateInstanceMetadataEndpointState? = nil,
            httpProtocolIpv6: LaunchTemplateInstanceMetadataProtocolIpv6? = nil,
            httpPutResponseHopLimit: Int? = nil,
            httpTokens: LaunchTemplateHttpTokensState? = nil,
            instanceMetadataTags: LaunchTemplateInstanceMetadataTagsState? = nil
        ) {
            self.httpEndpoint = httpEndpoint
            self.httpProtocolIpv6 = httpProtocolIpv6
            self.httpPutResponseHopLimit = httpPutResponseHopLimit
            self.httpTokens = httpTokens
            self.instanceMetadataTags = instanceMetadataTags
        }
    }
}

extension EC2.LaunchTemplateInstanceMetadataOptionsRequest {
    package func write(to form: inout FormWriter) {
        form.member("HttpEndpoint", httpEndpoint) { $0.write($1.rawValue) }
        form.member("HttpProtocolIpv6", httpProtocolIpv6) { $0.write($1.rawValue) }
        form.member("HttpPutResponseHopLimit", httpPutResponseHopLimit) { $0.write($1) }
        form.member("HttpTokens", httpTokens) { $0.write($1.rawValue) }
        form.member("InstanceMetadataTags", instanceMetadataTags) { $0.write($1.rawValue) }
    }
}
