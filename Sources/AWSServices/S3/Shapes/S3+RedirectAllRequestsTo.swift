// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `RedirectAllRequestsTo` of Amazon Simple Storage Service.
    public struct RedirectAllRequestsTo: Sendable, Hashable {
        /// `HostName`.
        public var hostName: String?
        /// `Protocol`.
        public var `protocol`: ProtocolShape?

        /// What is left out is the service's to choose.
        public init(hostName: String? = nil, `protocol`: ProtocolShape? = nil) {
            self.hostName = hostName
            self.`protocol` = `protocol`
        }
    }
}

extension S3.RedirectAllRequestsTo {
    package func write(to xml: inout XMLWriter) {
        xml.member("HostName", hostName) { $0.write($1) }
        xml.member("Protocol", `protocol`) { $0.write($1.rawValue) }
    }
}

extension S3.RedirectAllRequestsTo {
    package init(xml: XMLElement) throws {
        self.hostName = try xml.member("HostName") { try $0.string() }
        self.`protocol` = try xml.member("Protocol") { S3.ProtocolShape(rawValue: try $0.string()) }
    }
}
