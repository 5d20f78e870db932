// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudWatchLogs {
    /// `GetDataProtectionPolicy` of Amazon CloudWatch Logs.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_GetDataProtectionPolicy.html
    public enum GetDataProtectionPolicy: AWSOperation {
        public typealias Input = GetDataProtectionPolicyRequest
        public typealias Output = GetDataProtectionPolicyResponse

        public static let name = "GetDataProtectionPolicy"
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

    /// `GetDataProtectionPolicyRequest` of Amazon CloudWatch Logs.
    public struct GetDataProtectionPolicyRequest: Sendable, Hashable {
        /// `logGroupIdentifier`.
        public var logGroupIdentifier: String

        /// What is left out is the service's to choose.
        public init(logGroupIdentifier: String) {
            self.logGroupIdentifier = logGroupIdentifier
        }
    }

    /// `GetDataProtectionPolicyResponse` of Amazon CloudWatch Logs.
    public struct GetDataProtectionPolicyResponse: Sendable, Hashable {
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

extension CloudWatchLogs.GetDataProtectionPolicyRequest {
    package func write(to object: inout JSONObject) {
        object.member("logGroupIdentifier", logGroupIdentifier) { .string($0) }
    }
}

extension CloudWatchLogs.GetDataProtectionPolicyResponse {
    package init(json: JSONValue) throws {
        self.lastUpdatedTime = try json.member("lastUpdatedTime") { try $0.integer() }
        self.logGroupIdentifier = try json.member("logGroupIdentifier") { try $0.string() }
        self.policyDocument = try json.member("policyDocument") { try $0.string() }
    }
}

extension CloudWatchLogs {
    /// Calls `GetDataProtectionPolicy`.
    @discardableResult
    public func getDataProtectionPolicy(_ input: GetDataProtectionPolicyRequest) async throws -> GetDataProtectionPolicyResponse {
        try await client.execute(GetDataProtectionPolicy.self, input)
    }
}
