// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension IAM {
    /// `CreatePolicyVersion` of AWS Identity and Access Management.
    ///
    /// Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicyVersion.html
    public enum CreatePolicyVersion: AWSOperation {
        public typealias Input = CreatePolicyVersionRequest
        public typealias Output = CreatePolicyVersionResponse

        public static let name = "CreatePolicyVersion"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "CreatePolicyVersionResult"))
        }
    }

    /// `CreatePolicyVersionRequest` of AWS Identity and Access Management.
    public struct CreatePolicyVersionRequest: Sendable, Hashable {
        /// `PolicyArn`.
        public var policyArn: String
        /// `PolicyDocument`.
        public var policyDocument: String
        /// `SetAsDefault`.
        public var setAsDefault: Bool?

        /// What is left out is the service's to choose.
        public init(policyArn: String, policyDocument: String, setAsDefault: Bool? = nil) {
            self.policyArn = policyArn
            self.policyDocument = policyDocument
            self.setAsDefault = setAsDefault
        }
    }

    /// `CreatePolicyVersionResponse` of AWS Identity and Access Management.
    public struct CreatePolicyVersionResponse: Sendable, Hashable {
        /// `PolicyVersion`.
        public var policyVersion: PolicyVersion?

        /// What is left out is the service's to choose.
        public init(policyVersion: PolicyVersion? = nil) {
            self.policyVersion = policyVersion
        }
    }
}

extension IAM.CreatePolicyVersionRequest {
    package func write(to form: inout FormWriter) {
        form.member("PolicyArn", policyArn) { $0.write($1) }
        form.member("PolicyDocument", policyDocument) { $0.write($1) }
        form.member("SetAsDefault", setAsDefault) { $0.write($1) }
    }
}

extension IAM.CreatePolicyVersionResponse {
    package init(xml: XMLElement) throws {
        self.policyVersion = try xml.member("PolicyVersion") { try IAM.PolicyVersion(xml: $0) }
    }
}

extension IAM {
    /// Calls `CreatePolicyVersion`.
    @discardableResult
    public func createPolicyVersion(_ input: CreatePolicyVersionRequest) async throws -> CreatePolicyVersionResponse {
        try await client.execute(CreatePolicyVersion.self, input)
    }
}
