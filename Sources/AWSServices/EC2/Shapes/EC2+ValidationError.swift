// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `ValidationError` of Amazon Elastic Compute Cloud.
    public struct ValidationError: Sendable, Hashable {
        /// `Code`.
        public var code: String?
        /// `Message`.
        public var message: String?

        /// What is left out is the service's to choose.
        public init(code: String? = nil, message: String? = nil) {
            self.code = code
            self.message = message
        }
    }
}

extension EC2.ValidationError {
    package init(xml: XMLElement) throws {
        self.code = try xml.member("code") { try $0.string() }
        self.message = try xml.member("message") { try $0.string() }
    }
}
