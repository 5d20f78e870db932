// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudTrail {
    /// `DeleteTrail` of AWS CloudTrail.
    ///
    /// Source: https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_DeleteTrail.html
    public enum DeleteTrail: AWSOperation {
        public typealias Input = DeleteTrailRequest
        public typealias Output = DeleteTrailResponse

        public static let name = "DeleteTrail"
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

    /// `DeleteTrailRequest` of AWS CloudTrail.
    public struct DeleteTrailRequest: Sendable, Hashable {
        /// `Name`.
        public var name: String

        /// What is left out is the service's to choose.
        public init(name: String) {
            self.name = name
        }
    }

    /// `DeleteTrailResponse` of AWS CloudTrail.
    public struct DeleteTrailResponse: Sendable, Hashable {
        /// What is left out is the service's to choose.
        public init() {}
    }
}

extension CloudTrail.DeleteTrailRequest {
    package func write(to object: inout JSONObject) {
        object.member("Name", name) { .string($0) }
    }
}

extension CloudTrail.DeleteTrailResponse {
    package init(json: JSONValue) throws {}
}

extension CloudTrail {
    /// Calls `DeleteTrail`.
    @discardableResult
    public func deleteTrail(_ input: DeleteTrailRequest) async throws -> DeleteTrailResponse {
        try await client.execute(DeleteTrail.self, input)
    }
}
