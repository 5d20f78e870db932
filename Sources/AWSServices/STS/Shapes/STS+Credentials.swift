// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension STS {
    /// `Credentials` of AWS Security Token Service.
    public struct Credentials: Sendable, Hashable {
        /// `AccessKeyId`.
        public var accessKeyId: String?
        /// `Expiration`.
        public var expiration: Timestamp?
        /// `SecretAccessKey`.
        public var secretAccessKey: String?
        /// `SessionToken`.
        public var sessionToken: String?

        /// What is left out is the service's to choose.
        public init(
            accessKeyId: String? = nil,
            expiration: Timestamp? = nil,
            secretAccessKey: String? = nil,
            sessionToken: String? = nil
        ) {
            self.accessKeyId = accessKeyId
            self.expiration = expiration
            self.secretAccessKey = secretAccessKey
            self.sessionToken = sessionToken
        }
    }
}

extension STS.Credentials {
    package init(xml: XMLElement) throws {
        self.accessKeyId = try xml.member("AccessKeyId") { try $0.string() }
        self.expiration = try xml.member("Expiration") { try $0.timestamp() }
        self.secretAccessKey = try xml.member("SecretAccessKey") { try $0.string() }
        self.sessionToken = try xml.member("SessionToken") { try $0.string() }
    }
}
