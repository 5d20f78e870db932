// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension ElasticLoadBalancingV2 {
    /// `Certificate` of Elastic Load Balancing.
    public struct Certificate: Sendable, Hashable {
        /// `CertificateArn`.
        public var certificateArn: String?
        /// `IsDefault`.
        public var isDefault: Bool?

        /// What is left out is the service's to choose.
        public init(certificateArn: String? = nil, isDefault: Bool? = nil) {
            self.certificateArn = certificateArn
            self.isDefault = isDefault
        }
    }
}

extension ElasticLoadBalancingV2.Certificate {
    package func write(to form: inout FormWriter) {
        form.member("CertificateArn", certificateArn) { $0.write($1) }
        form.member("IsDefault", isDefault) { $0.write($1) }
    }
}

extension ElasticLoadBalancingV2.Certificate {
    package init(xml: XMLElement) throws {
        self.certificateArn = try xml.member("CertificateArn") { try $0.string() }
        self.isDefault = try xml.member("IsDefault") { try $0.boolean() }
    }
}
