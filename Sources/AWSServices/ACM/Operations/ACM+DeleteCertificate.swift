// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ACM {
    /// `DeleteCertificate` of AWS Certificate Manager.
    ///
    /// Source: https://docs.aws.amazon.com/acm/latest/APIReference/API_DeleteCertificate.html
    public enum DeleteCertificate: AWSOperation {
        public typealias Input = DeleteCertificateRequest
        public typealias Output = Void

        public static let name = "DeleteCertificate"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: JSONWriter.bytes(JSONObject.value(input.write(to:))))
            request.headers["Content-Type"] = "application/x-amz-json-1.1"
            request.headers["X-Amz-Target"] = "CertificateManager.\(name)"
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `DeleteCertificateRequest` of AWS Certificate Manager.
    public struct DeleteCertificateRequest: Sendable, Hashable {
        /// `CertificateArn`.
        public var certificateArn: String

        /// What is left out is the service's to choose.
        public init(certificateArn: String) {
            self.certificateArn = certificateArn
        }
    }
}

extension ACM.DeleteCertificateRequest {
    package func write(to object: inout JSONObject) {
        object.member("CertificateArn", certificateArn) { .string($0) }
    }
}

extension ACM {
    /// Calls `DeleteCertificate`.
    public func deleteCertificate(_ input: DeleteCertificateRequest) async throws {
        try await client.execute(DeleteCertificate.self, input)
    }
}
