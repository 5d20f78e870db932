// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension IAM {
    /// `UntagRole` of AWS Identity and Access Management.
    ///
    /// Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagRole.html
    public enum UntagRole: AWSOperation {
        public typealias Input = UntagRoleRequest
        public typealias Output = Void

        public static let name = "UntagRole"
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

    /// `UntagRoleRequest` of AWS Identity and Access Management.
    public struct UntagRoleRequest: Sendable, Hashable {
        /// `RoleName`.
        public var roleName: String
        /// `TagKeys`.
        public var tagKeys: [String]

        /// What is left out is the service's to choose.
        public init(roleName: String, tagKeys: [String]) {
            self.roleName = roleName
            self.tagKeys = tagKeys
        }
    }
}

extension IAM.UntagRoleRequest {
    package func write(to form: inout FormWriter) {
        form.member("RoleName", roleName) { $0.write($1) }
        form.member("TagKeys", tagKeys) { $0.list($1, item: "member") { $0.write($1) } }
    }
}

extension IAM {
    /// Calls `UntagRole`.
    public func untagRole(_ input: UntagRoleRequest) async throws {
        try await client.execute(UntagRole.self, input)
    }
}
