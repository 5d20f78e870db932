// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `ObjectLockRule` of Amazon Simple Storage Service.
    public struct ObjectLockRule: Sendable, Hashable {
        /// `DefaultRetention`.
        public var defaultRetention: DefaultRetention?

        /// What is left out is the service's to choose.
        public init(defaultRetention: DefaultRetention? = nil) {
            self.defaultRetention = defaultRetention
        }
    }
}

extension S3.ObjectLockRule {
    package func write(to xml: inout XMLWriter) {
        xml.member("DefaultRetention", defaultRetention) { $1.write(to: &$0) }
    }
}

extension S3.ObjectLockRule {
    package init(xml: XMLElement) throws {
        self.defaultRetention = try xml.member("DefaultRetention") { try S3.DefaultRetention(xml: $0) }
    }
}
