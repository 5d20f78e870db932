// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension IAM {
    /// `UntagPolicy` of AWS Identity and Access Management.
    ///
    /// Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagPolicy.html
    public enum UntagPolicy: AWSOperation {
        public typealias Input = UntagPolicyRequest
        public typealias Output = Void

        public static let name = "UntagPolicy"
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

    /// `UntagPolicyRequest` of AWS Identity and Access Management.
    public struct UntagPolicyRequest: Sendable, Hashable {
        /// `PolicyArn`.
        public var policyArn: String
        /// `TagKeys`.
        public var tagKeys: [String]

        /// What is left out is the service's to choose.
        public init(policyArn: String, tagKeys: [String]) {
            self.policyArn = policyArn
            self.tagKeys = tagKeys
        }
    }
}

extension IAM.UntagPolicyRequest {
    package func write(to form: inout FormWriter) {
        form.member("PolicyArn", policyArn) { $0.write($1) }
        form.member("TagKeys", tagKeys) { $0.list($1, item: "member") { $0.write($1) } }
    }
}

extension IAM {
    /// Calls `UntagPolicy`.
    public func untagPolicy(_ input: UntagPolicyRequest) async throws {
        try await client.execute(UntagPolicy.self, input)
    }
}
