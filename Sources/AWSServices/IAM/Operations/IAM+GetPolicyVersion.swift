// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension IAM {
    /// `GetPolicyVersion` of AWS Identity and Access Management.
    ///
    /// Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetPolicyVersion.html
    public enum GetPolicyVersion: AWSOperation {
        public typealias Input = GetPolicyVersionRequest
        public typealias Output = GetPolicyVersionResponse

        public static let name = "GetPolicyVersion"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "GetPolicyVersionResult"))
        }
    }

    /// `GetPolicyVersionRequest` of AWS Identity and Access Management.
    public struct GetPolicyVersionRequest: Sendable, Hashable {
        /// `PolicyArn`.
        public var policyArn: String
        /// `VersionId`.
        public var versionId: String

        /// What is left out is the service's to choose.
        public init(policyArn: String, versionId: String) {
            self.policyArn = policyArn
            self.versionId = versionId
        }
    }

    /// `GetPolicyVersionResponse` of AWS Identity and Access Management.
    public struct GetPolicyVersionResponse: Sendable, Hashable {
        /// `PolicyVersion`.
        public var policyVersion: PolicyVersion?

        /// What is left out is the service's to choose.
        public init(policyVersion: PolicyVersion? = nil) {
            self.policyVersion = policyVersion
        }
    }
}

extension IAM.GetPolicyVersionRequest {
    package func write(to form: inout FormWriter) {
        form.member("PolicyArn", policyArn) { $0.write($1) }
        form.member("VersionId", versionId) { $0.write($1) }
    }
}

extension IAM.GetPolicyVersionResponse {
    package init(xml: XMLElement) throws {
        self.policyVersion = try xml.member("PolicyVersion") { try IAM.PolicyVersion(xml: $0) }
    }
}

extension IAM {
    /// Calls `GetPolicyVersion`.
    @discardableResult
    public func getPolicyVersion(_ input: GetPolicyVersionRequest) async throws -> GetPolicyVersionResponse {
        try await client.execute(GetPolicyVersion.self, input)
    }
}
