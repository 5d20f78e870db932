// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension ACM {
    /// `HttpRedirect` of AWS Certificate Manager.
    public struct HttpRedirect: Sendable, Hashable {
        /// `RedirectFrom`.
        public var redirectFrom: String?
        /// `RedirectTo`.
        public var redirectTo: String?

        /// What is left out is the service's to choose.
        public init(redirectFrom: String? = nil, redirectTo: String? = nil) {
            self.redirectFrom = redirectFrom
            self.redirectTo = redirectTo
        }
    }
}

extension ACM.HttpRedirect {
    package init(json: JSONValue) throws {
        self.redirectFrom = try json.member("RedirectFrom") { try $0.string() }
        self.redirectTo = try json.member("RedirectTo") { try $0.string() }
    }
}
