// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `NotificationConfigurationFilter` of Amazon Simple Storage Service.
    public struct NotificationConfigurationFilter: Sendable, Hashable {
        /// `Key`.
        public var key: S3KeyFilter?

        /// What is left out is the service's to choose.
        public init(key: S3KeyFilter? = nil) {
            self.key = key
        }
    }
}

extension S3.NotificationConfigurationFilter {
    package func write(to xml: inout XMLWriter) {
        xml.member("S3Key", key) { $1.write(to: &$0) }
    }
}

extension S3.NotificationConfigurationFilter {
    package init(xml: XMLElement) throws {
        self.key = try xml.member("S3Key") { try S3.S3KeyFilter(xml: $0) }
    }
}
