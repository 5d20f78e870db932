// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension IAM {
    /// `CreateOpenIDConnectProvider` of AWS Identity and Access Management.
    ///
    /// Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateOpenIDConnectProvider.html
    public enum CreateOpenIDConnectProvider: AWSOperation {
        public typealias Input = CreateOpenIDConnectProviderRequest
        public typealias Output = CreateOpenIDConnectProviderResponse

        public static let name = "CreateOpenIDConnectProvider"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "CreateOpenIDConnectProviderResult"))
        }
    }

    /// `CreateOpenIDConnectProviderRequest` of AWS Identity and Access Management.
    public struct CreateOpenIDConnectProviderRequest: Sendable, Hashable {
        /// `Url`.
        public var url: String
        /// `ClientIDList`.
        public var clientIDList: [String]?
        /// `Tags`.
        public var tags: [Tag]?
        /// `ThumbprintList`.
        public var thumbprintList: [String]?

        /// What is left out is the service's to choose.
        public init(url: String, clientIDList: [String]? = nil, tags: [Tag]? = nil, thumbprintList: [String]? = nil) {
            self.url = url
            self.clientIDList = clientIDList
            self.tags = tags
            self.thumbprintList = thumbprintList
        }
    }

    /// `CreateOpenIDConnectProviderResponse` of AWS Identity and Access Management.
    public struct CreateOpenIDConnectProviderResponse: Sendable, Hashable {
        /// `OpenIDConnectProviderArn`.
        public var openIDConnectProviderArn: String?
        /// `Tags`.
        public var tags: [Tag]?

        /// What is left out is the service's to choose.
        public init(openIDConnectProviderArn: String? = nil, tags: [Tag]? = nil) {
            self.openIDConnectProviderArn = openIDConnectProviderArn
            self.tags = tags
        }
    }
}

extension IAM.CreateOpenIDConnectProviderRequest {
    package func write(to form: inout FormWriter) {
        form.member("Url", url) { $0.write($1) }
        form.member("ClientIDList", clientIDList) { $0.list($1, item: "member") { $0.write($1) } }
        form.member("Tags", tags) { $0.list($1, item: "member") { $1.write(to: &$0) } }
        form.member("ThumbprintList", thumbprintList) { $0.list($1, item: "member") { $0.write($1) } }
    }
}

extension IAM.CreateOpenIDConnectProviderResponse {
    package init(xml: XMLElement) throws {
        self.openIDConnectProviderArn = try xml.member("OpenIDConnectProviderArn") { try $0.string() }
        self.tags = try xml.member("Tags") { try $0.list { try IAM.Tag(xml: $0) } }
    }
}

extension IAM {
    /// Calls `CreateOpenIDConnectProvider`.
    @discardableResult
    public func createOpenIDConnectProvider(_ input: CreateOpenIDConnectProviderRequest) async throws -> CreateOpenIDConnectProviderResponse {
        try await client.execute(CreateOpenIDConnectProvider.self, input)
    }
}
