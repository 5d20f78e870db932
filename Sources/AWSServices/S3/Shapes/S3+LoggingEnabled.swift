// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `LoggingEnabled` of Amazon Simple Storage Service.
    public struct LoggingEnabled: Sendable, Hashable {
        /// `TargetBucket`.
        public var targetBucket: String?
        /// `TargetGrants`.
        public var targetGrants: [TargetGrant]?
        /// `TargetObjectKeyFormat`.
        public var targetObjectKeyFormat: TargetObjectKeyFormat?
        /// `TargetPrefix`.
        public var targetPrefix: String?

        /// What is left out is the service's to choose.
        public init(
            targetBucket: String? = nil,
            targetGrants: [TargetGrant]? = nil,
            targetObjectKeyFormat: TargetObjectKeyFormat? = nil,
            targetPrefix: String? = nil
        ) {
            self.targetBucket = targetBucket
            self.targetGrants = targetGrants
            self.targetObjectKeyFormat = targetObjectKeyFormat
            self.targetPrefix = targetPrefix
        }
    }
}

extension S3.LoggingEnabled {
    package func write(to xml: inout XMLWriter) {
        xml.member("TargetBucket", targetBucket) { $0.write($1) }
        xml.member("TargetGrants", targetGrants) { $0.list($1, item: "Grant") { $1.write(to: &$0) } }
        xml.member("TargetObjectKeyFormat", targetObjectKeyFormat) { $1.write(to: &$0) }
        xml.member("TargetPrefix", targetPrefix) { $0.write($1) }
    }
}

extension S3.LoggingEnabled {
    package init(xml: XMLElement) throws {
        self.targetBucket = try xml.member("TargetBucket") { try $0.string() }
        self.targetGrants = try xml.member("TargetGrants") { try $0.list { try S3.TargetGrant(xml: $0) } }
        self.targetObjectKeyFormat = try xml.member("TargetObjectKeyFormat") { try S3.TargetObjectKeyFormat(xml: $0) }
        self.targetPrefix = try xml.member("TargetPrefix") { try $0.string() }
    }
}
