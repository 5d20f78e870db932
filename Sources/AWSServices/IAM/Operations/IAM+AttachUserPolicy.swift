// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension IAM {
    /// `AttachUserPolicy` of AWS Identity and Access Management.
    ///
    /// Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_AttachUserPolicy.html
    public enum AttachUserPolicy: AWSOperation {
        public typealias Input = AttachUserPolicyRequest
        public typealias Output = Void

        public static let name = "AttachUserPolicy"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `AttachUserPolicyRequest` of AWS Identity and Access Management.
    public struct AttachUserPolicyRequest: Sendable, Hashable {
        /// `PolicyArn`.
        public var policyArn: String
        /// `UserName`.
        public var userName: String

        /// What is left out is the service's to choose.
        public init(policyArn: String, userName: String) {
            self.policyArn = policyArn
            self.userName = userName
        }
    }
}

extension IAM.AttachUserPolicyRequest {
    package func write(to form: inout FormWriter) {
        form.member("PolicyArn", policyArn) { $0.write($1) }
        form.member("UserName", userName) { $0.write($1) }
    }
}

extension IAM {
    /// Calls `AttachUserPolicy`.
    public func attachUserPolicy(_ input: AttachUserPolicyRequest) async throws {
        try await client.execute(AttachUserPolicy.self, input)
    }
}
