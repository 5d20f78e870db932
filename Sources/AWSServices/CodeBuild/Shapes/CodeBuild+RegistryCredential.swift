// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CodeBuild {
    /// `RegistryCredential` of AWS CodeBuild.
    public struct RegistryCredential: Sendable, Hashable {
        /// `credential`.
        public var credential: String?
        /// `credentialProvider`.
        public var credentialProvider: CredentialProviderType?

        /// What is left out is the service's to choose.
        public init(credential: String? = nil, credentialProvider: CredentialProviderType? = nil) {
            self.credential = credential
            self.credentialProvider = credentialProvider
        }
    }
}

extension CodeBuild.RegistryCredential {
    package func write(to object: inout JSONObject) {
        object.member("credential", credential) { .string($0) }
        object.member("credentialProvider", credentialProvider) { .string($0.rawValue) }
    }
}

extension CodeBuild.RegistryCredential {
    package init(json: JSONValue) throws {
        self.credential = try json.member("credential") { try $0.string() }
        self.credentialProvider = try json.member("credentialProvider") { CodeBuild.CredentialProviderType(rawValue: try $0.string()) }
    }
}
