// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `MetricsConfiguration` of Amazon Simple Storage Service.
    public struct MetricsConfiguration: Sendable, Hashable {
        /// `Filter`.
        public var filter: MetricsFilter?
        /// `Id`.
        public var id: String?

        /// What is left out is the service's to choose.
        public init(filter: MetricsFilter? = nil, id: String? = nil) {
            self.filter = filter
            self.id = id
        }
    }
}

extension S3.MetricsConfiguration {
    package func write(to xml: inout XMLWriter) {
        xml.member("Filter", filter) { $1.write(to: &$0) }
        xml.member("Id", id) { $0.write($1) }
    }
}

extension S3.MetricsConfiguration {
    package init(xml: XMLElement) throws {
        self.filter = try xml.member("Filter") { try S3.MetricsFilter(xml: $0) }
        self.id = try xml.member("Id") { try $0.string() }
    }
}
