// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudWatchLogs {
    /// `PutDataProtectionPolicy` of Amazon CloudWatch Logs.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutDataProtectionPolicy.html
    public enum PutDataProtectionPolicy: AWSOperation {
        public typealias Input = PutDataProtectionPolicyRequest
        public typealias Output = PutDataProtectionPolicyResponse

        public static let name = "PutDataProtectionPolicy"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: JSONWriter.bytes(JSONObject.value(input.write(to:))))
            request.headers["Content-Type"] = "application/x-amz-json-1.1"
            request.headers["X-Amz-Target"] = "Logs_20140328.\(name)"
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
        }
    }

    /// `PutDataProtectionPolicyRequest` of Amazon CloudWatch Logs.
    public struct PutDataProtectionPolicyRequest: Sendable, Hashable {
        /// `logGroupIdentifier`.
        public var logGroupIdentifier: String
        /// `policyDocument`.
        public var policyDocument: String

        /// What is left out is the service's to choose.
        public init(logGroupIdentifier: String, policyDocument: String) {
            self.logGroupIdentifier = logGroupIdentifier
            self.policyDocument = policyDocument
        }
    }

    /// `PutDataProtectionPolicyResponse` of Amazon CloudWatch Logs.
    public struct PutDataProtectionPolicyResponse: Sendable, Hashable {
        /// `lastUpdatedTime`.
        public var lastUpdatedTime: Int?
        /// `logGroupIdentifier`.
        public var logGroupIdentifier: String?
        /// `policyDocument`.
        public var policyDocument: String?

        /// What is left out is the service's to choose.
        public init(lastUpdatedTime: Int? = nil, logGroupIdentifier: String? = nil, policyDocument: String? = nil) {
            self.lastUpdatedTime = lastUpdatedTime
            self.logGroupIdentifier = logGroupIdentifier
            self.policyDocument = policyDocument
        }
    }
}

extension CloudWatchLogs.PutDataProtectionPolicyRequest {
    package func write(to object: inout JSONObject) {
        object.member("logGroupIdentifier", logGroupIdentifier) { .string($0) }
        object.member("policyDocument", policyDocument) { .string($0) }
    }
}

extension CloudWatchLogs.PutDataProtectionPolicyResponse {
    package init(json: JSONValue) throws {
        self.lastUpdatedTime = try json.member("lastUpdatedTime") { try $0.integer() }
        self.logGroupIdentifier = try json.member("logGroupIdentifier") { try $0.string() }
        self.policyDocument = try json.member("policyDocument") { try $0.string() }
    }
}

extension CloudWatchLogs {
    /// Calls `PutDataProtectionPolicy`.
    @discardableResult
    public func putDataProtectionPolicy(_ input: PutDataProtectionPolicyRequest) async throws -> PutDataProtectionPolicyResponse {
        try await client.execute(PutDataProtectionPolicy.self, input)
    }
}
