// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension IAM {
    /// `GetOpenIDConnectProvider` of AWS Identity and Access Management.
    ///
    /// Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetOpenIDConnectProvider.html
    public enum GetOpenIDConnectProvider: AWSOperation {
        public typealias Input = GetOpenIDConnectProviderRequest
        public typealias Output = GetOpenIDConnectProviderResponse

        public static let name = "GetOpenIDConnectProvider"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "GetOpenIDConnectProviderResult"))
        }
    }

    /// `GetOpenIDConnectProviderRequest` of AWS Identity and Access Management.
    public struct GetOpenIDConnectProviderRequest: Sendable, Hashable {
        /// `OpenIDConnectProviderArn`.
        public var openIDConnectProviderArn: String

        /// What is left out is the service's to choose.
        public init(openIDConnectProviderArn: String) {
            self.openIDConnectProviderArn = openIDConnectProviderArn
        }
    }

    /// `GetOpenIDConnectProviderResponse` of AWS Identity and Access Management.
    public struct GetOpenIDConnectProviderResponse: Sendable, Hashable {
        /// `ClientIDList`.
        public var clientIDList: [String]?
        /// `CreateDate`.
        public var createDate: Timestamp?
        /// `Tags`.
        public var tags: [Tag]?
        /// `ThumbprintList`.
        public var thumbprintList: [String]?
        /// `Url`.
        public var url: String?

        /// What is left out is the service's to choose.
        public init(
            clientIDList: [String]? = nil,
            createDate: Timestamp? = nil,
            tags: [Tag]? = nil,
            thumbprintList: [String]? = nil,
            url: String? = nil
        ) {
            self.clientIDList = clientIDList
            self.createDate = createDate
            self.tags = tags
            self.thumbprintList = thumbprintList
            self.url = url
        }
    }
}

extension IAM.GetOpenIDConnectProviderRequest {
    package func write(to form: inout FormWriter) {
        form.member("OpenIDConnectProviderArn", openIDConnectProviderArn) { $0.write($1) }
    }
}

extension IAM.GetOpenIDConnectProviderResponse {
    package init(xml: XMLElement) throws {
        self.clientIDList = try xml.member("ClientIDList") { try $0.list { try $0.string() } }
        self.createDate = try xml.member("CreateDate") { try $0.timestamp() }
        self.tags = try xml.member("Tags") { try $0.list { try IAM.Tag(xml: $0) } }
        self.thumbprintList = try xml.member("ThumbprintList") { try $0.list { try $0.string() } }
        self.url = try xml.member("Url") { try $0.string() }
    }
}

extension IAM {
    /// Calls `GetOpenIDConnectProvider`.
    @discardableResult
    public func getOpenIDConnectProvider(_ input: GetOpenIDConnectProviderRequest) async throws -> GetOpenIDConnectProviderResponse {
        try await client.execute(GetOpenIDConnectProvider.self, input)
    }
}
