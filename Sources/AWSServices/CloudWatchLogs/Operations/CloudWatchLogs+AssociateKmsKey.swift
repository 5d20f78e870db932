// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudWatchLogs {
    /// `AssociateKmsKey` of Amazon CloudWatch Logs.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_AssociateKmsKey.html
    public enum AssociateKmsKey: AWSOperation {
        public typealias Input = AssociateKmsKeyRequest
        public typealias Output = Void

        public static let name = "AssociateKmsKey"
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

    /// `AssociateKmsKeyRequest` of Amazon CloudWatch Logs.
    public struct AssociateKmsKeyRequest: Sendable, Hashable {
        /// `kmsKeyId`.
        public var kmsKeyId: String
        /// `logGroupName`.
        public var logGroupName: String?
        /// `resourceIdentifier`.
        public var resourceIdentifier: String?

        /// What is left out is the service's to choose.
        public init(kmsKeyId: String, logGroupName: String? = nil, resourceIdentifier: String? = nil) {
            self.kmsKeyId = kmsKeyId
            self.logGroupName = logGroupName
            self.resourceIdentifier = resourceIdentifier
        }
    }
}

extension CloudWatchLogs.AssociateKmsKeyRequest {
    package func write(to object: inout JSONObject) {
        object.member("kmsKeyId", kmsKeyId) { .string($0) }
        object.member("logGroupName", logGroupName) { .string($0) }
        object.member("resourceIdentifier", resourceIdentifier) { .string($0) }
    }
}

extension CloudWatchLogs {
    /// Calls `AssociateKmsKey`.
    public func associateKmsKey(_ input: AssociateKmsKeyRequest) async throws {
        try await client.execute(AssociateKmsKey.self, input)
    }
}
