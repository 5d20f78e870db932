// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ACM {
    /// `ListTagsForCertificate` of AWS Certificate Manager.
    ///
    /// Source: https://docs.aws.amazon.com/acm/latest/APIReference/API_ListTagsForCertificate.html
    public enum ListTagsForCertificate: AWSOperation {
        public typealias Input = ListTagsForCertificateRequest
        public typealias Output = ListTagsForCertificateResponse

        public static let name = "ListTagsForCertificate"
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

    /// `ListTagsForCertificateRequest` of AWS Certificate Manager.
    public struct ListTagsForCertificateRequest: Sendable, Hashable {
        /// `CertificateArn`.
        public var certificateArn: String

        /// What is left out is the service's to choose.
        public init(certificateArn: String) {
            self.certificateArn = certificateArn
        }
    }

    /// `ListTagsForCertificateResponse` of AWS Certificate Manager.
    public struct ListTagsForCertificateResponse: Sendable, Hashable {
        /// `Tags`.
        public var tags: [Tag]?

        /// What is left out is the service's to choose.
        public init(tags: [Tag]? = nil) {
            self.tags = tags
        }
    }
}

extension ACM.ListTagsForCertificateRequest {
    package func write(to object: inout JSONObject) {
        object.member("CertificateArn", certificateArn) { .string($0) }
    }
}

extension ACM.ListTagsForCertificateResponse {
    package init(json: JSONValue) throws {
        self.tags = try json.member("Tags") { try $0.list { try ACM.Tag(json: $0) } }
    }
}

extension ACM {
    /// Calls `ListTagsForCertificate`.
    @discardableResult
    public func listTagsForCertificate(_ input: ListTagsForCertificateRequest) async throws -> ListTagsForCertificateResponse {
        try await client.execute(ListTagsForCertificate.self, input)
    }
}
