// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `Redirect` of Amazon Simple Storage Service.
    public struct Redirect: Sendable, Hashable {
        /// `HostName`.
        public var hostName: String?
        /// `HttpRedirectCode`.
        public var httpRedirectCode: String?
        /// `Protocol`.
        public var `protocol`: ProtocolShape?
        /// `ReplaceKeyPrefixWith`.
        public var replaceKeyPrefixWith: String?
        /// `ReplaceKeyWith`.
        public var replaceKeyWith: String?

        /// What is left out is the service's to choose.
        public init(
            hostName: String? = nil,
            httpRedirectCode: String? = nil,
            `protocol`: ProtocolShape? = nil,
            replaceKeyPrefixWith: String? = nil,
            replaceKeyWith: String? = nil
        ) {
            self.hostName = hostName
            self.httpRedirectCode = httpRedirectCode
            self.`protocol` = `protocol`
            self.replaceKeyPrefixWith = replaceKeyPrefixWith
            self.replaceKeyWith = replaceKeyWith
        }
    }
}

extension S3.Redirect {
    package func write(to xml: inout XMLWriter) {
        xml.member("HostName", hostName) { $0.write($1) }
        xml.member("HttpRedirectCode", httpRedirectCode) { $0.write($1) }
        xml.member("Protocol", `protocol`) { $0.write($1.rawValue) }
        xml.member("ReplaceKeyPrefixWith", replaceKeyPrefixWith) { $0.write($1) }
        xml.member("ReplaceKeyWith", replaceKeyWith) { $0.write($1) }
    }
}

extension S3.Redirect {
    package init(xml: XMLElement) throws {
        self.hostName = try xml.member("HostName") { try $0.string() }
        self.httpRedirectCode = try xml.member("HttpRedirectCode") { try $0.string() }
        self.`protocol` = try xml.member("Protocol") { S3.ProtocolShape(rawValue: try $0.string()) }
        self.replaceKeyPrefixWith = try xml.member("ReplaceKeyPrefixWith") { try $0.string() }
        self.replaceKeyWith = try xml.member("ReplaceKeyWith") { try $0.string() }
    }
}
