// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension ACM {
    /// `DomainValidationOption` of AWS Certificate Manager.
    public struct DomainValidationOption: Sendable, Hashable {
        /// `DomainName`.
        public var domainName: String
        /// `ValidationDomain`.
        public var validationDomain: String

        /// What is left out is the service's to choose.
        public init(domainName: String, validationDomain: String) {
            self.domainName = domainName
            self.validationDomain = validationDomain
        }
    }
}

extension ACM.DomainValidationOption {
    package func write(to object: inout JSONObject) {
        object.member("DomainName", domainName) { .string($0) }
        object.member("ValidationDomain", validationDomain) { .string($0) }
    }
}
