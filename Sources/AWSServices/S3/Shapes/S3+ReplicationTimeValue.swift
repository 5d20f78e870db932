// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `ReplicationTimeValue` of Amazon Simple Storage Service.
    public struct ReplicationTimeValue: Sendable, Hashable {
        /// `Minutes`.
        public var minutes: Int?

        /// What is left out is the service's to choose.
        public init(minutes: Int? = nil) {
            self.minutes = minutes
        }
    }
}

extension S3.ReplicationTimeValue {
    package func write(to xml: inout XMLWriter) {
        xml.member("Minutes", minutes) { $0.write($1) }
    }
}

extension S3.ReplicationTimeValue {
    package init(xml: XMLElement) throws {
        self.minutes = try xml.member("Minutes") { try $0.integer() }
    }
}
