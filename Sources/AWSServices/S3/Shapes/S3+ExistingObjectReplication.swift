// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `ExistingObjectReplication` of Amazon Simple Storage Service.
    public struct ExistingObjectReplication: Sendable, Hashable {
        /// `Status`.
        public var status: ExistingObjectReplicationStatus?

        /// What is left out is the service's to choose.
        public init(status: ExistingObjectReplicationStatus? = nil) {
            self.status = status
        }
    }
}

extension S3.ExistingObjectReplication {
    package func write(to xml: inout XMLWriter) {
        xml.member("Status", status) { $0.write($1.rawValue) }
    }
}

extension S3.ExistingObjectReplication {
    package init(xml: XMLElement) throws {
        self.status = try xml.member("Status") { S3.ExistingObjectReplicationStatus(rawValue: try $0.string()) }
    }
}
