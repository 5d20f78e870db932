// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension IAM {
    /// `SetDefaultPolicyVersion` of AWS Identity and Access Management.
    ///
    /// Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_SetDefaultPolicyVersion.html
    public enum SetDefaultPolicyVersion: AWSOperation {
        public typealias Input = SetDefaultPolicyVersionRequest
        public typealias Output = Void

        public static let name = "SetDefaultPolicyVersion"
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

    /// `SetDefaultPolicyVersionRequest` of AWS Identity and Access Management.
    public struct SetDefaultPolicyVersionRequest: Sendable, Hashable {
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

extension IAM.SetDefaultPolicyVersionRequest {
    package func write(to form: inout FormWriter) {
        form.member("PolicyArn", policyArn) { $0.write($1) }
        form.member("VersionId", versionId) { $0.write($1) }
    }
}

extension IAM {
    /// Calls `SetDefaultPolicyVersion`.
    public func setDefaultPolicyVersion(_ input: SetDefaultPolicyVersionRequest) async throws {
        try await client.execute(SetDefaultPolicyVersion.self, input)
    }
}
