// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ACM {
    /// `AddTagsToCertificate` of AWS Certificate Manager.
    ///
    /// Source: https://docs.aws.amazon.com/acm/latest/APIReference/API_AddTagsToCertificate.html
    public enum AddTagsToCertificate: AWSOperation {
        public typealias Input = AddTagsToCertificateRequest
        public typealias Output = Void

        public static let name = "AddTagsToCertificate"
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

    /// `AddTagsToCertificateRequest` of AWS Certificate Manager.
    public struct AddTagsToCertificateRequest: Sendable, Hashable {
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

extension ACM.AddTagsToCertificateRequest {
    package func write(to object: inout JSONObject) {
        object.member("CertificateArn", certificateArn) { .string($0) }
        object.member("Tags", tags) { .list($0) { JSONObject.value($0.write(to:)) } }
    }
}

extension ACM {
    /// Calls `AddTagsToCertificate`.
    public func addTagsToCertificate(_ input: AddTagsToCertificateRequest) async throws {
        try await client.execute(AddTagsToCertificate.self, input)
    }
}
