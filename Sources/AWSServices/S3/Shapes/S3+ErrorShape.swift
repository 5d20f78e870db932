// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `Error` of Amazon Simple Storage Service.
    public struct ErrorShape: Sendable, Hashable {
        /// `Code`.
        public var code: String?
        /// `Key`.
        public var key: String?
        /// `Message`.
        public var message: String?
        /// `VersionId`.
        public var versionId: String?

        /// What is left out is the service's to choose.
        public init(code: String? = nil, key: String? = nil, message: String? = nil, versionId: String? = nil) {
            self.code = code
            self.key = key
            self.message = message
            self.versionId = versionId
        }
    }
}

extension S3.ErrorShape {
    package init(xml: XMLElement) throws {
        self.code = try xml.member("Code") { try $0.string() }
        self.key = try xml.member("Key") { try $0.string() }
        self.message = try xml.member("Message") { try $0.string() }
        self.versionId = try xml.member("VersionId") { try $0.string() }
    }
}
