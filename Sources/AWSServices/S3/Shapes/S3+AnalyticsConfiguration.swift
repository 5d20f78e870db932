// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `AnalyticsConfiguration` of Amazon Simple Storage Service.
    public struct AnalyticsConfiguration: Sendable, Hashable {
        /// `Filter`.
        public var filter: AnalyticsFilter?
        /// `Id`.
        public var id: String?
        /// `StorageClassAnalysis`.
        public var storageClassAnalysis: StorageClassAnalysis?

        /// What is left out is the service's to choose.
        public init(
            filter: AnalyticsFilter? = nil,
            id: String? = nil,
            storageClassAnalysis: StorageClassAnalysis? = nil
        ) {
            self.filter = filter
            self.id = id
            self.storageClassAnalysis = storageClassAnalysis
        }
    }
}

extension S3.AnalyticsConfiguration {
    package func write(to xml: inout XMLWriter) {
        xml.member("Filter", filter) { $1.write(to: &$0) }
        xml.member("Id", id) { $0.write($1) }
        xml.member("StorageClassAnalysis", storageClassAnalysis) { $1.write(to: &$0) }
    }
}

extension S3.AnalyticsConfiguration {
    package init(xml: XMLElement) throws {
        self.filter = try xml.member("Filter") { try S3.AnalyticsFilter(xml: $0) }
        self.id = try xml.member("Id") { try $0.string() }
        self.storageClassAnalysis = try xml.member("StorageClassAnalysis") { try S3.StorageClassAnalysis(xml: $0) }
    }
}
