// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension IAM {
    /// `DetachRolePolicy` of AWS Identity and Access Management.
    ///
    /// Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_DetachRolePolicy.html
    public enum DetachRolePolicy: AWSOperation {
        public typealias Input = DetachRolePolicyRequest
        public typealias Output = Void

        public static let name = "DetachRolePolicy"
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

    /// `DetachRolePolicyRequest` of AWS Identity and Access Management.
    public struct DetachRolePolicyRequest: Sendable, Hashable {
        /// `PolicyArn`.
        public var policyArn: String
        /// `RoleName`.
        public var roleName: String

        /// What is left out is the service's to choose.
        public init(policyArn: String, roleName: String) {
            self.policyArn = policyArn
            self.roleName = roleName
        }
    }
}

extension IAM.DetachRolePolicyRequest {
    package func write(to form: inout FormWriter) {
        form.member("PolicyArn", policyArn) { $0.write($1) }
        form.member("RoleName", roleName) { $0.write($1) }
    }
}

extension IAM {
    /// Calls `DetachRolePolicy`.
    public func detachRolePolicy(_ input: DetachRolePolicyRequest) async throws {
        try await client.execute(DetachRolePolicy.self, input)
    }
}
