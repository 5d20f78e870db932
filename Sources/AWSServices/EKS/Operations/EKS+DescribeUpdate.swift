// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EKS {
    /// `DescribeUpdate` of Amazon Elastic Kubernetes Service.
    ///
    /// Source: https://docs.aws.amazon.com/eks/latest/APIReference/API_DescribeUpdate.html
    public enum DescribeUpdate: AWSOperation {
        public typealias Input = DescribeUpdateRequest
        public typealias Output = DescribeUpdateResponse

        public static let name = "DescribeUpdate"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "GET", path: "/clusters/\(try Label.path(input.name, "name"))/updates/\(try Label.path(input.updateId, "updateId"))")
            request.addQuery("addonName", input.addonName.map { $0 })
            request.addQuery("capabilityName", input.capabilityName.map { $0 })
            request.addQuery("nodegroupName", input.nodegroupName.map { $0 })
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
        }
    }

    /// `DescribeUpdateRequest` of Amazon Elastic Kubernetes Service.
    public struct DescribeUpdateRequest: Sendable, Hashable {
        /// `name`.
        public var name: String
        /// `updateId`.
        public var updateId: String
        /// `addonName`.
        public var addonName: String?
        /// `capabilityName`.
        public var capabilityName: String?
        /// `nodegroupName`.
        public var nodegroupName: String?

        /// What is left out is the service's to choose.
        public init(
            name: String,
            updateId: String,
            addonName: String? = nil,
            capabilityName: String? = nil,
            nodegroupName: String? = nil
        ) {
            self.name = name
            self.updateId = updateId
            self.addonName = addonName
            self.capabilityName = capabilityName
            self.nodegroupName = nodegroupName
        }
    }

    /// `DescribeUpdateResponse` of Amazon Elastic Kubernetes Service.
    public struct DescribeUpdateResponse: Sendable, Hashable {
        /// `update`.
        public var update: Update?

        /// What is left out is the service's to choose.
        public init(update: Update? = nil) {
            self.update = update
        }
    }
}

extension EKS.DescribeUpdateRequest {
    package func write(to object: inout JSONObject) {}
}

extension EKS.DescribeUpdateResponse {
    package init(json: JSONValue) throws {
        self.update = try json.member("update") { try EKS.Update(json: $0) }
    }
}

extension EKS {
    /// Calls `DescribeUpdate`.
    @discardableResult
    public func describeUpdate(_ input: DescribeUpdateRequest) async throws -> DescribeUpdateResponse {
        try await client.execute(DescribeUpdate.self, input)
    }
}
