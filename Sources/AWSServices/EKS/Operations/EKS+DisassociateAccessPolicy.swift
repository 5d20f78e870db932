// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EKS {
    /// `DisassociateAccessPolicy` of Amazon Elastic Kubernetes Service.
    ///
    /// Source: https://docs.aws.amazon.com/eks/latest/APIReference/API_DisassociateAccessPolicy.html
    public enum DisassociateAccessPolicy: AWSOperation {
        public typealias Input = DisassociateAccessPolicyRequest
        public typealias Output = DisassociateAccessPolicyResponse

        public static let name = "DisassociateAccessPolicy"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "DELETE", path: "/clusters/\(try Label.path(input.clusterName, "clusterName"))/access-entries/\(try Label.path(input.principalArn, "principalArn"))/access-policies/\(try Label.path(input.policyArn, "policyArn"))")
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            Output()
        }
    }

    /// `DisassociateAccessPolicyRequest` of Amazon Elastic Kubernetes Service.
    public struct DisassociateAccessPolicyRequest: Sendable, Hashable {
        /// `clusterName`.
        public var clusterName: String
        /// `policyArn`.
        public var policyArn: String
        /// `principalArn`.
        public var principalArn: String

        /// What is left out is the service's to choose.
        public init(clusterName: String, policyArn: String, principalArn: String) {
            self.clusterName = clusterName
            self.policyArn = policyArn
            self.principalArn = principalArn
        }
    }

    /// `DisassociateAccessPolicyResponse` of Amazon Elastic Kubernetes Service.
    public struct DisassociateAccessPolicyResponse: Sendable, Hashable {
        /// What is left out is the service's to choose.
        public init() {}
    }
}

extension EKS.DisassociateAccessPolicyRequest {
    package func write(to object: inout JSONObject) {}
}

extension EKS.DisassociateAccessPolicyResponse {
    package init(json: JSONValue) throws {}
}

extension EKS {
    /// Calls `DisassociateAccessPolicy`.
    @discardableResult
    public func disassociateAccessPolicy(_ input: DisassociateAccessPolicyRequest) async throws -> DisassociateAccessPolicyResponse {
        try await client.execute(DisassociateAccessPolicy.self, input)
    }
}
