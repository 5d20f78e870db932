// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension IAM {
    /// `RemoveRoleFromInstanceProfile` of AWS Identity and Access Management.
    ///
    /// Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_RemoveRoleFromInstanceProfile.html
    public enum RemoveRoleFromInstanceProfile: AWSOperation {
        public typealias Input = RemoveRoleFromInstanceProfileRequest
        public typealias Output = Void

        public static let name = "RemoveRoleFromInstanceProfile"
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

    /// `RemoveRoleFromInstanceProfileRequest` of AWS Identity and Access Management.
    public struct RemoveRoleFromInstanceProfileRequest: Sendable, Hashable {
        /// `InstanceProfileName`.
        public var instanceProfileName: String
        /// `RoleName`.
        public var roleName: String

        /// What is left out is the service's to choose.
        public init(instanceProfileName: String, roleName: String) {
            self.instanceProfileName = instanceProfileName
            self.roleName = roleName
        }
    }
}

extension IAM.RemoveRoleFromInstanceProfileRequest {
    package func write(to form: inout FormWriter) {
        form.member("InstanceProfileName", instanceProfileName) { $0.write($1) }
        form.member("RoleName", roleName) { $0.write($1) }
    }
}

extension IAM {
    /// Calls `RemoveRoleFromInstanceProfile`.
    public func removeRoleFromInstanceProfile(_ input: RemoveRoleFromInstanceProfileRequest) async throws {
        try await client.execute(RemoveRoleFromInstanceProfile.self, input)
    }
}
