// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ACM {
    /// `UpdateCertificateOptions` of AWS Certificate Manager.
    ///
    /// Source: https://docs.aws.amazon.com/acm/latest/APIReference/API_UpdateCertificateOptions.html
    public enum UpdateCertificateOptions: AWSOperation {
        public typealias Input = UpdateCertificateOptionsRequest
        public typealias Output = Void

        public static let name = "UpdateCertificateOptions"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: JSONWriter.bytes(JSONObject.value(input.write(to:))))
            request.headers["Content-Type"] = "application/x-amz-json-1.1"
            request.headers["X-Amz-Target"] = "CertificateManager.\(name)"
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `UpdateCertificateOptionsRequest` of AWS Certificate Manager.
    public struct UpdateCertificateOptionsRequest: Sendable, Hashable {
        /// `CertificateArn`.
        public var certificateArn: String
        /// `Options`.
        public var options: CertificateOptions

        /// What is left out is the service's to choose.
        public init(certificateArn: String, options: CertificateOptions) {
            self.certificateArn = certificateArn
            self.options = options
        }
    }
}

extension ACM.UpdateCertificateOptionsRequest {
    package func write(to object: inout JSONObject) {
        object.member("CertificateArn", certificateArn) { .string($0) }
        object.member("Options", options) { JSONObject.value($0.write(to:)) }
    }
}

extension ACM {
    /// Calls `UpdateCertificateOptions`.
    public func updateCertificateOptions(_ input: UpdateCertificateOptionsRequest) async throws {
        try await client.execute(UpdateCertificateOptions.self, input)
    }
}
