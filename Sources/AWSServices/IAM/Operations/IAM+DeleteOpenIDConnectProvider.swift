// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension IAM {
    /// `DeleteOpenIDConnectProvider` of AWS Identity and Access Management.
    ///
    /// Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteOpenIDConnectProvider.html
    public enum DeleteOpenIDConnectProvider: AWSOperation {
        public typealias Input = DeleteOpenIDConnectProviderRequest
        public typealias Output = Void

        public static let name = "DeleteOpenIDConnectProvider"
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

    /// `DeleteOpenIDConnectProviderRequest` of AWS Identity and Access Management.
    public struct DeleteOpenIDConnectProviderRequest: Sendable, Hashable {
        /// `OpenIDConnectProviderArn`.
        public var openIDConnectProviderArn: String

        /// What is left out is the service's to choose.
        public init(openIDConnectProviderArn: String) {
            self.openIDConnectProviderArn = openIDConnectProviderArn
        }
    }
}

extension IAM.DeleteOpenIDConnectProviderRequest {
    package func write(to form: inout FormWriter) {
        form.member("OpenIDConnectProviderArn", openIDConnectProviderArn) { $0.write($1) }
    }
}

extension IAM {
    /// Calls `DeleteOpenIDConnectProvider`.
    public func deleteOpenIDConnectProvider(_ input: DeleteOpenIDConnectProviderRequest) async throws {
        try await client.execute(DeleteOpenIDConnectProvider.self, input)
    }
}
