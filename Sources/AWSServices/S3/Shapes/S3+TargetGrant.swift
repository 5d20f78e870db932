// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `TargetGrant` of Amazon Simple Storage Service.
    public struct TargetGrant: Sendable, Hashable {
        /// `Grantee`.
        public var grantee: Grantee?
        /// `Permission`.
        public var permission: BucketLogsPermission?

        /// What is left out is the service's to choose.
        public init(grantee: Grantee? = nil, permission: BucketLogsPermission? = nil) {
            self.grantee = grantee
            self.permission = permission
        }
    }
}

extension S3.TargetGrant {
    package func write(to xml: inout XMLWriter) {
        xml.member("Grantee", namespace: XMLWriter.Namespace("http://www.w3.org/2001/XMLSchema-instance", prefix: "xsi"), grantee) { $1.write(to: &$0) }
        xml.member("Permission", permission) { $0.write($1.rawValue) }
    }
}

extension S3.TargetGrant {
    package init(xml: XMLElement) throws {
        self.grantee = try xml.member("Grantee") { try S3.Grantee(xml: $0) }
        self.permission = try xml.member("Permission") { S3.BucketLogsPermission(rawValue: try $0.string()) }
    }
}
