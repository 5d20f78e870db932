// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `StorageClassAnalysisDataExport` of Amazon Simple Storage Service.
    public struct StorageClassAnalysisDataExport: Sendable, Hashable {
        /// `Destination`.
        public var destination: AnalyticsExportDestination?
        /// `OutputSchemaVersion`.
        public var outputSchemaVersion: StorageClassAnalysisSchemaVersion?

        /// What is left out is the service's to choose.
        public init(
            destination: AnalyticsExportDestination? = nil,
            outputSchemaVersion: StorageClassAnalysisSchemaVersion? = nil
        ) {
            self.destination = destination
            self.outputSchemaVersion = outputSchemaVersion
        }
    }
}

extension S3.StorageClassAnalysisDataExport {
    package func write(to xml: inout XMLWriter) {
        xml.member("Destination", destination) { $1.write(to: &$0) }
        xml.member("OutputSchemaVersion", outputSchemaVersion) { $0.write($1.rawValue) }
    }
}

extension S3.StorageClassAnalysisDataExport {
    package init(xml: XMLElement) throws {
        self.destination = try xml.member("Destination") { try S3.AnalyticsExportDestination(xml: $0) }
        self.outputSchemaVersion = try xml.member("OutputSchemaVersion") { S3.StorageClassAnalysisSchemaVersion(rawValue: try $0.string()) }
    }
}
