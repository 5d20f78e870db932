// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension STS {
    /// `DecodeAuthorizationMessage` of AWS Security Token Service.
    ///
    /// Source: https://docs.aws.amazon.com/STS/latest/APIReference/API_DecodeAuthorizationMessage.html
    public enum DecodeAuthorizationMessage: AWSOperation {
        public typealias Input = DecodeAuthorizationMessageRequest
        public typealias Output = DecodeAuthorizationMessageResponse

        public static let name = "DecodeAuthorizationMessage"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "DecodeAuthorizationMessageResult"))
        }
    }

    /// `DecodeAuthorizationMessageRequest` of AWS Security Token Service.
    public struct DecodeAuthorizationMessageRequest: Sendable, Hashable {
        /// `EncodedMessage`.
        public var encodedMessage: String

        /// What is left out is the service's to choose.
        public init(encodedMessage: String) {
            self.encodedMessage = encodedMessage
        }
    }

    /// `DecodeAuthorizationMessageResponse` of AWS Security Token Service.
    public struct DecodeAuthorizationMessageResponse: Sendable, Hashable {
        /// `DecodedMessage`.
        public var decodedMessage: String?

        /// What is left out is the service's to choose.
        public init(decodedMessage: String? = nil) {
            self.decodedMessage = decodedMessage
        }
    }
}

extension STS.DecodeAuthorizationMessageRequest {
    package func write(to form: inout FormWriter) {
        form.member("EncodedMessage", encodedMessage) { $0.write($1) }
    }
}

extension STS.DecodeAuthorizationMessageResponse {
    package init(xml: XMLElement) throws {
        self.decodedMessage = try xml.member("DecodedMessage") { try $0.string() }
    }
}

extension STS {
    /// Calls `DecodeAuthorizationMessage`.
    @discardableResult
    public func decodeAuthorizationMessage(_ input: DecodeAuthorizationMessageRequest) async throws -> DecodeAuthorizationMessageResponse {
        try await client.execute(DecodeAuthorizationMessage.self, input)
    }
}
