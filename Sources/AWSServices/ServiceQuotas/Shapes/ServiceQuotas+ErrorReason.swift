// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension ServiceQuotas {
    /// `ErrorReason` of Service Quotas.
    public struct ErrorReason: Sendable, Hashable {
        /// `ErrorCode`.
        public var errorCode: ErrorCode?
        /// `ErrorMessage`.
        public var errorMessage: String?

        /// What is left out is the service's to choose.
        public init(errorCode: ErrorCode? = nil, errorMessage: String? = nil) {
            self.errorCode = errorCode
            self.errorMessage = errorMessage
        }
    }
}

extension ServiceQuotas.ErrorReason {
    package init(json: JSONValue) throws {
        self.errorCode = try json.member("ErrorCode") { ServiceQuotas.ErrorCode(rawValue: try $0.string()) }
        self.errorMessage = try json.member("ErrorMessage") { try $0.string() }
    }
}
