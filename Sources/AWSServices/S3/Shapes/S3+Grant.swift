// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `Grant` of Amazon Simple Storage Service.
    public struct Grant: Sendable, Hashable {
        /// `Grantee`.
        public var grantee: Grantee?
        /// `Permission`.
        public var permission: Permission?

        /// What is left out is the service's to choose.
        public init(grantee: Grantee? = nil, permission: Permission? = nil) {
            self.grantee = grantee
            self.permission = permission
        }
    }
}

extension S3.Grant {
    package func write(to xml: inout XMLWriter) {
        xml.member("Grantee", namespace: XMLWriter.Namespace("http://www.w3.org/2001/XMLSchema-instance", prefix: "xsi"), grantee) { $1.write(to: &$0) }
        xml.member("Permission", permission) { $0.write($1.rawValue) }
    }
}
