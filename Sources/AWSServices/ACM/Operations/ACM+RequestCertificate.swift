// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ACM {
    /// `RequestCertificate` of AWS Certificate Manager.
    ///
    /// Source: https://docs.aws.amazon.com/acm/latest/APIReference/API_RequestCertificate.html
    public enum RequestCertificate: AWSOperation {
        public typealias Input = RequestCertificateRequest
        public typealias Output = RequestCertificateResponse

        public static let name = "RequestCertificate"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: JSONWriter.bytes(JSONObject.value(input.write(to:))))
            request.headers["Content-Type"] = "application/x-amz-json-1.1"
            request.headers["X-Amz-Target"] = "CertificateManager.\(name)"
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
        }
    }

    /// `RequestCertificateRequest` of AWS Certificate Manager.
    public struct RequestCertificateRequest: Sendable, Hashable {
        /// `DomainName`.
        public var domainName: String
        /// `CertificateAuthorityArn`.
        public var certificateAuthorityArn: String?
        /// `DomainValidationOptions`.
        public var domainValidationOptions: [DomainValidationOption]?
        /// `IdempotencyToken`.
        public var idempotencyToken: String?
        /// `KeyAlgorithm`.
        public var keyAlgorithm: KeyAlgorithm?
        /// `ManagedBy`.
        public var managedBy: CertificateManagedBy?
        /// `Options`.
        public var options: CertificateOptions?
        /// `SubjectAlternativeNames`.
        public var subjectAlternativeNames: [String]?
        /// `Tags`.
        public var tags: [Tag]?
        /// `ValidationMethod`.
        public var validationMethod: ValidationMethod?

        /// What is left out is the service's to choose.
        public init(
            domainName: String,
            certificateAuthorityArn: String? = nil,
            domainValidationOptions: [DomainValidationOption]? = nil,
            idempotencyToken: String? = nil,
            keyAlgorithm: KeyAlgorithm? = nil,
            managedBy: CertificateManagedBy? = nil,
            options: CertificateOptions? = nil,
            subjectAlternativeNames: [String]? = nil,
            tags: [Tag]? = nil,
            validationMethod: ValidationMethod? = nil
        ) {
            self.domainName = domainName
            self.certificateAuthorityArn = certificateAuthorityArn
            self.domainValidationOptions = domainValidationOptions
            self.idempotencyToken = idempotencyToken
            self.keyAlgorithm = keyAlgorithm
            self.managedBy = managedBy
            self.options = options
            self.subjectAlternativeNames = subjectAlternativeNames
            self.tags = tags
            self.validationMethod = validationMethod
        }
    }

    /// `RequestCertificateResponse` of AWS Certificate Manager.
    public struct RequestCertificateResponse: Sendable, Hashable {
        /// `CertificateArn`.
        public var certificateArn: String?

        /// What is left out is the service's to choose.
        public init(certificateArn: String? = nil) {
            self.certificateArn = certificateArn
        }
    }
}

extension ACM.RequestCertificateRequest {
    package func write(to object: inout JSONObject) {
        object.member("DomainName", domainName) { .string($0) }
        object.member("CertificateAuthorityArn", certificateAuthorityArn) { .string($0) }
        object.member("DomainValidationOptions", domainValidationOptions) { .list($0) { JSONObject.value($0.write(to:)) } }
        object.member("IdempotencyToken", idempotencyToken) { .string($0) }
        object.member("KeyAlgorithm", keyAlgorithm) { .string($0.rawValue) }
        object.member("ManagedBy", managedBy) { .string($0.rawValue) }
        object.member("Options", options) { JSONObject.value($0.write(to:)) }
        object.member("SubjectAlternativeNames", subjectAlternativeNames) { .list($0) { .string($0) } }
        object.member("Tags", tags) { .list($0) { JSONObject.value($0.write(to:)) } }
        object.member("ValidationMethod", validationMethod) { .string($0.rawValue) }
    }
}

extension ACM.RequestCertificateResponse {
    package init(json: JSONValue) throws {
        self.certificateArn = try json.member("CertificateArn") { try $0.string() }
    }
}

extension ACM {
    /// Calls `RequestCertificate`.
    @discardableResult
    public func requestCertificate(_ input: RequestCertificateRequest) async throws -> RequestCertificateResponse {
        try await client.execute(RequestCertificate.self, input)
    }
}
