// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension STS {
    /// `ProvidedContext` of AWS Security Token Service.
    public struct ProvidedContext: Sendable, Hashable {
        /// `ContextAssertion`.
        public var contextAssertion: String?
        /// `ProviderArn`.
        public var providerArn: String?

        /// What is left out is the service's to choose.
        public init(contextAssertion: String? = nil, providerArn: String? = nil) {
            self.contextAssertion = contextAssertion
            self.providerArn = providerArn
        }
    }
}

extension STS.ProvidedContext {
    package func write(to form: inout FormWriter) {
        form.member("ContextAssertion", contextAssertion) { $0.write($1) }
        form.member("ProviderArn", providerArn) { $0.write($1) }
    }
}
