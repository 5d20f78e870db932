// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `StorageClassAnalysis` of Amazon Simple Storage Service.
    public struct StorageClassAnalysis: Sendable, Hashable {
        /// `DataExport`.
        public var dataExport: StorageClassAnalysisDataExport?

        /// What is left out is the service's to choose.
        public init(dataExport: StorageClassAnalysisDataExport? = nil) {
            self.dataExport = dataExport
        }
    }
}

extension S3.StorageClassAnalysis {
    package func write(to xml: inout XMLWriter) {
        xml.member("DataExport", dataExport) { $1.write(to: &$0) }
    }
}

extension S3.StorageClassAnalysis {
    package init(xml: XMLElement) throws {
        self.dataExport = try xml.member("DataExport") { try S3.StorageClassAnalysisDataExport(xml: $0) }
    }
}
