// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `DeleteMarkerReplication` of Amazon Simple Storage Service.
    public struct DeleteMarkerReplication: Sendable, Hashable {
        /// `Status`.
        public var status: DeleteMarkerReplicationStatus?

        /// What is left out is the service's to choose.
        public init(status: DeleteMarkerReplicationStatus? = nil) {
            self.status = status
        }
    }
}

extension S3.DeleteMarkerReplication {
    package func write(to xml: inout XMLWriter) {
        xml.member("Status", status) { $0.write($1.rawValue) }
    }
}

extension S3.DeleteMarkerReplication {
    package init(xml: XMLElement) throws {
        self.status = try xml.member("Status") { S3.DeleteMarkerReplicationStatus(rawValue: try $0.string()) }
    }
}
