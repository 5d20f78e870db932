// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension IAM {
    /// `DeletePolicyVersion` of AWS Identity and Access Management.
    ///
    /// Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeletePolicyVersion.html
    public enum DeletePolicyVersion: AWSOperation {
        public typealias Input = DeletePolicyVersionRequest
        public typealias Output = Void

        public static let name = "DeletePolicyVersion"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `DeletePolicyVersionRequest` of AWS Identity and Access Management.
    public struct DeletePolicyVersionRequest: Sendable, Hashable {
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
}

extension IAM.DeletePolicyVersionRequest {
    package func write(to form: inout FormWriter) {
        form.member("PolicyArn", policyArn) { $0.write($1) }
        form.member("VersionId", versionId) { $0.write($1) }
    }
}

extension IAM {
    /// Calls `DeletePolicyVersion`.
    public func deletePolicyVersion(_ input: DeletePolicyVersionRequest) async throws {
        try await client.execute(DeletePolicyVersion.self, input)
    }
}
