// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension ACM {
    /// `DomainValidation` of AWS Certificate Manager.
    public struct DomainValidation: Sendable, Hashable {
        /// `DomainName`.
        public var domainName: String?
        /// `HttpRedirect`.
        public var httpRedirect: HttpRedirect?
        /// `ResourceRecord`.
        public var resourceRecord: ResourceRecord?
        /// `ValidationDomain`.
        public var validationDomain: String?
        /// `ValidationEmails`.
        public var validationEmails: [String]?
        /// `ValidationMethod`.
        public var validationMethod: ValidationMethod?
        /// `ValidationStatus`.
        public var validationStatus: DomainStatus?

        /// What is left out is the service's to choose.
        public init(
            domainName: String? = nil,
            httpRedirect: HttpRedirect? = nil,
            resourceRecord: ResourceRecord? = nil,
            validationDomain: String? = nil,
            validationEmails: [String]? = nil,
            validationMethod: ValidationMethod? = nil,
            validationStatus: DomainStatus? = nil
        ) {
            self.domainName = domainName
            self.httpRedirect = httpRedirect
            self.resourceRecord = resourceRecord
            self.validationDomain = validationDomain
            self.validationEmails = validationEmails
            self.validationMethod = validationMethod
            self.validationStatus = validationStatus
        }
    }
}

extension ACM.DomainValidation {
    package init(json: JSONValue) throws {
        self.domainName = try json.member("DomainName") { try $0.string() }
        self.httpRedirect = try json.member("HttpRedirect") { try ACM.HttpRedirect(json: $0) }
        self.resourceRecord = try json.member("ResourceRecord") { try ACM.ResourceRecord(json: $0) }
        self.validationDomain = try json.member("ValidationDomain") { try $0.string() }
        self.validationEmails = try json.member("ValidationEmails") { try $0.list { try $0.string() } }
        self.validationMethod = try json.member("ValidationMethod") { ACM.ValidationMethod(rawValue: try $0.string()) }
        self.validationStatus = try json.member("ValidationStatus") { ACM.DomainStatus(rawValue: try $0.string()) }
    }
}
