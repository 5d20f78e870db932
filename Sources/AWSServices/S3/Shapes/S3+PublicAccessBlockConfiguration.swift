// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `PublicAccessBlockConfiguration` of Amazon Simple Storage Service.
    public struct PublicAccessBlockConfiguration: Sendable, Hashable {
        /// `BlockPublicAcls`.
        public var blockPublicAcls: Bool?
        /// `BlockPublicPolicy`.
        public var blockPublicPolicy: Bool?
        /// `IgnorePublicAcls`.
        public var ignorePublicAcls: Bool?
        /// `RestrictPublicBuckets`.
        public var restrictPublicBuckets: Bool?

        /// What is left out is the service's to choose.
        public init(
            blockPublicAcls: Bool? = nil,
            blockPublicPolicy: Bool? = nil,
            ignorePublicAcls: Bool? = nil,
            restrictPublicBuckets: Bool? = nil
        ) {
            self.blockPublicAcls = blockPublicAcls
            self.blockPublicPolicy = blockPublicPolicy
            self.ignorePublicAcls = ignorePublicAcls
            self.restrictPublicBuckets = restrictPublicBuckets
        }
    }
}

extension S3.PublicAccessBlockConfiguration {
    package func write(to xml: inout XMLWriter) {
        xml.member("BlockPublicAcls", blockPublicAcls) { $0.write($1) }
        xml.member("BlockPublicPolicy", blockPublicPolicy) { $0.write($1) }
        xml.member("IgnorePublicAcls", ignorePublicAcls) { $0.write($1) }
        xml.member("RestrictPublicBuckets", restrictPublicBuckets) { $0.write($1) }
    }
}

extension S3.PublicAccessBlockConfiguration {
    package init(xml: XMLElement) throws {
        self.blockPublicAcls = try xml.member("BlockPublicAcls") { try $0.boolean() }
        self.blockPublicPolicy = try xml.member("BlockPublicPolicy") { try $0.boolean() }
        self.ignorePublicAcls = try xml.member("IgnorePublicAcls") { try $0.boolean() }
        self.restrictPublicBuckets = try xml.member("RestrictPublicBuckets") { try $0.boolean() }
    }
}
