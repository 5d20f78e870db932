// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ACM {
    /// `RemoveTagsFromCertificate` of AWS Certificate Manager.
    ///
    /// Source: https://docs.aws.amazon.com/acm/latest/APIReference/API_RemoveTagsFromCertificate.html
    public enum RemoveTagsFromCertificate: AWSOperation {
        public typealias Input = RemoveTagsFromCertificateRequest
        public typealias Output = Void

        public static let name = "RemoveTagsFromCertificate"
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

    /// `RemoveTagsFromCertificateRequest` of AWS Certificate Manager.
    public struct RemoveTagsFromCertificateRequest: Sendable, Hashable {
        /// `CertificateArn`.
        public var certificateArn: String
        /// `Tags`.
        public var tags: [Tag]

        /// What is left out is the service's to choose.
        public init(certificateArn: String, tags: [Tag]) {
            self.certificateArn = certificateArn
            self.tags = tags
        }
    }
}

extension ACM.RemoveTagsFromCertificateRequest {
    package func write(to object: inout JSONObject) {
        object.member("CertificateArn", certificateArn) { .string($0) }
        object.member("Tags", tags) { .list($0) { JSONObject.value($0.write(to:)) } }
    }
}

extension ACM {
    /// Calls `RemoveTagsFromCertificate`.
    public func removeTagsFromCertificate(_ input: RemoveTagsFromCertificateRequest) async throws {
        try await client.execute(RemoveTagsFromCertificate.self, input)
    }
}
