// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension IAM {
    /// `CreatePolicy` of AWS Identity and Access Management.
    ///
    /// Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicy.html
    public enum CreatePolicy: AWSOperation {
        public typealias Input = CreatePolicyRequest
        public typealias Output = CreatePolicyResponse

        public static let name = "CreatePolicy"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "CreatePolicyResult"))
        }
    }

    /// `CreatePolicyRequest` of AWS Identity and Access Management.
    public struct CreatePolicyRequest: Sendable, Hashable {
        /// `PolicyDocument`.
        public var policyDocument: String
        /// `PolicyName`.
        public var policyName: String
        /// `Description`.
        public var description: String?
        /// `Path`.
        public var path: String?
        /// `Tags`.
        public var tags: [Tag]?

        /// What is left out is the service's to choose.
        public init(
            policyDocument: String,
            policyName: String,
            description: String? = nil,
            path: String? = nil,
            tags: [Tag]? = nil
        ) {
            self.policyDocument = policyDocument
            self.policyName = policyName
            self.description = description
            self.path = path
            self.tags = tags
        }
    }

    /// `CreatePolicyResponse` of AWS Identity and Access Management.
    public struct CreatePolicyResponse: Sendable, Hashable {
        /// `Policy`.
        public var policy: Policy?

        /// What is left out is the service's to choose.
        public init(policy: Policy? = nil) {
            self.policy = policy
        }
    }
}

extension IAM.CreatePolicyRequest {
    package func write(to form: inout FormWriter) {
        form.member("PolicyDocument", policyDocument) { $0.write($1) }
        form.member("PolicyName", policyName) { $0.write($1) }
        form.member("Description", description) { $0.write($1) }
        form.member("Path", path) { $0.write($1) }
        form.member("Tags", tags) { $0.list($1, item: "member") { $1.write(to: &$0) } }
    }
}

extension IAM.CreatePolicyResponse {
    package init(xml: XMLElement) throws {
        self.policy = try xml.member("Policy") { try IAM.Policy(xml: $0) }
    }
}

extension IAM {
    /// Calls `CreatePolicy`.
    @discardableResult
    public func createPolicy(_ input: CreatePolicyRequest) async throws -> CreatePolicyResponse {
        try await client.execute(CreatePolicy.self, input)
    }
}
