// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `ReplicaModifications` of Amazon Simple Storage Service.
    public struct ReplicaModifications: Sendable, Hashable {
        /// `Status`.
        public var status: ReplicaModificationsStatus?

        /// What is left out is the service's to choose.
        public init(status: ReplicaModificationsStatus? = nil) {
            self.status = status
        }
    }
}

extension S3.ReplicaModifications {
    package func write(to xml: inout XMLWriter) {
        xml.member("Status", status) { $0.write($1.rawValue) }
    }
}

extension S3.ReplicaModifications {
    package init(xml: XMLElement) throws {
        self.status = try xml.member("Status") { S3.ReplicaModificationsStatus(rawValue: try $0.string()) }
    }
}
