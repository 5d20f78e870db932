// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension IAM {
    /// `RemoveClientIDFromOpenIDConnectProvider` of AWS Identity and Access Management.
    ///
    /// Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_RemoveClientIDFromOpenIDConnectProvider.html
    public enum RemoveClientIDFromOpenIDConnectProvider: AWSOperation {
        public typealias Input = RemoveClientIDFromOpenIDConnectProviderRequest
        public typealias Output = Void

        public static let name = "RemoveClientIDFromOpenIDConnectProvider"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `RemoveClientIDFromOpenIDConnectProviderRequest` of AWS Identity and Access Management.
    public struct RemoveClientIDFromOpenIDConnectProviderRequest: Sendable, Hashable {
        /// `ClientID`.
        public var clientID: String
        /// `OpenIDConnectProviderArn`.
        public var openIDConnectProviderArn: String

        /// What is left out is the service's to choose.
        public init(clientID: String, openIDConnectProviderArn: String) {
            self.clientID = clientID
            self.openIDConnectProviderArn = openIDConnectProviderArn
        }
    }
}

extension IAM.RemoveClientIDFromOpenIDConnectProviderRequest {
    package func write(to form: inout FormWriter) {
        form.member("ClientID", clientID) { $0.write($1) }
        form.member("OpenIDConnectProviderArn", openIDConnectProviderArn) { $0.write($1) }
    }
}

extension IAM {
    /// Calls `RemoveClientIDFromOpenIDConnectProvider`.
    public func removeClientIDFromOpenIDConnectProvider(_ input: RemoveClientIDFromOpenIDConnectProviderRequest) async throws {
        try await client.execute(RemoveClientIDFromOpenIDConnectProvider.self, input)
    }
}
