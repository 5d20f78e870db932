// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension IAM {
    /// `ListOpenIDConnectProviders` of AWS Identity and Access Management.
    ///
    /// Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListOpenIDConnectProviders.html
    public enum ListOpenIDConnectProviders: AWSOperation {
        public typealias Input = ListOpenIDConnectProvidersRequest
        public typealias Output = ListOpenIDConnectProvidersResponse

        public static let name = "ListOpenIDConnectProviders"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "ListOpenIDConnectProvidersResult"))
        }
    }

    /// `ListOpenIDConnectProvidersRequest` of AWS Identity and Access Management.
    public struct ListOpenIDConnectProvidersRequest: Sendable, Hashable {
        /// What is left out is the service's to choose.
        public init() {}
    }

    /// `ListOpenIDConnectProvidersResponse` of AWS Identity and Access Management.
    public struct ListOpenIDConnectProvidersResponse: Sendable, Hashable {
        /// `OpenIDConnectProviderList`.
        public var openIDConnectProviderList: [OpenIDConnectProviderListEntry]?

        /// What is left out is the service's to choose.
        public init(openIDConnectProviderList: [OpenIDConnectProviderListEntry]? = nil) {
            self.openIDConnectProviderList = openIDConnectProviderList
        }
    }
}

extension IAM.ListOpenIDConnectProvidersRequest {
    package func write(to form: inout FormWriter) {}
}

extension IAM.ListOpenIDConnectProvidersResponse {
    package init(xml: XMLElement) throws {
        self.openIDConnectProviderList = try xml.member("OpenIDConnectProviderList") { try $0.list { try IAM.OpenIDConnectProviderListEntry(xml: $0) } }
    }
}

extension IAM {
    /// Calls `ListOpenIDConnectProviders`.
    @discardableResult
    public func listOpenIDConnectProviders(_ input: ListOpenIDConnectProvidersRequest = ListOpenIDConnectProvidersRequest()) async throws -> ListOpenIDConnectProvidersResponse {
        try await client.execute(ListOpenIDConnectProviders.self, input)
    }
}
