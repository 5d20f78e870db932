// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension ElasticLoadBalancingV2 {
    /// `MutualAuthenticationAttributes` of Elastic Load Balancing.
    public struct MutualAuthenticationAttributes: Sendable, Hashable {
        /// `AdvertiseTrustStoreCaNames`.
        public var advertiseTrustStoreCaNames: AdvertiseTrustStoreCaNamesEnum?
        /// `IgnoreClientCertificateExpiry`.
        public var ignoreClientCertificateExpiry: Bool?
        /// `Mode`.
        public var mode: String?
        /// `TrustStoreArn`.
        public var trustStoreArn: String?
        /// `TrustStoreAssociationStatus`.
        public var trustStoreAssociationStatus: TrustStoreAssociationStatusEnum?

        /// What is left out is the service's to choose.
        public init(
            advertiseTrustStoreCaNames: AdvertiseTrustStoreCaNamesEnum? = nil,
            ignoreClientCertificateExpiry: Bool? = nil,
            mode: String? = nil,
            trustStoreArn: String? = nil,
            trustStoreAssociationStatus: TrustStoreAssociationStatusEnum? = nil
        ) {
            self.advertiseTrustStoreCaNames = advertiseTrustStoreCaNames
            self.ignoreClientCertificateExpiry = ignoreClientCertificateExpiry
            self.mode = mode
            self.trustStoreArn = trustStoreArn
            self.trustStoreAssociationStatus = trustStoreAssociationStatus
        }
    }
}

extension ElasticLoadBalancingV2.MutualAuthenticationAttributes {
    package func write(to form: inout FormWriter) {
        form.member("AdvertiseTrustStoreCaNames", advertiseTrustStoreCaNames) { $0.write($1.rawValue) }
        form.member("IgnoreClientCertificateExpiry", ignoreClientCertificateExpiry) { $0.write($1) }
        form.member("Mode", mode) { $0.write($1) }
        form.member("TrustStoreArn", trustStoreArn) { $0.write($1) }
        form.member("TrustStoreAssociationStatus", trustStoreAssociationStatus) { $0.write($1.rawValue) }
    }
}

extension ElasticLoadBalancingV2.MutualAuthenticationAttributes {
    package init(xml: XMLElement) throws {
        self.advertiseTrustStoreCaNames = try xml.member("AdvertiseTrustStoreCaNames") { ElasticLoadBalancingV2.AdvertiseTrustStoreCaNamesEnum(rawValue: try $0.string()) }
        self.ignoreClientCertificateExpiry = try xml.member("IgnoreClientCertificateExpiry") { try $0.boolean() }
        self.mode = try xml.member("Mode") { try $0.string() }
        self.trustStoreArn = try xml.member("TrustStoreArn") { try $0.string() }
        self.trustStoreAssociationStatus = try xml.member("TrustStoreAssociationStatus") { ElasticLoadBalancingV2.TrustStoreAssociationStatusEnum(rawValue: try $0.string()) }
    }
}
