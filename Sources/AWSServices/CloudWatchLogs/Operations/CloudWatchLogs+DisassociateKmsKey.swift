// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudWatchLogs {
    /// `DisassociateKmsKey` of Amazon CloudWatch Logs.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DisassociateKmsKey.html
    public enum DisassociateKmsKey: AWSOperation {
        public typealias Input = DisassociateKmsKeyRequest
        public typealias Output = Void

        public static let name = "DisassociateKmsKey"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: JSONWriter.bytes(JSONObject.value(input.write(to:))))
            request.headers["Content-Type"] = "application/x-amz-json-1.1"
            request.headers["X-Amz-Target"] = "Logs_20140328.\(name)"
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `DisassociateKmsKeyRequest` of Amazon CloudWatch Logs.
    public struct DisassociateKmsKeyRequest: Sendable, Hashable {
        /// `logGroupName`.
        public var logGroupName: String?
        /// `resourceIdentifier`.
        public var resourceIdentifier: String?

        /// What is left out is the service's to choose.
        public init(logGroupName: String? = nil, resourceIdentifier: String? = nil) {
            self.logGroupName = logGroupName
            self.resourceIdentifier = resourceIdentifier
        }
    }
}

extension CloudWatchLogs.DisassociateKmsKeyRequest {
    package func write(to object: inout JSONObject) {
        object.member("logGroupName", logGroupName) { .string($0) }
        object.member("resourceIdentifier", resourceIdentifier) { .string($0) }
    }
}

extension CloudWatchLogs {
    /// Calls `DisassociateKmsKey`.
    public func disassociateKmsKey(_ input: DisassociateKmsKeyRequest = DisassociateKmsKeyRequest()) async throws {
        try await client.execute(DisassociateKmsKey.self, input)
    }
}
