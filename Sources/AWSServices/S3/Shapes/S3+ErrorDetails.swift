// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `ErrorDetails` of Amazon Simple Storage Service.
    public struct ErrorDetails: Sendable, Hashable {
        /// `ErrorCode`.
        public var errorCode: String?
        /// `ErrorMessage`.
        public var errorMessage: String?

        /// What is left out is the service's to choose.
        public init(errorCode: String? = nil, errorMessage: String? = nil) {
            self.errorCode = errorCode
            self.errorMessage = errorMessage
        }
    }
}

extension S3.ErrorDetails {
    package init(xml: XMLElement) throws {
        self.errorCode = try xml.member("ErrorCode") { try $0.string() }
        self.errorMessage = try xml.member("ErrorMessage") { try $0.string() }
    }
}
