// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudTrail {
    /// `DescribeTrails` of AWS CloudTrail.
    ///
    /// Source: https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_DescribeTrails.html
    public enum DescribeTrails: AWSOperation {
        public typealias Input = DescribeTrailsRequest
        public typealias Output = DescribeTrailsResponse

        public static let name = "DescribeTrails"
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

    /// `DescribeTrailsRequest` of AWS CloudTrail.
    public struct DescribeTrailsRequest: Sendable, Hashable {
        /// `includeShadowTrails`.
        public var includeShadowTrails: Bool?
        /// `trailNameList`.
        public var trailNameList: [String]?

        /// What is left out is the service's to choose.
        public init(includeShadowTrails: Bool? = nil, trailNameList: [String]? = nil) {
            self.includeShadowTrails = includeShadowTrails
            self.trailNameList = trailNameList
        }
    }

    /// `DescribeTrailsResponse` of AWS CloudTrail.
    public struct DescribeTrailsResponse: Sendable, Hashable {
        /// `trailList`.
        public var trailList: [Trail]?

        /// What is left out is the service's to choose.
        public init(trailList: [Trail]? = nil) {
            self.trailList = trailList
        }
    }
}

extension CloudTrail.DescribeTrailsRequest {
    package func write(to object: inout JSONObject) {
        object.member("includeShadowTrails", includeShadowTrails) { .boolean($0) }
        object.member("trailNameList", trailNameList) { .list($0) { .string($0) } }
    }
}

extension CloudTrail.DescribeTrailsResponse {
    package init(json: JSONValue) throws {
        self.trailList = try json.member("trailList") { try $0.list { try CloudTrail.Trail(json: $0) } }
    }
}

extension CloudTrail {
    /// Calls `DescribeTrails`.
    @discardableResult
    public func describeTrails(_ input: DescribeTrailsRequest = DescribeTrailsRequest()) async throws -> DescribeTrailsResponse {
        try await client.execute(DescribeTrails.self, input)
    }
}
