// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension IAM {
    /// `DeletePolicy` of AWS Identity and Access Management.
    ///
    /// Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeletePolicy.html
    public enum DeletePolicy: AWSOperation {
        public typealias Input = DeletePolicyRequest
        public typealias Output = Void

        public static let name = "DeletePolicy"
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

    /// `DeletePolicyRequest` of AWS Identity and Access Management.
    public struct DeletePolicyRequest: Sendable, Hashable {
        /// `PolicyArn`.
        public var policyArn: String

        /// What is left out is the service's to choose.
        public init(policyArn: String) {
            self.policyArn = policyArn
        }
    }
}

extension IAM.DeletePolicyRequest {
    package func write(to form: inout FormWriter) {
        form.member("PolicyArn", policyArn) { $0.write($1) }
    }
}

extension IAM {
    /// Calls `DeletePolicy`.
    public func deletePolicy(_ input: DeletePolicyRequest) async throws {
        try await client.execute(DeletePolicy.self, input)
    }
}
