// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `Metrics` of Amazon Simple Storage Service.
    public struct Metrics: Sendable, Hashable {
        /// `EventThreshold`.
        public var eventThreshold: ReplicationTimeValue?
        /// `Status`.
        public var status: MetricsStatus?

        /// What is left out is the service's to choose.
        public init(eventThreshold: ReplicationTimeValue? = nil, status: MetricsStatus? = nil) {
            self.eventThreshold = eventThreshold
            self.status = status
        }
    }
}

extension S3.Metrics {
    package func write(to xml: inout XMLWriter) {
        xml.member("EventThreshold", eventThreshold) { $1.write(to: &$0) }
        xml.member("Status", status) { $0.write($1.rawValue) }
    }
}

extension S3.Metrics {
    package init(xml: XMLElement) throws {
        self.eventThreshold = try xml.member("EventThreshold") { try S3.ReplicationTimeValue(xml: $0) }
        self.status = try xml.member("Status") { S3.MetricsStatus(rawValue: try $0.string()) }
    }
}
