// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension RDS {
    /// `CertificateDetails` of Amazon Relational Database Service.
    public struct CertificateDetails: Sendable, Hashable {
        /// `CAIdentifier`.
        public var caIdentifier: String?
        /// `ValidTill`.
        public var validTill: Timestamp?

        /// What is left out is the service's to choose.
        public init(caIdentifier: String? = nil, validTill: Timestamp? = nil) {
            self.caIdentifier = caIdentifier
            self.validTill = validTill
        }
    }
}

extension RDS.CertificateDetails {
    package init(xml: XMLElement) throws {
        self.caIdentifier = try xml.member("CAIdentifier") { try $0.string() }
        self.validTill = try xml.member("ValidTill") { try $0.timestamp() }
    }
}
