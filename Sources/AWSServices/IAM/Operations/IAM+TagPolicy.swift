// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension IAM {
    /// `TagPolicy` of AWS Identity and Access Management.
    ///
    /// Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagPolicy.html
    public enum TagPolicy: AWSOperation {
        public typealias Input = TagPolicyRequest
        public typealias Output = Void

        public static let name = "TagPolicy"
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

    /// `TagPolicyRequest` of AWS Identity and Access Management.
    public struct TagPolicyRequest: Sendable, Hashable {
        /// `PolicyArn`.
        public var policyArn: String
        /// `Tags`.
        public var tags: [Tag]

        /// What is left out is the service's to choose.
        public init(policyArn: String, tags: [Tag]) {
            self.policyArn = policyArn
            self.tags = tags
        }
    }
}

extension IAM.TagPolicyRequest {
    package func write(to form: inout FormWriter) {
        form.member("PolicyArn", policyArn) { $0.write($1) }
        form.member("Tags", tags) { $0.list($1, item: "member") { $1.write(to: &$0) } }
    }
}

extension IAM {
    /// Calls `TagPolicy`.
    public func tagPolicy(_ input: TagPolicyRequest) async throws {
        try await client.execute(TagPolicy.self, input)
    }
}
