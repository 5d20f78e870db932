// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EKS {
    /// `DescribeAccessEntry` of Amazon Elastic Kubernetes Service.
    ///
    /// Source: https://docs.aws.amazon.com/eks/latest/APIReference/API_DescribeAccessEntry.html
    public enum DescribeAccessEntry: AWSOperation {
        public typealias Input = DescribeAccessEntryRequest
        public typealias Output = DescribeAccessEntryResponse

        public static let name = "DescribeAccessEntry"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "GET", path: "/clusters/\(try Label.path(input.clusterName, "clusterName"))/access-entries/\(try Label.path(input.principalArn, "principalArn"))")
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
        }
    }

    /// `DescribeAccessEntryRequest` of Amazon Elastic Kubernetes Service.
    public struct DescribeAccessEntryRequest: Sendable, Hashable {
        /// `clusterName`.
        public var clusterName: String
        /// `principalArn`.
        public var principalArn: String

        /// What is left out is the service's to choose.
        public init(clusterName: String, principalArn: String) {
            self.clusterName = clusterName
            self.principalArn = principalArn
        }
    }

    /// `DescribeAccessEntryResponse` of Amazon Elastic Kubernetes Service.
    public struct DescribeAccessEntryResponse: Sendable, Hashable {
        /// `accessEntry`.
        public var accessEntry: AccessEntry?

        /// What is left out is the service's to choose.
        public init(accessEntry: AccessEntry? = nil) {
            self.accessEntry = accessEntry
        }
    }
}

extension EKS.DescribeAccessEntryRequest {
    package func write(to object: inout JSONObject) {}
}

extension EKS.DescribeAccessEntryResponse {
    package init(json: JSONValue) throws {
        self.accessEntry = try json.member("accessEntry") { try EKS.AccessEntry(json: $0) }
    }
}

extension EKS {
    /// Calls `DescribeAccessEntry`.
    @discardableResult
    public func describeAccessEntry(_ input: DescribeAccessEntryRequest) async throws -> DescribeAccessEntryResponse {
        try await client.execute(DescribeAccessEntry.self, input)
    }
}
