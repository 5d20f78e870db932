// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `ReplicationTime` of Amazon Simple Storage Service.
    public struct ReplicationTime: Sendable, Hashable {
        /// `Status`.
        public var status: ReplicationTimeStatus?
        /// `Time`.
        public var time: ReplicationTimeValue?

        /// What is left out is the service's to choose.
        public init(status: ReplicationTimeStatus? = nil, time: ReplicationTimeValue? = nil) {
            self.status = status
            self.time = time
        }
    }
}

extension S3.ReplicationTime {
    package func write(to xml: inout XMLWriter) {
        xml.member("Status", status) { $0.write($1.rawValue) }
        xml.member("Time", time) { $1.write(to: &$0) }
    }
}

extension S3.ReplicationTime {
    package init(xml: XMLElement) throws {
        self.status = try xml.member("Status") { S3.ReplicationTimeStatus(rawValue: try $0.string()) }
        self.time = try xml.member("Time") { try S3.ReplicationTimeValue(xml: $0) }
    }
}
