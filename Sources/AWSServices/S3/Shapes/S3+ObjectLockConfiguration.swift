// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `ObjectLockConfiguration` of Amazon Simple Storage Service.
    public struct ObjectLockConfiguration: Sendable, Hashable {
        /// `ObjectLockEnabled`.
        public var objectLockEnabled: ObjectLockEnabled?
        /// `Rule`.
        public var rule: ObjectLockRule?

        /// What is left out is the service's to choose.
        public init(objectLockEnabled: ObjectLockEnabled? = nil, rule: ObjectLockRule? = nil) {
            self.objectLockEnabled = objectLockEnabled
            self.rule = rule
        }
    }
}

extension S3.ObjectLockConfiguration {
    package func write(to xml: inout XMLWriter) {
        xml.member("ObjectLockEnabled", objectLockEnabled) { $0.write($1.rawValue) }
        xml.member("Rule", rule) { $1.write(to: &$0) }
    }
}

extension S3.ObjectLockConfiguration {
    package init(xml: XMLElement) throws {
        self.objectLockEnabled = try xml.member("ObjectLockEnabled") { S3.ObjectLockEnabled(rawValue: try $0.string()) }
        self.rule = try xml.member("Rule") { try S3.ObjectLockRule(xml: $0) }
    }
}
