// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension IAM {
    /// `TagOpenIDConnectProvider` of AWS Identity and Access Management.
    ///
    /// Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagOpenIDConnectProvider.html
    public enum TagOpenIDConnectProvider: AWSOperation {
        public typealias Input = TagOpenIDConnectProviderRequest
        public typealias Output = Void

        public static let name = "TagOpenIDConnectProvider"
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

    /// `TagOpenIDConnectProviderRequest` of AWS Identity and Access Management.
    public struct TagOpenIDConnectProviderRequest: Sendable, Hashable {
        /// `OpenIDConnectProviderArn`.
        public var openIDConnectProviderArn: String
        /// `Tags`.
        public var tags: [Tag]

        /// What is left out is the service's to choose.
        public init(openIDConnectProviderArn: String, tags: [Tag]) {
            self.openIDConnectProviderArn = openIDConnectProviderArn
            self.tags = tags
        }
    }
}

extension IAM.TagOpenIDConnectProviderRequest {
    package func write(to form: inout FormWriter) {
        form.member("OpenIDConnectProviderArn", openIDConnectProviderArn) { $0.write($1) }
        form.member("Tags", tags) { $0.list($1, item: "member") { $1.write(to: &$0) } }
    }
}

extension IAM {
    /// Calls `TagOpenIDConnectProvider`.
    public func tagOpenIDConnectProvider(_ input: TagOpenIDConnectProviderRequest) async throws {
        try await client.execute(TagOpenIDConnectProvider.self, input)
    }
}
