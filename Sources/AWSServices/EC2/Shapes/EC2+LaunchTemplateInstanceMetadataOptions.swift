// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `LaunchTemplateInstanceMetadataOptions` of Amazon Elastic Compute Cloud.
    public struct LaunchTemplateInstanceMetadataOptions: Sendable, Hashable {
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
        /// `State`.
        public var state: LaunchTemplateInstanceMetadataOptionsState?

        /// What is left out is the service's to choose.
        public init(
            httpEndpoint: LaunchTemplateInstanceMetadataEndpointState? = nil,
            httpProtocolIpv6: LaunchTemplateInstanceMetadataProtocolIpv6? = nil,
            httpPutResponseHopLimit: Int? = nil,
            httpTokens: LaunchTemplateHttpTokensState? = nil,
            instanceMetadataTags: LaunchTemplateInstanceMetadataTagsState? = nil,
            state: LaunchTemplateInstanceMetadataOptionsState? = nil
        ) {
            self.httpEndpoint = httpEndpoint
            self.httpProtocolIpv6 = httpProtocolIpv6
            self.httpPutResponseHopLimit = httpPutResponseHopLimit
            self.httpTokens = httpTokens
            self.instanceMetadataTags = instanceMetadataTags
            self.state = state
        }
    }
}

extension EC2.LaunchTemplateInstanceMetadataOptions {
    package init(xml: XMLElement) throws {
        self.httpEndpoint = try xml.member("httpEndpoint") { EC2.LaunchTemplateInstanceMetadataEndpointState(rawValue: try $0.string()) }
        self.httpProtocolIpv6 = try xml.member("httpProtocolIpv6") { EC2.LaunchTemplateInstanceMetadataProtocolIpv6(rawValue: try $0.string()) }
        self.httpPutResponseHopLimit = try xml.member("httpPutResponseHopLimit") { try $0.integer() }
        self.httpTokens = try xml.member("httpTokens") { EC2.LaunchTemplateHttpTokensState(rawValue: try $0.string()) }
        self.instanceMetadataTags = try xml.member("instanceMetadataTags") { EC2.LaunchTemplateInstanceMetadataTagsState(rawValue: try $0.string()) }
        self.state = try xml.member("state") { EC2.LaunchTemplateInstanceMetadataOptionsState(rawValue: try $0.string()) }
    }
}
