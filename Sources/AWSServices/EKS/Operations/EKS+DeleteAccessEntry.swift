// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EKS {
    /// `DeleteAccessEntry` of Amazon Elastic Kubernetes Service.
    ///
    /// Source: https://docs.aws.amazon.com/eks/latest/APIReference/API_DeleteAccessEntry.html
    public enum DeleteAccessEntry: AWSOperation {
        public typealias Input = DeleteAccessEntryRequest
        public typealias Output = DeleteAccessEntryResponse

        public static let name = "DeleteAccessEntry"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "DELETE", path: "/clusters/\(try Label.path(input.clusterName, "clusterName"))/access-entries/\(try Label.path(input.principalArn, "principalArn"))")
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            Output()
        }
    }

    /// `DeleteAccessEntryRequest` of Amazon Elastic Kubernetes Service.
    public struct DeleteAccessEntryRequest: Sendable, Hashable {
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

    /// `DeleteAccessEntryResponse` of Amazon Elastic Kubernetes Service.
    public struct DeleteAccessEntryResponse: Sendable, Hashable {
        /// What is left out is the service's to choose.
        public init() {}
    }
}

extension EKS.DeleteAccessEntryRequest {
    package func write(to object: inout JSONObject) {}
}

extension EKS.DeleteAccessEntryResponse {
    package init(json: JSONValue) throws {}
}

extension EKS {
    /// Calls `DeleteAccessEntry`.
    @discardableResult
    public func deleteAccessEntry(_ input: DeleteAccessEntryRequest) async throws -> DeleteAccessEntryResponse {
        try await client.execute(DeleteAccessEntry.self, input)
    }
}
