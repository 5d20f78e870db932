// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension IAM {
    /// `AddRoleToInstanceProfile` of AWS Identity and Access Management.
    ///
    /// Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_AddRoleToInstanceProfile.html
    public enum AddRoleToInstanceProfile: AWSOperation {
        public typealias Input = AddRoleToInstanceProfileRequest
        public typealias Output = Void

        public static let name = "AddRoleToInstanceProfile"
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

    /// `AddRoleToInstanceProfileRequest` of AWS Identity and Access Management.
    public struct AddRoleToInstanceProfileRequest: Sendable, Hashable {
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

extension IAM.AddRoleToInstanceProfileRequest {
    package func write(to form: inout FormWriter) {
        form.member("InstanceProfileName", instanceProfileName) { $0.write($1) }
        form.member("RoleName", roleName) { $0.write($1) }
    }
}

extension IAM {
    /// Calls `AddRoleToInstanceProfile`.
    public func addRoleToInstanceProfile(_ input: AddRoleToInstanceProfileRequest) async throws {
        try await client.execute(AddRoleToInstanceProfile.self, input)
    }
}
