// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudControl {
    /// `GetResourceRequestStatus` of AWS Cloud Control API.
    ///
    /// Source: https://docs.aws.amazon.com/cloudcontrolapi/latest/APIReference/API_GetResourceRequestStatus.html
    public enum GetResourceRequestStatus: AWSOperation {
        public typealias Input = GetResourceRequestStatusInput
        public typealias Output = GetResourceRequestStatusOutput

        public static let name = "GetResourceRequestStatus"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: JSONWriter.bytes(JSONObject.value(input.write(to:))))
            request.headers["Content-Type"] = "application/x-amz-json-1.0"
            request.headers["X-Amz-Target"] = "CloudApiService.\(name)"
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
        }
    }

    /// `GetResourceRequestStatusInput` of AWS Cloud Control API.
    public struct GetResourceRequestStatusInput: Sendable, Hashable {
        /// `RequestToken`.
        public var requestToken: String

        /// What is left out is the service's to choose.
        public init(requestToken: String) {
            self.requestToken = requestToken
        }
    }

    /// `GetResourceRequestStatusOutput` of AWS Cloud Control API.
    public struct GetResourceRequestStatusOutput: Sendable, Hashable {
        /// `HooksProgressEvent`.
        public var hooksProgressEvent: [HookProgressEvent]?
        /// `ProgressEvent`.
        public var progressEvent: ProgressEvent?

        /// What is left out is the service's to choose.
        public init(hooksProgressEvent: [HookProgressEvent]? = nil, progressEvent: ProgressEvent? = nil) {
            self.hooksProgressEvent = hooksProgressEvent
            self.progressEvent = progressEvent
        }
    }
}

extension CloudControl.GetResourceRequestStatusInput {
    package func write(to object: inout JSONObject) {
        object.member("RequestToken", requestToken) { .string($0) }
    }
}

extension CloudControl.GetResourceRequestStatusOutput {
    package init(json: JSONValue) throws {
        self.hooksProgressEvent = try json.member("HooksProgressEvent") { try $0.list { try CloudControl.HookProgressEvent(json: $0) } }
        self.progressEvent = try json.member("ProgressEvent") { try CloudControl.ProgressEvent(json: $0) }
    }
}

extension CloudControl {
    /// Calls `GetResourceRequestStatus`.
    @discardableResult
    public func getResourceRequestStatus(_ input: GetResourceRequestStatusInput) async throws -> GetResourceRequestStatusOutput {
        try await client.execute(GetResourceRequestStatus.self, input)
    }
}

extension Waiter where O == CloudControl.GetResourceRequestStatus {
    /// `ResourceRequestSuccess`: asks `GetResourceRequestStatus`.
    public static var resourceRequestSuccess: Waiter<CloudControl.GetResourceRequestStatus> {
        Waiter(
            "ResourceRequestSuccess",
            delay: .seconds(5),
            acceptors: [
                .all("SUCCESS", .success) { ([$0].compactMap(\.progressEvent).compactMap(\.operationStatus)).map(\.rawValue) },
                .all("FAILED", .failure) { ([$0].compactMap(\.progressEvent).compactMap(\.operationStatus)).map(\.rawValue) },
                .all("CANCEL_COMPLETE", .failure) { ([$0].compactMap(\.progressEvent).compactMap(\.operationStatus)).map(\.rawValue) },
            ]
        )
    }
}
