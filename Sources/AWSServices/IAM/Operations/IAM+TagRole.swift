// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension IAM {
    /// `TagRole` of AWS Identity and Access Management.
    ///
    /// Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagRole.html
    public enum TagRole: AWSOperation {
        public typealias Input = TagRoleRequest
        public typealias Output = Void

        public static let name = "TagRole"
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

    /// `TagRoleRequest` of AWS Identity and Access Management.
    public struct TagRoleRequest: Sendable, Hashable {
        /// `RoleName`.
        public var roleName: String
        /// `Tags`.
        public var tags: [Tag]

        /// What is left out is the service's to choose.
        public init(roleName: String, tags: [Tag]) {
            self.roleName = roleName
            self.tags = tags
        }
    }
}

extension IAM.TagRoleRequest {
    package func write(to form: inout FormWriter) {
        form.member("RoleName", roleName) { $0.write($1) }
        form.member("Tags", tags) { $0.list($1, item: "member") { $1.write(to: &$0) } }
    }
}

extension IAM {
    /// Calls `TagRole`.
    public func tagRole(_ input: TagRoleRequest) async throws {
        try await client.execute(TagRole.self, input)
    }
}
