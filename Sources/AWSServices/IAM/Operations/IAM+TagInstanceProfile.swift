// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension IAM {
    /// `TagInstanceProfile` of AWS Identity and Access Management.
    ///
    /// Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagInstanceProfile.html
    public enum TagInstanceProfile: AWSOperation {
        public typealias Input = TagInstanceProfileRequest
        public typealias Output = Void

        public static let name = "TagInstanceProfile"
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

    /// `TagInstanceProfileRequest` of AWS Identity and Access Management.
    public struct TagInstanceProfileRequest: Sendable, Hashable {
        /// `InstanceProfileName`.
        public var instanceProfileName: String
        /// `Tags`.
        public var tags: [Tag]

        /// What is left out is the service's to choose.
        public init(instanceProfileName: String, tags: [Tag]) {
            self.instanceProfileName = instanceProfileName
            self.tags = tags
        }
    }
}

extension IAM.TagInstanceProfileRequest {
    package func write(to form: inout FormWriter) {
        form.member("InstanceProfileName", instanceProfileName) { $0.write($1) }
        form.member("Tags", tags) { $0.list($1, item: "member") { $1.write(to: &$0) } }
    }
}

extension IAM {
    /// Calls `TagInstanceProfile`.
    public func tagInstanceProfile(_ input: TagInstanceProfileRequest) async throws {
        try await client.execute(TagInstanceProfile.self, input)
    }
}
