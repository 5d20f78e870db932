// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CodePipeline {
    /// `ErrorDetails` of AWS CodePipeline.
    public struct ErrorDetails: Sendable, Hashable {
        /// `code`.
        public var code: String?
        /// `message`.
        public var message: String?

        /// What is left out is the service's to choose.
        public init(code: String? = nil, message: String? = nil) {
            self.code = code
            self.message = message
        }
    }
}

extension CodePipeline.ErrorDetails {
    package init(json: JSONValue) throws {
        self.code = try json.member("code") { try $0.string() }
        self.message = try json.member("message") { try $0.string() }
    }
}
