// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension IAM {
    /// `GetPolicy` of AWS Identity and Access Management.
    ///
    /// Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetPolicy.html
    public enum GetPolicy: AWSOperation {
        public typealias Input = GetPolicyRequest
        public typealias Output = GetPolicyResponse

        public static let name = "GetPolicy"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "GetPolicyResult"))
        }
    }

    /// `GetPolicyRequest` of AWS Identity and Access Management.
    public struct GetPolicyRequest: Sendable, Hashable {
        /// `PolicyArn`.
        public var policyArn: String

        /// What is left out is the service's to choose.
        public init(policyArn: String) {
            self.policyArn = policyArn
        }
    }

    /// `GetPolicyResponse` of AWS Identity and Access Management.
    public struct GetPolicyResponse: Sendable, Hashable {
        /// `Policy`.
        public var policy: Policy?

        /// What is left out is the service's to choose.
        public init(policy: Policy? = nil) {
            self.policy = policy
        }
    }
}

extension IAM.GetPolicyRequest {
    package func write(to form: inout FormWriter) {
        form.member("PolicyArn", policyArn) { $0.write($1) }
    }
}

extension IAM.GetPolicyResponse {
    package init(xml: XMLElement) throws {
        self.policy = try xml.member("Policy") { try IAM.Policy(xml: $0) }
    }
}

extension IAM {
    /// Calls `GetPolicy`.
    @discardableResult
    public func getPolicy(_ input: GetPolicyRequest) async throws -> GetPolicyResponse {
        try await client.execute(GetPolicy.self, input)
    }
}

extension Waiter where O == IAM.GetPolicy {
    /// `PolicyExists`: asks `GetPolicy`.
    public static var policyExists: Waiter<IAM.GetPolicy> {
        Waiter(
            "PolicyExists",
            delay: .seconds(1),
            acceptors: [
                .anyOutput(.success),
                .error("NoSuchEntity", .retry),
            ]
        )
    }
}
