// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudWatchLogs {
    /// `PutBearerTokenAuthentication` of Amazon CloudWatch Logs.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutBearerTokenAuthentication.html
    public enum PutBearerTokenAuthentication: AWSOperation {
        public typealias Input = PutBearerTokenAuthenticationRequest
        public typealias Output = Void

        public static let name = "PutBearerTokenAuthentication"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: JSONWriter.bytes(JSONObject.value(input.write(to:))))
            request.headers["Content-Type"] = "application/x-amz-json-1.1"
            request.headers["X-Amz-Target"] = "Logs_20140328.\(name)"
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `PutBearerTokenAuthenticationRequest` of Amazon CloudWatch Logs.
    public struct PutBearerTokenAuthenticationRequest: Sendable, Hashable {
        /// `bearerTokenAuthenticationEnabled`.
        public var bearerTokenAuthenticationEnabled: Bool
        /// `logGroupIdentifier`.
        public var logGroupIdentifier: String

        /// What is left out is the service's to choose.
        public init(bearerTokenAuthenticationEnabled: Bool, logGroupIdentifier: String) {
            self.bearerTokenAuthenticationEnabled = bearerTokenAuthenticationEnabled
            self.logGroupIdentifier = logGroupIdentifier
        }
    }
}

extension CloudWatchLogs.PutBearerTokenAuthenticationRequest {
    package func write(to object: inout JSONObject) {
        object.member("bearerTokenAuthenticationEnabled", bearerTokenAuthenticationEnabled) { .boolean($0) }
        object.member("logGroupIdentifier", logGroupIdentifier) { .string($0) }
    }
}

extension CloudWatchLogs {
    /// Calls `PutBearerTokenAuthentication`.
    public func putBearerTokenAuthentication(_ input: PutBearerTokenAuthenticationRequest) async throws {
        try await client.execute(PutBearerTokenAuthentication.self, input)
    }
}
