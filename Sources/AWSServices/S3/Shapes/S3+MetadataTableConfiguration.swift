// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `MetadataTableConfiguration` of Amazon Simple Storage Service.
    public struct MetadataTableConfiguration: Sendable, Hashable {
        /// `S3TablesDestination`.
        public var s3TablesDestination: S3TablesDestination

        /// What is left out is the service's to choose.
        public init(s3TablesDestination: S3TablesDestination) {
            self.s3TablesDestination = s3TablesDestination
        }
    }
}

extension S3.MetadataTableConfiguration {
    package func write(to xml: inout XMLWriter) {
        xml.member("S3TablesDestination", s3TablesDestination) { $1.write(to: &$0) }
    }
}
