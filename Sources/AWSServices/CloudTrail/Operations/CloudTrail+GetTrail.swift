// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudTrail {
    /// `GetTrail` of AWS CloudTrail.
    ///
    /// Source: https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_GetTrail.html
    public enum GetTrail: AWSOperation {
        public typealias Input = GetTrailRequest
        public typealias Output = GetTrailResponse

        public static let name = "GetTrail"
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

    /// `GetTrailRequest` of AWS CloudTrail.
    public struct GetTrailRequest: Sendable, Hashable {
        /// `Name`.
        public var name: String

        /// What is left out is the service's to choose.
        public init(name: String) {
            self.name = name
        }
    }

    /// `GetTrailResponse` of AWS CloudTrail.
    public struct GetTrailResponse: Sendable, Hashable {
        /// `Trail`.
        public var trail: Trail?

        /// What is left out is the service's to choose.
        public init(trail: Trail? = nil) {
            self.trail = trail
        }
    }
}

extension CloudTrail.GetTrailRequest {
    package func write(to object: inout JSONObject) {
        object.member("Name", name) { .string($0) }
    }
}

extension CloudTrail.GetTrailResponse {
    package init(json: JSONValue) throws {
        self.trail = try json.member("Trail") { try CloudTrail.Trail(json: $0) }
    }
}

extension CloudTrail {
    /// Calls `GetTrail`.
    @discardableResult
    public func getTrail(_ input: GetTrailRequest) async throws -> GetTrailResponse {
        try await client.execute(GetTrail.self, input)
    }
}
