// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `OperatorRequest` of Amazon Elastic Compute Cloud.
    public struct OperatorRequest: Sendable, Hashable {
        /// `Principal`.
        public var principal: String?

        /// What is left out is the service's to choose.
        public init(principal: String? = nil) {
            self.principal = principal
        }
    }
}

extension EC2.OperatorRequest {
    package func write(to form: inout FormWriter) {
        form.member("Principal", principal) { $0.write($1) }
    }
}
