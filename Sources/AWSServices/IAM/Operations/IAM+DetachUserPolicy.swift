// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension IAM {
    /// `DetachUserPolicy` of AWS Identity and Access Management.
    ///
    /// Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_DetachUserPolicy.html
    public enum DetachUserPolicy: AWSOperation {
        public typealias Input = DetachUserPolicyRequest
        public typealias Output = Void

        public static let name = "DetachUserPolicy"
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

    /// `DetachUserPolicyRequest` of AWS Identity and Access Management.
    public struct DetachUserPolicyRequest: Sendable, Hashable {
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

extension IAM.DetachUserPolicyRequest {
    package func write(to form: inout FormWriter) {
        form.member("PolicyArn", policyArn) { $0.write($1) }
        form.member("UserName", userName) { $0.write($1) }
    }
}

extension IAM {
    /// Calls `DetachUserPolicy`.
    public func detachUserPolicy(_ input: DetachUserPolicyRequest) async throws {
        try await client.execute(DetachUserPolicy.self, input)
    }
}
