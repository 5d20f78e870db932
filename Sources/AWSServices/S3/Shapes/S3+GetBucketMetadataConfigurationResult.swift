// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `GetBucketMetadataConfigurationResult` of Amazon Simple Storage Service.
    public struct GetBucketMetadataConfigurationResult: Sendable, Hashable {
        /// `MetadataConfigurationResult`.
        public var metadataConfigurationResult: MetadataConfigurationResult?

        /// What is left out is the service's to choose.
        public init(metadataConfigurationResult: MetadataConfigurationResult? = nil) {
            self.metadataConfigurationResult = metadataConfigurationResult
        }
    }
}

extension S3.GetBucketMetadataConfigurationResult {
    package init(xml: XMLElement) throws {
        self.metadataConfigurationResult = try xml.member("MetadataConfigurationResult") { try S3.MetadataConfigurationResult(xml: $0) }
    }
}
