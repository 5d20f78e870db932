// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ACM {
    /// `DescribeCertificate` of AWS Certificate Manager.
    ///
    /// Source: https://docs.aws.amazon.com/acm/latest/APIReference/API_DescribeCertificate.html
    public enum DescribeCertificate: AWSOperation {
        public typealias Input = DescribeCertificateRequest
        public typealias Output = DescribeCertificateResponse

        public static let name = "DescribeCertificate"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

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

    /// `DescribeCertificateRequest` of AWS Certificate Manager.
    public struct DescribeCertificateRequest: Sendable, Hashable {
        /// `CertificateArn`.
        public var certificateArn: String

        /// What is left out is the service's to choose.
        public init(certificateArn: String) {
            self.certificateArn = certificateArn
        }
    }

    /// `DescribeCertificateResponse` of AWS Certificate Manager.
    public struct DescribeCertificateResponse: Sendable, Hashable {
        /// `Certificate`.
        public var certificate: CertificateDetail?

        /// What is left out is the service's to choose.
        public init(certificate: CertificateDetail? = nil) {
            self.certificate = certificate
        }
    }
}

extension ACM.DescribeCertificateRequest {
    package func write(to object: inout JSONObject) {
        object.member("CertificateArn", certificateArn) { .string($0) }
    }
}

extension ACM.DescribeCertificateResponse {
    package init(json: JSONValue) throws {
        self.certificate = try json.member("Certificate") { try ACM.CertificateDetail(json: $0) }
    }
}

extension ACM {
    /// Calls `DescribeCertificate`.
    @discardableResult
    public func describeCertificate(_ input: DescribeCertificateRequest) async throws -> DescribeCertificateResponse {
        try await client.execute(DescribeCertificate.self, input)
    }
}

extension Waiter where O == ACM.DescribeCertificate {
    /// `CertificateValidated`: asks `DescribeCertificate`.
    public static var certificateValidated: Waiter<ACM.DescribeCertificate> {
        Waiter(
            "CertificateValidated",
            delay: .seconds(60),
            acceptors: [
                .all("SUCCESS", .success) { ([$0].compactMap(\.certificate).compactMap(\.domainValidationOptions).flatMap { $0 }.compactMap(\.validationStatus)).map(\.rawValue) },
                .any("PENDING_VALIDATION", .retry) { ([$0].compactMap(\.certificate).compactMap(\.domainValidationOptions).flatMap { $0 }.compactMap(\.validationStatus)).map(\.rawValue) },
                .all("FAILED", .failure) { ([$0].compactMap(\.certificate).compactMap(\.status)).map(\.rawValue) },
                .error("ResourceNotFoundException", .failure),
            ]
        )
    }
}
