// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudTrail {
    /// `StartLogging` of AWS CloudTrail.
    ///
    /// Source: https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_StartLogging.html
    public enum StartLogging: AWSOperation {
        public typealias Input = StartLoggingRequest
        public typealias Output = StartLoggingResponse

        public static let name = "StartLogging"
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

    /// `StartLoggingRequest` of AWS CloudTrail.
    public struct StartLoggingRequest: Sendable, Hashable {
        /// `Name`.
        public var name: String

        /// What is left out is the service's to choose.
        public init(name: String) {
            self.name = name
        }
    }

    /// `StartLoggingResponse` of AWS CloudTrail.
    public struct StartLoggingResponse: Sendable, Hashable {
        /// What is left out is the service's to choose.
        public init() {}
    }
}

extension CloudTrail.StartLoggingRequest {
    package func write(to object: inout JSONObject) {
        object.member("Name", name) { .string($0) }
    }
}

extension CloudTrail.StartLoggingResponse {
    package init(json: JSONValue) throws {}
}

extension CloudTrail {
    /// Calls `StartLogging`.
    @discardableResult
    public func startLogging(_ input: StartLoggingRequest) async throws -> StartLoggingResponse {
        try await client.execute(StartLogging.self, input)
    }
}
