// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudTrail {
    /// `StopLogging` of AWS CloudTrail.
    ///
    /// Source: https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_StopLogging.html
    public enum StopLogging: AWSOperation {
        public typealias Input = StopLoggingRequest
        public typealias Output = StopLoggingResponse

        public static let name = "StopLogging"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: JSONWriter.bytes(JSONObject.value(input.write(to:))))
            request.headers["Content-Type"] = "application/x-amz-json-1.1"
            request.headers["X-Amz-Target"] = "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.\(name)"
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
        }
    }

    /// `StopLoggingRequest` of AWS CloudTrail.
    public struct StopLoggingRequest: Sendable, Hashable {
        /// `Name`.
        public var name: String

        /// What is left out is the service's to choose.
        public init(name: String) {
            self.name = name
        }
    }

    /// `StopLoggingResponse` of AWS CloudTrail.
    public struct StopLoggingResponse: Sendable, Hashable {
        /// What is left out is the service's to choose.
        public init() {}
    }
}

extension CloudTrail.StopLoggingRequest {
    package func write(to object: inout JSONObject) {
        object.member("Name", name) { .string($0) }
    }
}

extension CloudTrail.StopLoggingResponse {
    package init(json: JSONValue) throws {}
}

extension CloudTrail {
    /// Calls `StopLogging`.
    @discardableResult
    public func stopLogging(_ input: StopLoggingRequest) async throws -> StopLoggingResponse {
        try await client.execute(StopLogging.self, input)
    }
}
