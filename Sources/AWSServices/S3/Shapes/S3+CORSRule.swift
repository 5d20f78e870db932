// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `CORSRule` of Amazon Simple Storage Service.
    public struct CORSRule: Sendable, Hashable {
        /// `AllowedHeaders`.
        public var allowedHeaders: [String]?
        /// `AllowedMethods`.
        public var allowedMethods: [String]?
        /// `AllowedOrigins`.
        public var allowedOrigins: [String]?
        /// `ExposeHeaders`.
        public var exposeHeaders: [String]?
        /// `ID`.
        public var id: String?
        /// `MaxAgeSeconds`.
        public var maxAgeSeconds: Int?

        /// What is left out is the service's to choose.
        public init(
            allowedHeaders: [String]? = nil,
            allowedMethods: [String]? = nil,
            allowedOrigins: [String]? = nil,
            exposeHeaders: [String]? = nil,
            id: String? = nil,
            maxAgeSeconds: Int? = nil
        ) {
            self.allowedHeaders = allowedHeaders
            self.allowedMethods = allowedMethods
            self.allowedOrigins = allowedOrigins
            self.exposeHeaders = exposeHeaders
            self.id = id
            self.maxAgeSeconds = maxAgeSeconds
        }
    }
}

extension S3.CORSRule {
    package func write(to xml: inout XMLWriter) {
        xml.flattened("AllowedHeader", allowedHeaders) { $0.write($1) }
        xml.flattened("AllowedMethod", allowedMethods) { $0.write($1) }
        xml.flattened("AllowedOrigin", allowedOrigins) { $0.write($1) }
        xml.flattened("ExposeHeader", exposeHeaders) { $0.write($1) }
        xml.member("ID", id) { $0.write($1) }
        xml.member("MaxAgeSeconds", maxAgeSeconds) { $0.write($1) }
    }
}

extension S3.CORSRule {
    package init(xml: XMLElement) throws {
        self.allowedHeaders = try xml.flattened("AllowedHeader") { try $0.string() }
        self.allowedMethods = try xml.flattened("AllowedMethod") { try $0.string() }
        self.allowedOrigins = try xml.flattened("AllowedOrigin") { try $0.string() }
        self.exposeHeaders = try xml.flattened("ExposeHeader") { try $0.string() }
        self.id = try xml.member("ID") { try $0.string() }
        self.maxAgeSeconds = try xml.member("MaxAgeSeconds") { try $0.integer() }
    }
}
