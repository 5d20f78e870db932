// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension IAM {
    /// `UntagOpenIDConnectProvider` of AWS Identity and Access Management.
    ///
    /// Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagOpenIDConnectProvider.html
    public enum UntagOpenIDConnectProvider: AWSOperation {
        public typealias Input = UntagOpenIDConnectProviderRequest
        public typealias Output = Void

        public static let name = "UntagOpenIDConnectProvider"
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

    /// `UntagOpenIDConnectProviderRequest` of AWS Identity and Access Management.
    public struct UntagOpenIDConnectProviderRequest: Sendable, Hashable {
        /// `OpenIDConnectProviderArn`.
        public var openIDConnectProviderArn: String
        /// `TagKeys`.
        public var tagKeys: [String]

        /// What is left out is the service's to choose.
        public init(openIDConnectProviderArn: String, tagKeys: [String]) {
            self.openIDConnectProviderArn = openIDConnectProviderArn
            self.tagKeys = tagKeys
        }
    }
}

extension IAM.UntagOpenIDConnectProviderRequest {
    package func write(to form: inout FormWriter) {
        form.member("OpenIDConnectProviderArn", openIDConnectProviderArn) { $0.write($1) }
        form.member("TagKeys", tagKeys) { $0.list($1, item: "member") { $0.write($1) } }
    }
}

extension IAM {
    /// Calls `UntagOpenIDConnectProvider`.
    public func untagOpenIDConnectProvider(_ input: UntagOpenIDConnectProviderRequest) async throws {
        try await client.execute(UntagOpenIDConnectProvider.self, input)
    }
}
