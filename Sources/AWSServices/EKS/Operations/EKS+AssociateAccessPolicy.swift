// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EKS {
    /// `AssociateAccessPolicy` of Amazon Elastic Kubernetes Service.
    ///
    /// Source: https://docs.aws.amazon.com/eks/latest/APIReference/API_AssociateAccessPolicy.html
    public enum AssociateAccessPolicy: AWSOperation {
        public typealias Input = AssociateAccessPolicyRequest
        public typealias Output = AssociateAccessPolicyResponse

        public static let name = "AssociateAccessPolicy"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "POST", path: "/clusters/\(try Label.path(input.clusterName, "clusterName"))/access-entries/\(try Label.path(input.principalArn, "principalArn"))/access-policies")
            request.setBody(JSONWriter.bytes(JSONObject.value(input.write(to:))), contentType: "application/json")
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
        }
    }

    /// `AssociateAccessPolicyRequest` of Amazon Elastic Kubernetes Service.
    public struct AssociateAccessPolicyRequest: Sendable, Hashable {
        /// `accessScope`.
        public var accessScope: AccessScope
        /// `clusterName`.
        public var clusterName: String
        /// `policyArn`.
        public var policyArn: String
        /// `principalArn`.
        public var principalArn: String

        /// What is left out is the service's to choose.
        public init(accessScope: AccessScope, clusterName: String, policyArn: String, principalArn: String) {
            self.accessScope = accessScope
            self.clusterName = clusterName
            self.policyArn = policyArn
            self.principalArn = principalArn
        }
    }

    /// `AssociateAccessPolicyResponse` of Amazon Elastic Kubernetes Service.
    public struct AssociateAccessPolicyResponse: Sendable, Hashable {
        /// `associatedAccessPolicy`.
        public var associatedAccessPolicy: AssociatedAccessPolicy?
        /// `clusterName`.
        public var clusterName: String?
        /// `principalArn`.
        public var principalArn: String?

        /// What is left out is the service's to choose.
        public init(
            associatedAccessPolicy: AssociatedAccessPolicy? = nil,
            clusterName: String? = nil,
            principalArn: String? = nil
        ) {
            self.associatedAccessPolicy = associatedAccessPolicy
            self.clusterName = clusterName
            self.principalArn = principalArn
        }
    }
}

extension EKS.AssociateAccessPolicyRequest {
    package func write(to object: inout JSONObject) {
        object.member("accessScope", accessScope) { JSONObject.value($0.write(to:)) }
        object.member("policyArn", policyArn) { .string($0) }
    }
}

extension EKS.AssociateAccessPolicyResponse {
    package init(json: JSONValue) throws {
        self.associatedAccessPolicy = try json.member("associatedAccessPolicy") { try EKS.AssociatedAccessPolicy(json: $0) }
        self.clusterName = try json.member("clusterName") { try $0.string() }
        self.principalArn = try json.member("principalArn") { try $0.string() }
    }
}

extension EKS {
    /// Calls `AssociateAccessPolicy`.
    @discardableResult
    public func associateAccessPolicy(_ input: AssociateAccessPolicyRequest) async throws -> AssociateAccessPolicyResponse {
        try await client.execute(AssociateAccessPolicy.self, input)
    }
}
