// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension IAM {
    /// `UntagInstanceProfile` of AWS Identity and Access Management.
    ///
    /// Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagInstanceProfile.html
    public enum UntagInstanceProfile: AWSOperation {
        public typealias Input = UntagInstanceProfileRequest
        public typealias Output = Void

        public static let name = "UntagInstanceProfile"
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

    /// `UntagInstanceProfileRequest` of AWS Identity and Access Management.
    public struct UntagInstanceProfileRequest: Sendable, Hashable {
        /// `InstanceProfileName`.
        public var instanceProfileName: String
        /// `TagKeys`.
        public var tagKeys: [String]

        /// What is left out is the service's to choose.
        public init(instanceProfileName: String, tagKeys: [String]) {
            self.instanceProfileName = instanceProfileName
            self.tagKeys = tagKeys
        }
    }
}

extension IAM.UntagInstanceProfileRequest {
    package func write(to form: inout FormWriter) {
        form.member("InstanceProfileName", instanceProfileName) { $0.write($1) }
        form.member("TagKeys", tagKeys) { $0.list($1, item: "member") { $0.write($1) } }
    }
}

extension IAM {
    /// Calls `UntagInstanceProfile`.
    public func untagInstanceProfile(_ input: UntagInstanceProfileRequest) async throws {
        try await client.execute(UntagInstanceProfile.self, input)
    }
}
