// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EKS {
    /// `ErrorDetail` of Amazon Elastic Kubernetes Service.
    public struct ErrorDetail: Sendable, Hashable {
        /// `errorCode`.
        public var errorCode: ErrorCode?
        /// `errorMessage`.
        public var errorMessage: String?
        /// `resourceIds`.
        public var resourceIds: [String]?

        /// What is left out is the service's to choose.
        public init(errorCode: ErrorCode? = nil, errorMessage: String? = nil, resourceIds: [String]? = nil) {
            self.errorCode = errorCode
            self.errorMessage = errorMessage
            self.resourceIds = resourceIds
        }
    }
}

extension EKS.ErrorDetail {
    package init(json: JSONValue) throws {
        self.errorCode = try json.member("errorCode") { EKS.ErrorCode(rawValue: try $0.string()) }
        self.errorMessage = try json.member("errorMessage") { try $0.string() }
        self.resourceIds = try json.member("resourceIds") { try $0.list { try $0.string() } }
    }
}
