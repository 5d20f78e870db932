// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension ElasticLoadBalancingV2 {
    /// `JwtValidationActionAdditionalClaim` of Elastic Load Balancing.
    public struct JwtValidationActionAdditionalClaim: Sendable, Hashable {
        /// `Format`.
        public var format: JwtValidationActionAdditionalClaimFormatEnum?
        /// `Name`.
        public var name: String?
        /// `Values`.
        public var values: [String]?

        /// What is left out is the service's to choose.
        public init(
            format: JwtValidationActionAdditionalClaimFormatEnum? = nil,
            name: String? = nil,
            values: [String]? = nil
        ) {
            self.format = format
            self.name = name
            self.values = values
        }
    }
}

extension ElasticLoadBalancingV2.JwtValidationActionAdditionalClaim {
    package func write(to form: inout FormWriter) {
        form.member("Format", format) { $0.write($1.rawValue) }
        form.member("Name", name) { $0.write($1) }
        form.member("Values", values) { $0.list($1, item: "member") { $0.write($1) } }
    }
}

extension ElasticLoadBalancingV2.JwtValidationActionAdditionalClaim {
    package init(xml: XMLElement) throws {
        self.format = try xml.member("Format") { ElasticLoadBalancingV2.JwtValidationActionAdditionalClaimFormatEnum(rawValue: try $0.string()) }
        self.name = try xml.member("Name") { try $0.string() }
        self.values = try xml.member("Values") { try $0.list { try $0.string() } }
    }
}
