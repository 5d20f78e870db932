// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `GetBucketMetadataTableConfigurationResult` of Amazon Simple Storage Service.
    public struct GetBucketMetadataTableConfigurationResult: Sendable, Hashable {
        /// `Error`.
        public var error: ErrorDetails?
        /// `MetadataTableConfigurationResult`.
        public var metadataTableConfigurationResult: MetadataTableConfigurationResult?
        /// `Status`.
        public var status: String?

        /// What is left out is the service's to choose.
        public init(
            error: ErrorDetails? = nil,
            metadataTableConfigurationResult: MetadataTableConfigurationResult? = nil,
            status: String? = nil
        ) {
            self.error = error
            self.metadataTableConfigurationResult = metadataTableConfigurationResult
            self.status = status
        }
    }
}

extension S3.GetBucketMetadataTableConfigurationResult {
    package init(xml: XMLElement) throws {
        self.error = try xml.member("Error") { try S3.ErrorDetails(xml: $0) }
        self.metadataTableConfigurationResult = try xml.member("MetadataTableConfigurationResult") { try S3.MetadataTableConfigurationResult(xml: $0) }
        self.status = try xml.member("Status") { try $0.string() }
    }
}
