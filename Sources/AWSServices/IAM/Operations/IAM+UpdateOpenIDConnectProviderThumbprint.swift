// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension IAM {
    /// `UpdateOpenIDConnectProviderThumbprint` of AWS Identity and Access Management.
    ///
    /// Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateOpenIDConnectProviderThumbprint.html
    public enum UpdateOpenIDConnectProviderThumbprint: AWSOperation {
        public typealias Input = UpdateOpenIDConnectProviderThumbprintRequest
        public typealias Output = Void

        public static let name = "UpdateOpenIDConnectProviderThumbprint"
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

    /// `UpdateOpenIDConnectProviderThumbprintRequest` of AWS Identity and Access Management.
    public struct UpdateOpenIDConnectProviderThumbprintRequest: Sendable, Hashable {
        /// `OpenIDConnectProviderArn`.
        public var openIDConnectProviderArn: String
        /// `ThumbprintList`.
        public var thumbprintList: [String]

        /// What is left out is the service's to choose.
        public init(openIDConnectProviderArn: String, thumbprintList: [String]) {
            self.openIDConnectProviderArn = openIDConnectProviderArn
            self.thumbprintList = thumbprintList
        }
    }
}

extension IAM.UpdateOpenIDConnectProviderThumbprintRequest {
    package func write(to form: inout FormWriter) {
        form.member("OpenIDConnectProviderArn", openIDConnectProviderArn) { $0.write($1) }
        form.member("ThumbprintList", thumbprintList) { $0.list($1, item: "member") { $0.write($1) } }
    }
}

extension IAM {
    /// Calls `UpdateOpenIDConnectProviderThumbprint`.
    public func updateOpenIDConnectProviderThumbprint(_ input: UpdateOpenIDConnectProviderThumbprintRequest) async throws {
        try await client.execute(UpdateOpenIDConnectProviderThumbprint.self, input)
    }
}
