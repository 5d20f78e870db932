// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `MetadataTableConfigurationResult` of Amazon Simple Storage Service.
    public struct MetadataTableConfigurationResult: Sendable, Hashable {
        /// `S3TablesDestinationResult`.
        public var s3TablesDestinationResult: S3TablesDestinationResult?

        /// What is left out is the service's to choose.
        public init(s3TablesDestinationResult: S3TablesDestinationResult? = nil) {
            self.s3TablesDestinationResult = s3TablesDestinationResult
        }
    }
}

extension S3.MetadataTableConfigurationResult {
    package init(xml: XMLElement) throws {
        self.s3TablesDestinationResult = try xml.member("S3TablesDestinationResult") { try S3.S3TablesDestinationResult(xml: $0) }
    }
}
