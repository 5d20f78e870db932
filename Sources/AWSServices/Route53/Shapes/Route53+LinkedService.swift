// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension Route53 {
    /// `LinkedService` of Amazon Route 53.
    public struct LinkedService: Sendable, Hashable {
        /// `Description`.
        public var description: String?
        /// `ServicePrincipal`.
        public var servicePrincipal: String?

        /// What is left out is the service's to choose.
        public init(description: String? = nil, servicePrincipal: String? = nil) {
            self.description = description
            self.servicePrincipal = servicePrincipal
        }
    }
}

extension Route53.LinkedService {
    package init(xml: XMLElement) throws {
        self.description = try xml.member("Description") { try $0.string() }
        self.servicePrincipal = try xml.member("ServicePrincipal") { try $0.string() }
    }
}
